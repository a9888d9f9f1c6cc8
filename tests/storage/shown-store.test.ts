import { beforeAll, describe, expect, it } from 'vitest';
import type { Shown, ShownMessage } from '../../src/projection/shown.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import { RowShownStore } from '../../src/storage/shown-store.ts';
import { implementations } from './open-stores.ts';

const ref = { tenantId: 'tenant', groupId: 'group' };
const other = { tenantId: 'tenant', groupId: 'group-2' };
const lease = { holder: 'one', until: '2020-03-10T15:30:00.000Z' };

const stands = (conversationId: string, hash: string): ShownMessage => ({
  message: { conversationId, messageId: `${conversationId} 1` },
  hash,
  intendedAt: null,
});
const forgotten = (hash: string): ShownMessage => ({ message: null, hash, intendedAt: null, forgotten: true });
const inDoubt: ShownMessage = { message: null, hash: 'd', intendedAt: '2020-03-10T15:30:00.000Z' };
const neverPosted: ShownMessage = { message: null, hash: 'r', intendedAt: null, refused: true };

describe.each(implementations)('what Teams shows, in $name', ({ open }) => {
  let rows: RowStore;
  let store: RowShownStore;
  beforeAll(async () => {
    ({ rows } = await open());
    store = new RowShownStore(rows);
  });

  const put = async (subject: string, slots: Shown['slots'], of = ref, held: Shown['lease'] = lease) => {
    const { version } = await store.read(of, subject);
    expect(await store.write(of, subject, { slots, lease: held, notBefore: null }, version)).toBe(true);
  };
  const slotsOf = async (subject: string, of = ref) => (await store.read(of, subject)).shown.slots;

  it('is forgotten for one conversation, and stays for the others', async () => {
    await put('m1', { agenda: stands('channel', 'a'), lead: stands('chat', 'l') });
    await store.forgetMessages(ref, 'chat');
    expect(await slotsOf('m1')).toEqual({ agenda: stands('channel', 'a'), lead: forgotten('l') });
  });

  it('is forgotten for all subjects of one group, as far as anything stands', async () => {
    await put('m1', { agenda: stands('channel', 'a'), lead: inDoubt, minutes: neverPosted }, ref, null);
    await put('m2', { agenda: stands('channel', 'b') });
    await put('m1', { agenda: stands('channel', 'a') }, other);
    await store.forgetMessages(ref);
    expect(await slotsOf('m1')).toEqual({ agenda: forgotten('a'), lead: inDoubt, minutes: neverPosted });
    expect(await slotsOf('m2')).toEqual({ agenda: forgotten('b') });
    expect(await slotsOf('m1', other)).toEqual({ agenda: stands('channel', 'a') });
  });

  it('is forgotten where it is being posted just now', async () => {
    await put('m5', { agenda: inDoubt });
    await store.forgetMessages(ref);
    expect((await store.read(ref, 'm5')).shown).toEqual({
      slots: { agenda: forgotten('d') },
      lease: null,
      notBefore: null,
    });
  });

  it('is kept for what is being posted elsewhere, and whoever posts it finds the row changed', async () => {
    await put('m6', { agenda: inDoubt });
    await store.forgetMessages(ref, 'chat');
    expect((await store.read(ref, 'm6')).shown).toEqual({ slots: { agenda: inDoubt }, lease: null, notBefore: null });
  });

  it('is not put back by whoever held it then', async () => {
    await put('m3', { agenda: stands('channel', 'a') });
    const held = await store.read(ref, 'm3');
    await store.forgetMessages(ref);
    expect(await store.write(ref, 'm3', held.shown, held.version)).toBe(false);
    expect((await store.read(ref, 'm3')).shown.lease).toBeNull();
  });

  it('is forgotten although somebody writes at the same moment', async () => {
    await put('m4', { agenda: stands('channel', 'a') });
    let writes = 1;
    const busy = new RowShownStore({
      get: (partition, key) => rows.get(partition, key),
      range: (partition, from, until) => rows.range(partition, from, until),
      ping: () => rows.ping(),
      commit: async (partition, operations) => {
        writes -= 1;
        if (writes === 0) await put('m4', { agenda: stands('channel', 'later') });
        return rows.commit(partition, operations);
      },
    });
    await busy.forgetMessages(ref);
    expect(await slotsOf('m4')).toEqual({ agenda: forgotten('later') });
  });
});
