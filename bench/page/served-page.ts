import { randomUUID } from 'node:crypto';
import { builtPage } from '../../dev/build-page.ts';
import { createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { usualLimits } from '../../src/limits/usual-limits.ts';
import { usualWakeUps } from '../../src/projection/wake-ups.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { tabAddress } from '../../src/tab-api/paths.ts';
import { FakeConnector } from '../../tests/connector/connector.ts';
import { BenchTown, Clicks, meetingForm, meetingIdOf } from '../clicks/town.ts';

export interface ServedPage {
  readonly origin: string;
  /** Of the built page. */
  readonly folder: string;
  /** Of whoever looks: the chair, who sees the most. */
  readonly personId: string;
  stop(): Promise<void>;
}

const clock = () => new Date();

/** A bot that keeps everything in memory and serves the page, with one called meeting of so many items. */
export async function servePage(items: number): Promise<ServedPage> {
  const environment = {
    TOVHOLDER_ENV: 'local',
    PORT: '0',
    AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  };
  const bench = new BenchTown(15);
  const connector = await new FakeConnector(bench.town).start();
  const folder = await builtPage();
  const app = createApp(configFrom(environment), {
    environment,
    rows: new MemoryRows(),
    wakeUpQueue: new MemoryWakeUpQueue(clock),
    clock,
    ids: randomUUID,
    log: () => undefined,
    wakeUps: { ...usualWakeUps, projects: false },
    limits: { ...usualLimits, clicks: { most: Number.POSITIVE_INFINITY, withinMs: 10_000 } },
    page: folder,
    localPeople: () => ({
      tenantId: bench.town.tenantId,
      people: bench.town.people.map(({ objectId, name }) => ({ personId: objectId, name })),
    }),
  });
  const origin = `http://127.0.0.1:${await app.start()}`;
  const clicks = new Clicks(bench, connector, `${origin}/api/messages`);
  const { groupId } = bench.group;
  const meetingId = meetingIdOf(1);
  const personId = bench.chair.objectId;
  const add = async (n: number): Promise<void> => {
    const text = 'Sagen har været drøftet i distriktet, og forvaltningen beder om en fælles holdning. '.repeat(8);
    const data = {
      groupId,
      meetingId,
      itemId: randomUUID(),
      title: `Punkt om indsats nummer ${n} i området`,
      'section-1': text,
    };
    const added = await fetch(`${origin}${tabAddress('deed', { verb: 'item.add' })}`, {
      method: 'POST',
      headers: { authorization: `Local ${personId}`, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
    if (!added.ok) throw new Error(`An item was refused: ${await added.text()}`);
  };
  await clicks.install();
  await clicks.press('group.setup', { name: bench.team.name, kind: 'network', template: 'empty' });
  await clicks.press('meeting.create', { meetingId, ...meetingForm });
  for (let n = 1; n <= items; n += 1) await add(n);
  await clicks.press('meeting.call', { meetingId });
  return {
    origin,
    folder,
    personId,
    stop: async () => {
      await app.stop(2_000);
      await connector.stop();
    },
  };
}
