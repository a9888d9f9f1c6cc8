import { QueueClient } from '@azure/storage-queue';
import { beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { openAzure } from '../../src/storage/open-azure.ts';
import type { ReceivedWakeUp, WakeUp, WakeUpQueue } from '../../src/storage/wake-up-queue.ts';
import { freshStore } from '../support/fresh-store.ts';
import { implementations } from './open-stores.ts';

const about = (subject: string): WakeUp => ({ tenantId: 'tenant', groupId: 'group', subject });

describe.each(implementations)('wake-ups in $name', ({ open }) => {
  let queue: WakeUpQueue;
  beforeEach(async () => {
    ({ wakeUpQueue: queue } = await open());
  });

  /** Receives until something comes; what came, in their order. */
  const nextOnes = (hiddenSeconds: number): Promise<ReceivedWakeUp[]> =>
    vi.waitFor(
      async () => {
        const received = await queue.receive(hiddenSeconds);
        expect(received).not.toEqual([]);
        return received;
      },
      { timeout: 20_000, interval: 50 },
    );

  it('come as they were sent', async () => {
    const wakeUp = { tenantId: 'tenant', groupId: 'group', subject: 'møde <&> "1"' };
    await queue.send(wakeUp, 0);
    const [received] = await nextOnes(30);
    expect(received?.wakeUp).toEqual(wakeUp);
    expect(received?.tries).toBe(1);
  });

  it('come only after their delay', async () => {
    await queue.send(about('much later'), 60);
    const sent = performance.now();
    await queue.send(about('later'), 1);
    expect((await nextOnes(30)).map(({ wakeUp }) => wakeUp.subject)).toEqual(['later']);
    expect(performance.now() - sent).toBeGreaterThanOrEqual(950);
  });

  it('come again, counted, until they are done', async () => {
    await queue.send(about('stubborn'), 0);
    const asked = performance.now();
    expect(await nextOnes(1)).toHaveLength(1);
    const [second] = await nextOnes(1);
    expect(performance.now() - asked).toBeGreaterThanOrEqual(950);
    expect(second?.tries).toBe(2);
    await second?.done();
    await queue.send(about('sentinel'), 2);
    expect((await nextOnes(30)).map(({ wakeUp }) => wakeUp.subject)).toEqual(['sentinel']);
  });

  it('come at most 32 at a time, and all of them', async () => {
    const subjects = Array.from({ length: 40 }, (_, n) => `s${String(n).padStart(2, '0')}`);
    await Promise.all(subjects.map((subject) => queue.send(about(subject), 0)));
    const first = await nextOnes(30);
    const second = await nextOnes(30);
    expect(first).toHaveLength(32);
    expect([...first, ...second].map(({ wakeUp }) => wakeUp.subject).sort()).toEqual(subjects);
  });

  it('are set aside where nobody receives them, and counted', async () => {
    expect(await queue.countSetAside()).toBe(0);
    await queue.setAside(about('poison'));
    await queue.setAside(about('poison too'));
    expect(await queue.countSetAside()).toBe(2);
    expect(await queue.receive(30)).toEqual([]);
  });

  it('that were set aside can be put back, all of them', async () => {
    const subjects = Array.from({ length: 40 }, (_, n) => `aside ${String(n).padStart(2, '0')}`);
    for (const subject of subjects) await queue.setAside(about(subject));
    expect(await queue.putBack()).toBe(40);
    expect(await queue.countSetAside()).toBe(0);
    const back = [...(await nextOnes(30)), ...(await nextOnes(30))];
    expect(back.map(({ wakeUp }) => wakeUp.subject).sort()).toEqual(subjects);
    expect(await queue.putBack()).toBe(0);
  });
});

it('a message in Azure’s queue that is no wake-up is set aside and keeps nobody waiting', async () => {
  const name = freshStore();
  const connectionString = inject('azurite');
  const { wakeUpQueue } = await openAzure({ connectionString }, name);
  const client = new QueueClient(connectionString, `${name}-wake-ups`);
  await client.sendMessage('not JSON at all');
  await client.sendMessage('{"tenantId":5}');
  await wakeUpQueue.send(about('fine'), 0);
  expect((await wakeUpQueue.receive(30)).map(({ wakeUp }) => wakeUp.subject)).toEqual(['fine']);
  expect(await wakeUpQueue.countSetAside()).toBe(2);
  expect((await client.peekMessages({ numberOfMessages: 32 })).peekedMessageItems).toEqual([]);
  expect(await wakeUpQueue.putBack()).toBe(0);
  expect(await wakeUpQueue.countSetAside()).toBe(2);
});
