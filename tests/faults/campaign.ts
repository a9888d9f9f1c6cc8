import { TeamsClient } from '../connector/teams-client.ts';
import { freshStore } from '../support/fresh-store.ts';
import { BotProcesses } from './bot-processes.ts';
import { Chance } from './chance.ts';
import { Clicker } from './clicker.ts';
import { callingDay } from './days.ts';
import { Moments } from './moments.ts';
import type { Options } from './options.ts';
import { holdRound, type RoundSize } from './round.ts';
import { Surroundings } from './surroundings.ts';
import { emptyTally, type Tally } from './tally.ts';

/** The start file of the bot, as `compileProgram` takes it. */
export const botFile = 'tests/faults/bot-under-test.ts';

export interface CampaignSettings {
  readonly options: Options;
  /** Azurite's connection string. */
  readonly azurite: string;
  /** The compiled start file of the bot. */
  readonly bot: string;
  readonly logFile: string;
  readonly size: RoundSize;
  readonly tell: (line: string) => void;
}

/** Requests to the storage, to Teams and to the bot, and their answers, that a click brings about, roughly. */
const momentsOfClick = 3;

/** Rounds of meetings under faults, until there were kills and clicks enough or the time is over. */
export async function runCampaign(settings: CampaignSettings): Promise<Tally> {
  const { options, azurite, bot, logFile, size, tell } = settings;
  const tally = emptyTally();
  const chance = new Chance(options.seed);
  const store = freshStore();
  // Before the first bot begins: due work is looked for hour by hour from that moment on.
  let clockAheadMs = callingDay(0).getTime() - Date.now();
  let processes: BotProcesses | undefined;
  const meanBetween = (Math.max(1, options.clicks) / Math.max(1, options.kills)) * momentsOfClick;
  const choosing = chance.fork();
  const moments = new Moments(chance.fork(), meanBetween, () => {
    if (processes?.hasSpare !== true) return false;
    return processes.kill(choosing.between(0, processes.count - 1));
  });
  const surroundings = new Surroundings(store, tally, chance.fork(), moments.pass);
  await surroundings.start(azurite);
  const begun = performance.now();
  const goesOn = () =>
    (tally.kills < options.kills || tally.clicks < options.clicks) &&
    performance.now() - begun < options.minutes * 60_000 - lastRoundMs(begun, rounds);
  let rounds = 0;
  let port = 0;
  try {
    do {
      // One process or two on the same store, in turn.
      const count = 1 + ((rounds + options.seed) % 2);
      processes = new BotProcesses(bot, count, () => ({
        connectionString: surroundings.connectionString,
        store,
        clockAheadMs,
        logFile,
      }));
      const running = processes;
      const teams = new TeamsClient({
        connector: surroundings.connector,
        get bot() {
          return `http://127.0.0.1:${port}/api/messages`;
        },
      });
      const routing = chance.fork();
      const botRuns = async () => {
        port = await running.portOf(routing.between(0, count - 1));
      };
      const clicker = new Clicker({ teams, botRuns, passes: moments.pass });
      const setClock = (now: Date) => {
        clockAheadMs = now.getTime() - Date.now();
      };
      await processes.start();
      await botRuns();
      await holdRound(
        { surroundings, processes, moments, clicker, teams, chance: chance.fork(), tally, tell, setClock, botRuns },
        rounds,
        size,
      );
      tally.kills += processes.kills;
      tally.clicks += clicker.clicks;
      tally.acknowledged += clicker.acknowledged;
      tally.refused += clicker.refused;
      tally.givenUp += clicker.givenUp.length;
      tally.copies += clicker.copies;
      tally.lateCopies += clicker.lateCopies;
      tally.lateRenewals += clicker.lateRenewals;
      await processes.stop();
      rounds += 1;
      tell(
        `round ${rounds}, ${count} process(es): ${tally.kills} kills, ${tally.clicks} clicks, ${clicker.unanswered} unanswered, ${clicker.acknowledged} acknowledged, ${clicker.refused} refused, given up: ${clicker.givenUp.join(' ') || 'none'}, lost ${tally.lost.length}, doubled ${tally.doubled.length} ${[...tally.lost, ...tally.doubled, ...tally.torn].join('; ')}`,
      );
    } while (goesOn());
  } finally {
    await processes?.stop();
    await surroundings.stop();
  }
  return tally;
}

/** What a round has taken so far: the next takes about as long. */
const lastRoundMs = (begun: number, rounds: number): number => (performance.now() - begun) / Math.max(1, rounds);
