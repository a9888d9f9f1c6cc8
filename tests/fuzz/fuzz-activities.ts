import fc from 'fast-check';
import { type FuzzedBot, runBotOnMemory } from './bot-on-memory.ts';
import { heldMemory } from './held-memory.ts';
import { oddActivity, oddClick } from './odd-activities.ts';
import { isWrong, type OddRequest, posted } from './odd-request.ts';
import { oddTabRequest } from './odd-tab-requests.ts';

/** So many are under way at the same time: few enough that a busy machine still hears in time who is in the team. */
const atOnce = 60;
/** A bot takes so many activities before the next begins: what it stores lies in memory here. */
const perBot = 5_000;
/** Rows and posted cards among it, which lie in memory here. */
const usualGrowthBytes = 60 * 1024 * 1024;

export type Statuses = ReadonlyMap<number, number>;

export interface Fuzzed {
  /** How often which status came, to activities and clicks, and to what was asked of the tab's API. */
  readonly statuses: { readonly activities: Statuses; readonly tab: Statuses };
  /** How often a card was posted or changed meanwhile. */
  readonly shown: number;
  /** What went wrong, in sentences. */
  readonly wrong: readonly string[];
  /** The most that a bot held more at its end than at its beginning. */
  readonly heapGrowthBytes: number;
}

/** How far it has come: after each bot, when that bot is gone. */
export type Progress = (sent: number, memory: { readonly heapBytes: number; readonly residentBytes: number }) => void;

/** How many come of each kind; of the tab's fewer, since none of its addresses waits for Teams to be told something. */
const activitiesFor = 4;

/**
 * Sends that many odd activities and clicks, and a quarter as many requests to the tab's API. Throws with the first that is answered
 * with 5xx, or where something unforeseen is logged.
 */
export async function fuzzActivities(
  count: number,
  seed: number,
  progress: Progress = () => undefined,
): Promise<Fuzzed> {
  const statuses = { activities: new Map<number, number>(), tab: new Map<number, number>() };
  const wrong: string[] = [];
  const rejected = (error: unknown) => wrong.push(`unhandled rejection: ${String(error)}`);
  process.on('unhandledRejection', rejected);
  let heapGrowthBytes = 0;
  let shown = 0;
  try {
    for (let sent = 0; sent < count; sent += perBot) {
      const bot = await runBotOnMemory();
      const before = heldMemory().heapBytes;
      const some = Math.min(perBot, count - sent);
      await throughOne(bot, some, seed + sent, statuses);
      heapGrowthBytes = Math.max(heapGrowthBytes, heldMemory().heapBytes - before);
      shown += bot.shown();
      await bot.stop();
      wrong.push(...bot.wrong);
      progress(sent + some, heldMemory());
    }
  } finally {
    process.off('unhandledRejection', rejected);
  }
  if (heapGrowthBytes > usualGrowthBytes) wrong.push(`the memory grew by ${heapGrowthBytes} bytes`);
  return { statuses, shown, wrong, heapGrowthBytes };
}

/** That many activities and clicks, and the tab's requests strewn among them. */
function* mixed({ fuzz }: FuzzedBot, count: number, seed: number): Generator<OddRequest> {
  const odd = fc.oneof({ weight: 5, arbitrary: oddClick(fuzz) }, { weight: 1, arbitrary: oddActivity(fuzz) });
  const activities = fc.sample(odd, { numRuns: count, seed });
  const asked = fc.sample(oddTabRequest(fuzz), { numRuns: Math.floor(count / activitiesFor), seed });
  for (const [n, activity] of activities.entries()) {
    yield posted(activity);
    const request = n % activitiesFor === 0 ? asked[n / activitiesFor] : undefined;
    if (request !== undefined) yield request;
  }
}

async function throughOne(
  bot: FuzzedBot,
  count: number,
  seed: number,
  statuses: Record<'activities' | 'tab', Map<number, number>>,
): Promise<void> {
  const waiting = mixed(bot, count, seed);
  const underWay = new Set<OddRequest>();
  const known = bot.wrong.length;
  let suspects: readonly OddRequest[] | undefined;
  let first = '';
  const sends = async () => {
    for (;;) {
      const { done, value: request } = waiting.next();
      if (done === true) return;
      underWay.add(request);
      const answer = await bot.send(request);
      const { status } = answer;
      const of = statuses[request.path.startsWith('/api/tab') ? 'tab' : 'activities'];
      of.set(status, (of.get(status) ?? 0) + 1);
      if (isWrong(answer)) first ||= `HTTP ${status} to ${JSON.stringify(request)}`;
      if (isWrong(answer) || bot.wrong.length > known) suspects ??= [...underWay];
      if (suspects !== undefined) return;
      underWay.delete(request);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sends));
  if (suspects !== undefined) throw new Error(await culprit(bot, suspects, first));
}

/** Sends them once more, one by one, and tells which one goes wrong, and how. */
async function culprit(bot: FuzzedBot, requests: readonly OddRequest[], first: string): Promise<string> {
  const before = [first, ...bot.wrong].join('\n');
  for (const request of requests) {
    const known = bot.wrong.length;
    const answer = await bot.send(request);
    const wrong = bot.wrong.slice(known);
    if (isWrong(answer) || wrong.length > 0)
      return `HTTP ${answer.status} ${wrong.join(' ')} to ${JSON.stringify(request)}`;
  }
  return `went wrong together only: ${before}`;
}
