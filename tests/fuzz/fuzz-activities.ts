import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { type FuzzedBot, runBotOnMemory } from './bot-on-memory.ts';
import { oddActivity, oddClick } from './odd-activities.ts';

/** So many are under way at the same time: some wait ten seconds for a roster that nobody gives. */
const atOnce = 1_000;
/** A bot takes so many before the next begins: what it stores lies in memory here. */
const perBot = 5_000;
const usualGrowthBytes = 120 * 1024 * 1024;

export interface Fuzzed {
  readonly activities: number;
  readonly statuses: ReadonlyMap<number, number>;
  /** What went wrong, in sentences. */
  readonly wrong: readonly string[];
  readonly heapGrowthBytes: number;
}

/** Garbage is collected first, so that only what is held counts. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** Sends that many odd activities and clicks; throws with the first that is answered with 5xx, or where something unforeseen is logged. */
export async function fuzzActivities(count: number, seed: number): Promise<Fuzzed> {
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  const rejected = (error: unknown) => wrong.push(`unhandled rejection: ${String(error)}`);
  process.on('unhandledRejection', rejected);
  let heapGrowthBytes = 0;
  try {
    for (let sent = 0; sent < count; sent += perBot) {
      const bot = await runBotOnMemory();
      const before = heldBytes();
      await throughOne(bot, Math.min(perBot, count - sent), seed + sent, statuses);
      heapGrowthBytes = Math.max(heapGrowthBytes, heldBytes() - before);
      wrong.push(...bot.wrong);
      await bot.stop();
    }
  } finally {
    process.off('unhandledRejection', rejected);
  }
  if (heapGrowthBytes > usualGrowthBytes) wrong.push(`the memory grew by ${heapGrowthBytes} bytes`);
  return {
    activities: [...statuses.values()].reduce((sum, times) => sum + times, 0),
    statuses,
    wrong,
    heapGrowthBytes,
  };
}

async function throughOne(bot: FuzzedBot, count: number, seed: number, statuses: Map<number, number>): Promise<void> {
  const odd = fc.oneof({ weight: 5, arbitrary: oddClick(bot.fuzz) }, { weight: 1, arbitrary: oddActivity(bot.fuzz) });
  const activities = fc.sample(odd, { numRuns: count, seed });
  for (let at = 0; at < activities.length; at += atOnce) {
    const some = activities.slice(at, at + atOnce);
    const known = bot.wrong.length;
    const answered = await Promise.all(some.map((activity) => bot.post(activity)));
    for (const status of answered) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (Math.max(...answered) >= 500 || bot.wrong.length > known) throw new Error(await culprit(bot, some));
  }
}

/** Sends them once more, one by one, and tells which one goes wrong, and how. */
async function culprit(bot: FuzzedBot, activities: readonly unknown[]): Promise<string> {
  const before = bot.wrong.join('\n');
  for (const activity of activities) {
    const known = bot.wrong.length;
    const status = await bot.post(activity);
    const wrong = bot.wrong.slice(known);
    if (status >= 500 || wrong.length > 0) return `HTTP ${status} ${wrong.join(' ')} to ${JSON.stringify(activity)}`;
  }
  return `went wrong together only: ${before}`;
}
