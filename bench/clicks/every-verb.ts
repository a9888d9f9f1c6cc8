import { randomUUID } from 'node:crypto';
import { createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { contract } from '../../src/meetings/contract.ts';
import { usualWakeUps } from '../../src/projection/wake-ups.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { FakeConnector } from '../../tests/connector/connector.ts';
import { itemIdsOf } from './fresh-meetings.ts';
import { type RecordedCall, RecordedQueue, RecordedRows, StorageRecorder } from './recorded-storage.ts';
import { afterwards, type Cast, closing, makingOf, meetingId, preparing, type Step } from './script.ts';
import { type Tape, tapeOf } from './tape.ts';
import { BenchTown, Clicks } from './town.ts';

export interface RoundTrips {
  readonly verb: string;
  readonly total: number;
  /** How many had to wait for one another. */
  readonly inARow: number;
}

export interface EveryVerb {
  /** Of each verb the most that one of its clicks took. */
  readonly roundTrips: readonly RoundTrips[];
  /** Verbs of the contract that no click here uses. */
  readonly notCounted: readonly string[];
  /** `attendance.answer`, and `item.close/<n>` for the item in that place. */
  readonly tapes: Readonly<Record<string, Tape>>;
}

const clock = () => new Date();

const countOf = (verb: string, calls: readonly RecordedCall[]): RoundTrips => ({
  verb,
  total: calls.length,
  inARow: Math.max(0, ...calls.map((call) => call.depth)),
});

/** Takes one meeting through all its verbs, in a bot of its own, and notes what each asks of the storage. */
export async function recordEveryVerb(): Promise<EveryVerb> {
  const bench = new BenchTown();
  const connector = await new FakeConnector(bench.town).start();
  const recorder = new StorageRecorder();
  const rows = new MemoryRows();
  const environment = { TOVHOLDER_ENV: 'local', PORT: '0' };
  let outcome = '';
  let ofClick: RecordedCall[] = [];
  const app = createApp(configFrom(environment), {
    environment,
    rows: new RecordedRows(rows, recorder),
    wakeUpQueue: new RecordedQueue(new MemoryWakeUpQueue(clock), recorder),
    clock,
    ids: randomUUID,
    log: (event, details) => {
      if (event === 'click') {
        outcome = String(details.outcome);
        // What is done once the answer stands is waited for by nobody.
        ofClick = recorder.taken();
      }
      if (event.endsWith('.failed')) outcome = JSON.stringify(details);
    },
    // Each click sends its message, as it does where clicks are seconds apart.
    wakeUps: { ...usualWakeUps, projects: false, noteEveryMs: 0 },
    dueLoop: { checkEveryMs: 3_600_000 },
  });
  const clicks = new Clicks(bench, connector, `http://127.0.0.1:${await app.start()}/api/messages`);

  const counts: RoundTrips[] = [];
  const press = async ({ verb, data = {}, by = 'chair', place = 'channel' }: Step): Promise<RecordedCall[]> => {
    await recorder.quiet();
    recorder.taken();
    await clicks.press(verb, { meetingId, ...data }, by === 'chair' ? bench.chair : bench.member(1), place);
    if (outcome !== 'done') throw new Error(`${verb} was answered with: ${outcome}`);
    counts.push(countOf(verb, ofClick));
    return ofClick;
  };

  await clicks.install();
  const nobody: Cast = { memberId: bench.member(1).objectId, guestId: bench.member(2).objectId, itemIds: [] };
  for (const step of makingOf(nobody)) await press(step);
  const itemIds = await itemIdsOf(new RowMeetingStore(rows, clock), bench.group, meetingId);
  const cast = { ...nobody, itemIds };
  const tapes: Record<string, Tape> = {};
  for (const step of preparing(cast)) {
    const calls = await press(step);
    if (step.verb === 'attendance.answer')
      tapes[step.verb] = tapeOf(calls, { ...cast, meetingId, personId: cast.memberId });
  }
  for (const [n, itemId] of itemIds.entries()) {
    const calls = await press({ verb: 'item.close', data: closing(itemId) });
    tapes[`item.close/${n}`] = tapeOf(calls, { itemIds, meetingId, personId: bench.chair.objectId });
  }
  for (const step of afterwards(cast)) await press(step);
  await app.stop(1_000);
  await connector.stop();

  const verbs = [...new Set(counts.map(({ verb }) => verb))];
  const mostOf = (verb: string, count: 'total' | 'inARow') =>
    Math.max(...counts.filter((counted) => counted.verb === verb).map((counted) => counted[count]));
  return {
    roundTrips: verbs.map((verb) => ({ verb, total: mostOf(verb, 'total'), inARow: mostOf(verb, 'inARow') })),
    notCounted: Object.keys(contract).filter((verb) => !verbs.includes(verb)),
    tapes,
  };
}
