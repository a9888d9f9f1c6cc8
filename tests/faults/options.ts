import { parseArgs } from 'node:util';

export interface Options {
  readonly seed: number;
  /** How often the bot is ended by SIGKILL, at least. */
  readonly kills: number;
  /** How many clicks are made, at least; copies that Teams sends again are not counted. */
  readonly clicks: number;
  /** A further round is begun only where it would be over by then; the first is always held. */
  readonly minutes: number;
  /** Fuzzing instead of faults. */
  readonly fuzz: boolean;
  /** How many activities and clicks are fuzzed. */
  readonly activities: number;
  /** How many documents are fuzzed. */
  readonly documents: number;
}

/** What two rounds reach, one with two processes and one with one, and one round does not; a round takes 10 to 15 minutes. */
const usual: Options = {
  seed: 1,
  kills: 80,
  clicks: 2_500,
  minutes: 40,
  fuzz: false,
  activities: 100_000,
  documents: 2_000,
};

/** Reads `--seed 7 --kills 500 --clicks 20000 --minutes 20`, or `--fuzz --activities 100000 --documents 2000`. Throws where one is no number. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      kills: { type: 'string' },
      clicks: { type: 'string' },
      minutes: { type: 'string' },
      fuzz: { type: 'boolean' },
      activities: { type: 'string' },
      documents: { type: 'string' },
    },
  });
  const number = (name: 'seed' | 'kills' | 'clicks' | 'minutes' | 'activities' | 'documents'): number => {
    const given = Number(values[name] ?? usual[name]);
    if (!Number.isFinite(given) || given < 0) throw new Error(`--${name} is “${values[name]}”, which is no number.`);
    return given;
  };
  return {
    seed: number('seed'),
    kills: number('kills'),
    clicks: number('clicks'),
    minutes: number('minutes'),
    fuzz: values.fuzz ?? false,
    activities: number('activities'),
    documents: number('documents'),
  };
}
