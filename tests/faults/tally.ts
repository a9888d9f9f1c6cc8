import type { Options } from './options.ts';

/** What a campaign counts. */
export interface Tally {
  kills: number;
  /** Each was acknowledged, refused by a rule, or given up after all its tries. */
  clicks: number;
  acknowledged: number;
  refused: number;
  givenUp: number;
  copies: number;
  lateCopies: number;
  lateRenewals: number;
  teamsFaults: number;
  storageFaults: number;
  /** Posts in channels of which a bot could not know that they were made. */
  doubtful: number;
  /** Cards that stood beside the right one; one that was not doubtful is among the doubled. */
  orphans: number;
  crashes: number;
  reminders: number;
  readonly lost: string[];
  readonly doubled: string[];
  readonly torn: string[];
}

export const emptyTally = (): Tally => ({
  kills: 0,
  clicks: 0,
  acknowledged: 0,
  refused: 0,
  givenUp: 0,
  copies: 0,
  lateCopies: 0,
  lateRenewals: 0,
  teamsFaults: 0,
  storageFaults: 0,
  doubtful: 0,
  orphans: 0,
  crashes: 0,
  reminders: 0,
  lost: [],
  doubled: [],
  torn: [],
});

/** Whether nothing was lost, nothing came twice, and nothing was left half done. */
export const isClean = ({ lost, doubled, torn, crashes }: Tally): boolean =>
  lost.length + doubled.length + torn.length + crashes === 0;

/** What the campaign was to reach and did not when its time was over, in one line; undefined where it reached all. */
export function missedTargets(
  tally: Tally,
  options: Pick<Options, 'kills' | 'clicks' | 'minutes'>,
): string | undefined {
  const missed = (['kills', 'clicks'] as const).filter((target) => tally[target] < options[target]);
  if (missed.length === 0) return undefined;
  const each = missed.map((target) => `${tally[target]} of ${options[target]} ${target}`);
  return `not reached in ${options.minutes} minutes: ${each.join(', ')}`;
}

const found = (name: string, sentences: readonly string[]): string[] =>
  sentences.slice(0, 20).map((sentence) => `${name}: ${sentence}`);

/** The table that a campaign ends with, and what was found in sentences below it. */
export function tableOf(tally: Tally, seed: number, seconds: number): string {
  const lines: readonly [string, number][] = [
    ['seed', seed],
    ['seconds', Math.round(seconds)],
    ['kills', tally.kills],
    ['clicks', tally.clicks],
    ['acknowledged', tally.acknowledged],
    ['refused by a rule', tally.refused],
    ['given up', tally.givenUp],
    ['copies of clicks', tally.copies],
    ['late copies', tally.lateCopies],
    ['renewed after 30 s', tally.lateRenewals],
    ['faults of Teams', tally.teamsFaults],
    ['faults of the storage', tally.storageFaults],
    ['reminders', tally.reminders],
    ['crashes', tally.crashes],
    ['half done', tally.torn.length],
    ['posts in doubt', tally.doubtful],
    ['orphans', tally.orphans],
    ['lost', tally.lost.length],
    ['doubled', tally.doubled.length],
  ];
  const table = lines.map(([name, value]) => `| ${name.padEnd(21)} | ${String(value).padStart(7)} |`);
  return [
    ...table,
    ...found('lost', tally.lost),
    ...found('doubled', tally.doubled),
    ...found('half done', tally.torn),
  ].join('\n');
}
