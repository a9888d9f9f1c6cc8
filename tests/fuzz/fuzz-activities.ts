import fc from 'fast-check';
import { type FuzzedBot, runBotOnMemory } from './bot-on-memory.ts';
import { heldMemory } from './held-memory.ts';
import { oddActivity, oddClick } from './odd-activities.ts';

/** So many are under way at the same time: some wait ten seconds for a roster that nobody gives. */
const atOnce = 600;
/** A bot takes so many before the next begins: what it stores lies in memory here. */
const perBot = 5_000;
const usualGrowthBytes = 40 * 1024 * 1024;

export interface Fuzzed {
  readonly activities: number;
  readonly statuses: ReadonlyMap<number, number>;
  /** What went wrong, in sentences. */
  readonly wrong: readonly string[];
  /** The most that a bot held more at its end than at its beginning. */
  readonly heapGrowthBytes: number;
}

/** How far it has come: after each bot, when that bot is gone. */
export type Progress = (sent: number, memory: { readonly heapBytes: number; readonly residentBytes: number }) => void;

/**
 * Sends that many odd activities and clicks. Throws with the first that is answered with 5xx, or where something unforeseen
 * is logged.
 */
export async function fuzzActivities(
  count: number,
  seed: number,
  progress: Progress = () => undefined,
): Promise<Fuzzed> {
  const statuses = new Map<number, number>();
  const wrong: string[] = [];
  const rejected = (error: unknown) => wrong.push(`unhandled rejection: ${String(error)}`);
  process.on('unhandledRejection', rejected);
  let heapGrowthBytes = 0;
  try {
    for (let sent = 0; sent < count; sent += perBot) {
      const bot = await runBotOnMemory();
      const before = heldMemory().heapBytes;
      const some = Math.min(perBot, count - sent);
      await throughOne(bot, some, seed + sent, statuses);
      heapGrowthBytes = Math.max(heapGrowthBytes, heldMemory().heapBytes - before);
      wrong.push(...bot.wrong);
      await bot.stop();
      progress(sent + some, heldMemory());
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
  const waiting = fc.sample(odd, { numRuns: count, seed }).values();
  const underWay = new Set<unknown>();
  const known = bot.wrong.length;
  let suspects: readonly unknown[] | undefined;
  const posts = async () => {
    for (const activity of waiting) {
      underWay.add(activity);
      const status = await bot.post(activity);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500 || bot.wrong.length > known) suspects ??= [...underWay];
      if (suspects !== undefined) return;
      underWay.delete(activity);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, posts));
  if (suspects !== undefined) throw new Error(await culprit(bot, suspects));
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
