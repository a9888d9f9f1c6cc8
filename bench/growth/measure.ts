import { randomUUID } from 'node:crypto';
import { createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { usualWakeUps } from '../../src/projection/wake-ups.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { FakeConnector } from '../../tests/connector/connector.ts';
import { itemIdsOf } from '../clicks/fresh-meetings.ts';
import { BenchTown, Clicks, meetingForm, meetingIdOf } from '../clicks/town.ts';
import { type Counted, CountedRows } from './counted-rows.ts';
import { fill, type Size } from './full-store.ts';

const meetingId = meetingIdOf(0);
const clock = () => new Date();

/** Clicks through one meeting beside a store of that size: by verb, the storage round trips of each click and their bytes. */
export async function measure(size: Size): Promise<Map<string, Counted>> {
  const bench = new BenchTown(size.members);
  const connector = await new FakeConnector(bench.town).start();
  const memory = new MemoryRows();
  const rows = new CountedRows(memory);
  const outcomes: string[] = [];
  const environment = { TOVHOLDER_ENV: 'local', PORT: '0' };
  const start = async () => {
    const app = createApp(configFrom(environment), {
      environment,
      rows,
      wakeUpQueue: new MemoryWakeUpQueue(clock),
      clock,
      ids: randomUUID,
      log: (event, { verb, outcome }) => {
        if (event === 'click') outcomes.push(`${verb}: ${outcome}`);
      },
      wakeUps: { ...usualWakeUps, projects: false },
    });
    return { app, clicks: new Clicks(bench, connector, `http://127.0.0.1:${await app.start()}/api/messages`) };
  };
  const first = await start();
  await first.clicks.install();
  await first.clicks.press('group.setup', { name: bench.team.name, kind: 'network', template: 'network' });
  await first.app.stop(1_000);
  await fill(memory, bench.group, size);
  // Anew, since filling keeps the process too busy to hold a connection.
  const { app, clicks } = await start();
  const counted = new Map<string, Counted>();
  const press = async (
    verb: string,
    data: object = {},
    by = bench.chair,
    place: 'channel' | 'personal' = 'channel',
  ) => {
    rows.taken();
    await clicks.press(verb, { meetingId, ...data }, by, place);
    if (outcomes.at(-1) !== `${verb}: done`) throw new Error(outcomes.at(-1));
    counted.set(place === 'personal' ? `${verb} (chat)` : verb, rows.taken());
  };
  await press('meeting.create', meetingForm);
  await press('meeting.call');
  await press('meeting.view', {}, bench.member(1));
  await press('attendance.answer', { answer: 'attending' }, bench.member(1));
  await press('meeting.lead', {}, bench.chair, 'personal');
  await press('meeting.start');
  const itemIds = await itemIdsOf(new RowMeetingStore(memory, clock), bench.group, meetingId);
  await press('item.close', { itemId: itemIds[0], outcome: 'noted', decision: 'Taget til efterretning.' });
  const left = Object.fromEntries(itemIds.slice(1).map((itemId) => [`open-${itemId}`, 'drop']));
  await press('meeting.close', left);
  await press('minutes.approve', {}, bench.member(1));
  await app.stop(1_000);
  await connector.stop();
  return counted;
}
