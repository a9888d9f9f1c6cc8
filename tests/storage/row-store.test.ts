import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { endOf, keyPart, type Operation, operationLimit, type RowStore } from '../../src/storage/rows.ts';
import { implementations } from './open-stores.ts';

const insert = (key: string, value: unknown = {}): Operation => ({ kind: 'insert', key, value });
const put = (key: string, value: unknown = {}): Operation => ({ kind: 'put', key, value });

describe.each(implementations)('rows in $name', ({ open }) => {
  let rows: RowStore;
  beforeAll(async () => {
    ({ rows } = await open());
  });

  const valueAt = async (partition: string, key: string) => (await rows.get(partition, key))?.value;
  const etagAt = async (partition: string, key: string) => (await rows.get(partition, key))?.etag ?? 'none';
  const keysIn = async (partition: string) => (await rows.range(partition, ' ', '~')).map(({ key }) => key);

  describe('a tenant that nothing was written of', () => {
    const partition = () => `${randomUUID()}|group`;
    const read = async (of: string) => [await rows.get(of, 'a'), await rows.range(of, ' ', '~')];

    it('has no rows', async () => {
      expect(await read(partition())).toEqual([undefined, []]);
    });

    it.each([
      ['a row', [insert('a')]],
      ['several rows', [insert('a'), put('b')]],
    ])('has %s once they are written, by many at once', async (_rows, operations) => {
      const of = partition();
      const results = await Promise.all([1, 2, 3].map(() => rows.commit(of, operations)));
      expect(results.map(({ result }) => result).sort()).toEqual(['done', 'exists', 'exists']);
      expect(await keysIn(of)).toEqual(operations.map(({ key }) => key));
    });

    it.each([
      ['replaced', { kind: 'replace', key: 'a', value: {}, etag: 'W/"datetime\'2020-03-10T18%3A00%3A00.0000000Z\'"' }],
      ['deleted', { kind: 'delete', key: 'a' }],
    ] as const)('has none to be %s', async (_how, operation) => {
      const of = partition();
      expect(await rows.commit(of, [operation])).toEqual({ result: 'changed', key: 'a' });
      expect(await read(of)).toEqual([undefined, []]);
    });
  });

  describe('one row', () => {
    it('is not there before it is written', async () => {
      expect(await rows.get('one', 'missing')).toBeUndefined();
    });

    it('is inserted once', async () => {
      expect(await rows.commit('one', [insert('a', { n: 1 })])).toEqual({ result: 'done' });
      expect(await rows.commit('one', [insert('a', { n: 2 })])).toEqual({ result: 'exists', key: 'a' });
      expect(await rows.get('one', 'a')).toMatchObject({ key: 'a', value: { n: 1 } });
    });

    it('is put whatever stood there, with a new etag each time', async () => {
      await rows.commit('one', [put('b', { n: 1, old: true })]);
      const first = await etagAt('one', 'b');
      await rows.commit('one', [put('b', { n: 2 })]);
      const second = await etagAt('one', 'b');
      await rows.commit('one', [put('b', { n: 2 })]);
      expect(await valueAt('one', 'b')).toEqual({ n: 2 });
      expect(new Set([first, second, await etagAt('one', 'b')]).size).toBe(3);
    });

    it('is replaced only as it was read', async () => {
      await rows.commit('one', [insert('c', { n: 1 })]);
      const etag = await etagAt('one', 'c');
      expect(await rows.commit('one', [{ kind: 'replace', key: 'c', value: { n: 2 }, etag }])).toEqual({
        result: 'done',
      });
      expect(await rows.commit('one', [{ kind: 'replace', key: 'c', value: { n: 3 }, etag }])).toEqual({
        result: 'changed',
        key: 'c',
      });
      expect(await valueAt('one', 'c')).toEqual({ n: 2 });
    });

    it('cannot be replaced once it is gone, nor come back by it', async () => {
      await rows.commit('one', [insert('d')]);
      const etag = await etagAt('one', 'd');
      await rows.commit('one', [{ kind: 'delete', key: 'd' }]);
      expect(await rows.commit('one', [{ kind: 'replace', key: 'd', value: {}, etag }])).toEqual({
        result: 'changed',
        key: 'd',
      });
      expect(await rows.get('one', 'd')).toBeUndefined();
    });

    it('is deleted once', async () => {
      await rows.commit('one', [insert('e')]);
      expect(await rows.commit('one', [{ kind: 'delete', key: 'e' }])).toEqual({ result: 'done' });
      expect(await rows.get('one', 'e')).toBeUndefined();
      expect(await rows.commit('one', [{ kind: 'delete', key: 'e' }])).toEqual({ result: 'changed', key: 'e' });
    });

    it('stands apart from the same key in another partition', async () => {
      await rows.commit('here', [insert('same', { at: 'here' })]);
      expect(await rows.get('there', 'same')).toBeUndefined();
      expect(await rows.commit('there', [insert('same', { at: 'there' })])).toEqual({ result: 'done' });
      expect(await valueAt('here', 'same')).toEqual({ at: 'here' });
    });
  });

  describe('a range', () => {
    it('holds the keys from the first on and before the last, in their order', async () => {
      const keys = ['m|b', 'm|a', 'm|B', 'm|1', 'm|10', 'm|2', 'm', 'n|a', 'm|_', 'm|a|0', 'M|a'];
      await rows.commit(
        'range',
        keys.map((key) => insert(key, { key })),
      );
      const found = await rows.range('range', 'm|', endOf('m|'));
      expect(found.map(({ key }) => key)).toEqual(['m|1', 'm|10', 'm|2', 'm|B', 'm|_', 'm|a', 'm|a|0', 'm|b']);
      expect(found.map(({ value }) => value)).toEqual(found.map(({ key }) => ({ key })));
      expect((await rows.range('range', 'm|a', 'm|b')).map(({ key }) => key)).toEqual(['m|a', 'm|a|0']);
    });

    it('is empty where nothing stands', async () => {
      expect(await rows.range('nothing', 'a', 'z')).toEqual([]);
    });

    it('carries the etag that each row is replaced with', async () => {
      await rows.commit('range-etag', [insert('a', { n: 1 })]);
      const [row] = await rows.range('range-etag', 'a', 'b');
      const operation: Operation = { kind: 'replace', key: 'a', value: { n: 2 }, etag: row?.etag ?? '' };
      expect(await rows.commit('range-etag', [operation])).toEqual({ result: 'done' });
    });

    it('goes on over Azure’s page of 1,000 rows', async () => {
      const all = Array.from({ length: 1_234 }, (_, n) => `k${String(n).padStart(4, '0')}`);
      for (let start = 0; start < all.length; start += operationLimit) {
        await rows.commit(
          'pages',
          all.slice(start, start + operationLimit).map((key) => insert(key)),
        );
      }
      expect(await keysIn('pages')).toEqual(all);
    });
  });

  describe('a transaction', () => {
    it('writes everything together', async () => {
      await rows.commit('together', [insert('old'), insert('gone')]);
      const etag = await etagAt('together', 'old');
      const committed = await rows.commit('together', [
        insert('new'),
        { kind: 'replace', key: 'old', value: { n: 2 }, etag },
        put('any'),
        { kind: 'delete', key: 'gone' },
      ]);
      expect(committed).toEqual({ result: 'done' });
      expect(await keysIn('together')).toEqual(['any', 'new', 'old']);
    });

    const failures: { what: string; fails: (etag: string) => Operation; named: object }[] = [
      { what: 'a row that exists', fails: () => insert('stands'), named: { result: 'exists', key: 'stands' } },
      {
        what: 'a row that was changed',
        fails: () => ({ kind: 'replace', key: 'stands', value: {}, etag: 'W/"datetime\'2020-03-10T15%3A30%3A00Z\'"' }),
        named: { result: 'changed', key: 'stands' },
      },
      {
        what: 'a row to replace that is gone',
        fails: (etag) => ({ kind: 'replace', key: 'missing', value: {}, etag }),
        named: { result: 'changed', key: 'missing' },
      },
      {
        what: 'a row to delete that is gone',
        fails: () => ({ kind: 'delete', key: 'missing' }),
        named: { result: 'changed', key: 'missing' },
      },
    ];

    it.each(failures.flatMap((failure) => [0, 1, 11].map((place) => ({ ...failure, place }))))(
      'writes nothing and names $what, in place $place',
      async ({ what, place, fails, named }) => {
        const partition = keyPart(`rollback ${what} ${place}`);
        await rows.commit(partition, [insert('stands', { n: 1 })]);
        const etag = await etagAt(partition, 'stands');
        const others = Array.from({ length: 12 }, (_, n) => insert(`other${n}`));
        const operations = [...others.slice(0, place), fails(etag), ...others.slice(place)];
        expect(await rows.commit(partition, operations)).toEqual(named);
        expect(await keysIn(partition)).toEqual(['stands']);
        expect(await etagAt(partition, 'stands')).toBe(etag);
      },
    );

    it('names the first of two that fail', async () => {
      await rows.commit('first', [insert('a'), insert('b')]);
      expect(await rows.commit('first', [insert('new'), insert('b'), { kind: 'delete', key: 'missing' }])).toEqual({
        result: 'exists',
        key: 'b',
      });
      expect(await rows.commit('first', [{ kind: 'delete', key: 'missing' }, insert('b')])).toEqual({
        result: 'changed',
        key: 'missing',
      });
    });

    it('holds 100 operations and refuses more as a mistake', async () => {
      const hundred = Array.from({ length: operationLimit }, (_, n) => insert(`k${n}`));
      expect(operationLimit).toBe(100);
      expect(await rows.commit('hundred', hundred)).toEqual({ result: 'done' });
      await expect(rows.commit('more', [...hundred, insert('one-more')])).rejects.toThrow('100');
      expect(await keysIn('more')).toEqual([]);
    });

    it('refuses the same row twice as a mistake', async () => {
      await expect(rows.commit('twice', [put('a', { n: 1 }), put('b'), put('a', { n: 2 })])).rejects.toThrow();
      expect(await keysIn('twice')).toEqual([]);
    });

    it('may be empty', async () => {
      expect(await rows.commit('empty', [])).toEqual({ result: 'done' });
    });
  });

  describe('a value', () => {
    it.each([
      ['Danish letters', { text: 'Blåbærgrød på Ærø – “sådan” …', list: ['æ', 'ø', 'å'], none: null }],
      ['what keys and quotes are made of', { text: `' " \\ / # ? | ~ \u0000 \u001f \r\n <x> & %25` }],
      ['half an emoji, as a client may cut it', { text: 'a\ud83d' }],
      ['nothing', {}],
    ])('keeps %s', async (what, value) => {
      await rows.commit('values', [put(keyPart(what), value)]);
      expect(await valueAt('values', keyPart(what))).toEqual(value);
    });

    it('may be longer than a property of Azure holds', async () => {
      const value = { text: 'æ'.repeat(200_000), after: 'stands too' };
      await rows.commit('values', [put('long', value)]);
      expect(isDeepStrictEqual(await valueAt('values', 'long'), value)).toBe(true);
      await rows.commit('values', [put('long', { n: 1 }), put('beside', value)]);
      expect(isDeepStrictEqual(await valueAt('values', 'beside'), value)).toBe(true);
    });

    it('keeps every emoji of a long text, wherever it is cut', async () => {
      // With each character in front the pairs move by one, so some text has a pair on every possible border.
      for (const front of ['', 'a']) {
        const value = { text: front + '😀'.repeat(50_000) };
        await rows.commit('values', [put('emoji', value)]);
        expect(isDeepStrictEqual(await valueAt('values', 'emoji'), value)).toBe(true);
      }
    });

    it('leaves nothing of a longer one that stood there', async () => {
      await rows.commit('values', [put('shorter', { text: 'x'.repeat(100_000) })]);
      await rows.commit('values', [put('shorter', { text: 'y' })]);
      expect(await valueAt('values', 'shorter')).toEqual({ text: 'y' });
    });
  });

  it('takes every text as a key, once it is made a part of one', async () => {
    const texts = [
      'a/b',
      'a\\b',
      'a#b',
      'a?b',
      'a%2Fb',
      'a b',
      "a'b",
      'a"b',
      'a|b',
      'a~b',
      'a=b',
      'aøb',
      'a\nb',
      'a😀b',
    ];
    await rows.commit(
      'odd',
      texts.map((text) => insert(`m|${keyPart(text)}|0`, { text })),
    );
    for (const text of texts) {
      const prefix = `m|${keyPart(text)}|`;
      const found = await rows.range('odd', prefix, endOf(prefix));
      expect(found.map(({ value }) => value)).toEqual([{ text }]);
    }
    const oddPartition = keyPart("O'Brien/19:x@thread.tacv2?");
    await rows.commit(oddPartition, [insert('a', { n: 1 })]);
    expect(await keysIn(oddPartition)).toEqual(['a']);
  });

  it('lets 16 writers count together without losing one', async () => {
    await rows.commit('race', [insert('count', { n: 0 })]);
    const countOn = async (): Promise<void> => {
      const row = (await rows.get('race', 'count'))!;
      const { n } = row.value as { n: number };
      const next: Operation = { kind: 'replace', key: 'count', value: { n: n + 1 }, etag: row.etag };
      const { result } = await rows.commit('race', [next]);
      if (result !== 'done') return countOn();
    };
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        for (let round = 0; round < 4; round += 1) await countOn();
      }),
    );
    expect(await valueAt('race', 'count')).toEqual({ n: 64 });
  });

  it('lets one of 16 insert', async () => {
    const results = await Promise.all(
      Array.from({ length: 16 }, (_, n) => rows.commit('insert-race', [insert('a', { n })])),
    );
    expect(results.filter(({ result }) => result === 'done')).toHaveLength(1);
    expect(results.filter(({ result }) => result === 'exists')).toHaveLength(15);
  });

  it('can be reached', async () => {
    await expect(rows.ping()).resolves.toBeUndefined();
  });
});
