import { beforeEach, describe, expect, it } from 'vitest';
import { type Entry, entrySchema } from '../catalogue/entry.ts';
import { changedTo } from '../catalogue/kept-entry.ts';
import { OpenDoors } from '../quick-door/open-doors.ts';
import { RowCatalogueStore } from './catalogue-store.ts';
import { MemoryRows } from './memory-rows.ts';
import type { Operation } from './rows.ts';

const tenant = 'tenant';
const consultant = { personId: 'k', name: 'SSP-konsulent' };
const other = { personId: 'o', name: 'En anden' };
const entry = (id: string, title = `Post ${id}`): Entry => entrySchema.parse({ id, kind: 'contact', title });

let now: Date;
let rows: MemoryRows;
let store: RowCatalogueStore;
beforeEach(() => {
  now = new Date('2026-03-01T08:00:00Z');
  rows = new MemoryRows();
  store = new RowCatalogueStore(rows, () => now);
});

const titles = async (from = store) => (await from.entries(tenant)).map(({ title }) => title);
const edited = async (id: string, title: string, receipt: string, by = consultant) => {
  const before = (await store.read(tenant, id))!;
  const after = changedTo(before, { ...before.entry, title }, { change: 'edited', by, at: now.toISOString() });
  return store.change(tenant, before, after, receipt);
};

describe('a catalogue that is laid ready', () => {
  beforeEach(() => store.replace(tenant, [entry('a'), entry('b')], 'shell'));

  it('comes in force as a whole, and only when it is saved', async () => {
    await store.stage(tenant, 'import', [entry('b'), entry('c')], consultant);
    expect(await titles()).toEqual(['Post a', 'Post b']);
    expect(await store.enact(tenant, 'import', consultant)).toBe('done');
    expect(await titles()).toEqual(['Post b', 'Post c']);
    expect(await store.enact(tenant, 'import', consultant)).toBe('done');
    expect(await store.enact(tenant, 'import', other)).toBe('gone');
  });

  it('leaves what says the same as it was, and keeps what it changes and takes out', async () => {
    await store.stage(tenant, 'import', [entry('b', 'Ny titel')], consultant);
    await store.enact(tenant, 'import', consultant);
    expect(await store.read(tenant, 'a')).toMatchObject({ retired: true, change: 'retired', by: consultant });
    expect(await store.read(tenant, 'b')).toMatchObject({ revision: 2, change: 'imported', by: consultant });
    const earlier = [expect.objectContaining({ revision: 1, entry: entry('b'), by: { personId: '', name: 'shell' } })];
    expect(await store.history(tenant, 'b')).toEqual(earlier);
  });

  it('is not put in force over a change that was made meanwhile', async () => {
    await store.stage(tenant, 'import', [entry('c')], consultant);
    expect(await edited('a', 'Rettet', 'click')).toBe('done');
    expect(await store.enact(tenant, 'import', consultant)).toBe('changed');
    expect(await titles()).toEqual(['Rettet', 'Post b']);
  });

  it('is nobody’s but its sender’s, and waits a day', async () => {
    await store.stage(tenant, 'import', [entry('c')], consultant);
    await store.discard(tenant, 'import', other);
    expect(await store.enact(tenant, 'import', other)).toBe('gone');
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect(await store.enact(tenant, 'import', consultant)).toBe('gone');
    expect(await titles()).toEqual(['Post a', 'Post b']);
    await store.stage(tenant, 'next', [entry('d')], consultant);
    expect(JSON.stringify(await rows.range(`${tenant}|catalogue`, ' ', '~'))).not.toContain('Post c');
  });

  it('is discarded without a trace in the catalogue', async () => {
    await store.stage(tenant, 'import', [entry('c')], consultant);
    await store.discard(tenant, 'import', consultant);
    expect(await store.enact(tenant, 'import', consultant)).toBe('gone');
    expect(JSON.stringify(await rows.range(`${tenant}|catalogue`, 'g|', 'g|~'))).not.toContain('Post c');
    expect(await titles()).toEqual(['Post a', 'Post b']);
  });

  it('changes nothing where its process dies half-way', async () => {
    const dying = new (class extends MemoryRows {
      left = 2;
      override async commit(partition: string, operations: readonly Operation[]) {
        if (this.left-- <= 0) throw new Error('kill -9');
        return rows.commit(partition, operations);
      }
      override get = rows.get.bind(rows);
      override range = rows.range.bind(rows);
    })();
    const many = Array.from({ length: 250 }, (_, n) => entry(`x${n}`));
    const half = new RowCatalogueStore(dying, () => now);
    await expect(half.replace(tenant, many, 'shell')).rejects.toThrow('kill -9');
    expect(await titles()).toEqual(['Post a', 'Post b']);
    await store.replace(tenant, many, 'shell');
    expect(await titles()).toHaveLength(250);
  });
});

describe('a change of one entry', () => {
  beforeEach(() => store.replace(tenant, [entry('a')], 'shell'));

  it('is kept once, with who and when, and the version before it', async () => {
    expect(await edited('a', 'Rettet', 'click')).toBe('done');
    expect(await edited('a', 'Rettet', 'click')).toBe('repeated');
    expect(await store.read(tenant, 'a')).toMatchObject({ revision: 2, change: 'edited', by: consultant });
    expect((await store.history(tenant, 'a')).map(({ entry: { title } }) => title)).toEqual(['Post a']);
  });

  it('does not write over another’s', async () => {
    const before = (await store.read(tenant, 'a'))!;
    await edited('a', 'Først', 'one', other);
    const after = changedTo(before, entry('a', 'Sidst'), { change: 'edited', by: consultant, at: now.toISOString() });
    expect(await store.change(tenant, before, after, 'two')).toBe('conflict');
    expect(await titles()).toEqual(['Først']);
  });

  it('may be the first of all', async () => {
    const first = changedTo(null, entry('a'), { change: 'made', by: consultant, at: now.toISOString() });
    expect(await store.change('new tenant', null, first, 'click')).toBe('done');
    expect((await store.entries('new tenant')).map(({ id }) => id)).toEqual(['a']);
    await store.replace('new tenant', [entry('b')], 'shell');
    expect((await store.entries('new tenant')).map(({ id }) => id)).toEqual(['b']);
  });

  it('is answered from within a minute in another process', async () => {
    const elsewhere = new OpenDoors(new RowCatalogueStore(rows, () => now), () => now);
    const titlesThere = async () => (await elsewhere.of(tenant)).index.entries.map(({ title }) => title);
    expect(await titlesThere()).toEqual(['Post a']);
    await edited('a', 'Rettet', 'click');
    now = new Date(now.getTime() + 60_000);
    expect(await titlesThere()).toEqual(['Rettet']);
    await store.replace(tenant, [entry('b')], 'shell');
    now = new Date(now.getTime() + 60_000);
    expect(await titlesThere()).toEqual(['Post b']);
  });
});
