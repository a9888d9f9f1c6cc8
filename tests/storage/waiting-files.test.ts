import { describe, expect, it } from 'vitest';
import sample from '../../sample/minutes.json' with { type: 'json' };
import { minutesSchema } from '../../src/minutes/model.ts';
import { RowDocumentOrders } from '../../src/storage/document-orders.ts';
import { RowImportStore } from '../../src/storage/import-store.ts';
import { TestClock } from '../support/test-clock.ts';
import { implementations } from './open-stores.ts';

const order = {
  group: { tenantId: 'tenant', groupId: 'group' },
  meetingId: 'meeting',
  version: 'open',
  format: 'docx',
  personId: 'person',
} as const;
const noon = '2020-03-10T12:00:00.000Z';

describe.each(implementations)('on $name', ({ open }) => {
  it('an order is found by its token until its time is over, and goes with the next one', async () => {
    const { rows } = await open();
    const clock = new TestClock(new Date(noon));
    let minted = 0;
    const orders = new RowDocumentOrders(rows, clock.now, () => `token-${++minted}`);
    const until = new Date('2020-03-10T12:10:00Z');
    expect(await orders.keep(order, until)).toBe('token-1');
    expect(await orders.find('token-1')).toEqual(order);
    expect(await orders.find('token-2')).toBeUndefined();
    clock.moveTo('2020-03-10T12:10:01Z');
    expect(await orders.find('token-1')).toBeUndefined();
    await orders.keep(order, new Date('2020-03-10T12:20:00Z'));
    const keys = (await rows.range('documents', ' ', '~')).map(({ key }) => key.charAt(0));
    expect(keys).toEqual(['o', 't']);
  });

  it('a key is taken by one, until it is given back', async () => {
    const { rows } = await open();
    const orders = new RowDocumentOrders(
      rows,
      () => new Date(noon),
      () => 'token',
    );
    const until = new Date('2020-03-10T12:10:00Z');
    const taken = await Promise.all([1, 2, 3].map(() => orders.take('click', until)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    await orders.giveBack('click');
    expect(await orders.take('click', until)).toBe(true);
  });

  it('what was read of a file waits for a day, and is gone when it is discarded', async () => {
    const { rows } = await open();
    const clock = new TestClock(new Date(noon));
    const imports = new RowImportStore(rows, clock.now);
    const minutes = minutesSchema.parse(sample);
    const pending = { importId: 'import', by: 'person', at: noon, minutes };
    await imports.keep('tenant', pending);
    await imports.keep('tenant', { ...pending, at: '2020-03-10T13:00:00.000Z' });
    expect((await imports.read('tenant', 'import'))?.minutes).toEqual(minutes);
    expect(await imports.read('other', 'import')).toBeUndefined();
    clock.moveTo('2020-03-11T12:59:00Z');
    expect(await imports.read('tenant', 'import')).toBeDefined();
    clock.moveTo('2020-03-11T13:01:00Z');
    expect(await imports.read('tenant', 'import')).toBeUndefined();
    await imports.keep('tenant', { ...pending, importId: 'next', at: clock.now().toISOString() });
    await imports.discard('tenant', 'next');
    await imports.discard('tenant', 'next');
    expect(await rows.range('tenant|imports', ' ', '~')).toEqual([]);
  });
});
