import { describe, expect, it } from 'vitest';
import type { DueWork } from '../reminders/due-work.ts';
import { RowDueWork } from './due-work.ts';
import { MemoryRows } from './memory-rows.ts';

const group = { tenantId: '00000000-0000-4000-8000-000000000001', groupId: '00000000-0000-4000-8000-000000000002' };
const other = { ...group, groupId: '00000000-0000-4000-8000-000000000003' };

const workAt = (at: string, of = group): DueWork => ({ kind: 'reminders', at: new Date(at), tries: 0, ...of });

/** Several processes on one store, all at a time that the test sets. */
function town() {
  const rows = new MemoryRows();
  let now = new Date('2020-03-01T10:00:00Z');
  return {
    rows,
    at: (moment: string) => {
      now = new Date(moment);
    },
    process: (holder: string) => new RowDueWork(rows, () => now, holder),
  };
}

describe('due work', () => {
  it('comes when its time has come, and once', async () => {
    const { at, process } = town();
    const a = process('a');
    await a.put(workAt('2020-03-03T08:00:00Z'));
    expect(await a.claim()).toBeUndefined();
    at('2020-03-03T07:59:59Z');
    expect(await a.claim()).toBeUndefined();
    at('2020-03-03T08:00:00Z');
    const claim = await a.claim();
    expect(claim?.works).toEqual([workAt('2020-03-03T08:00:00Z')]);
    await claim?.finish([]);
    expect(await a.claim()).toBeUndefined();
    at('2020-03-04T08:00:00Z');
    expect(await a.claim()).toBeUndefined();
  });

  it('is one work however often it is put', async () => {
    const { at, process } = town();
    await Promise.all(['a', 'b', 'a'].map((name) => process(name).put(workAt('2020-03-03T08:00:00Z'))));
    await process('a').put(workAt('2020-03-03T08:00:00Z', other));
    at('2020-03-03T08:00:00Z');
    expect((await process('c').claim())?.works).toHaveLength(2);
  });

  it('is found by a process that comes days later', async () => {
    const { at, process } = town();
    await process('a').put(workAt('2020-03-03T08:00:00Z'));
    await process('a').put(workAt('2020-03-05T08:30:00Z'));
    await process('a').put(workAt('2020-03-09T08:00:00Z'));
    at('2020-03-07T23:15:00Z');
    expect((await process('b').claim())?.works.map((work) => work.at.toISOString())).toEqual([
      '2020-03-03T08:00:00.000Z',
      '2020-03-05T08:30:00.000Z',
    ]);
  });

  it('is given to one process at a time, and to another when that one has died', async () => {
    const { at, process } = town();
    await process('a').put(workAt('2020-03-03T08:00:00Z'));
    at('2020-03-03T08:00:00Z');
    const claims = await Promise.all([process('a').claim(), process('b').claim(), process('c').claim()]);
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    at('2020-03-03T08:04:59Z');
    expect(await process('d').claim()).toBeUndefined();
    at('2020-03-03T08:05:01Z');
    expect((await process('d').claim())?.works).toHaveLength(1);
  });

  it('is found when it is put late, also into an hour that was looked at already', async () => {
    const { at, process } = town();
    const a = process('a');
    at('2020-03-03T10:20:00Z');
    expect(await a.claim()).toBeUndefined();
    await process('b').put(workAt('2020-03-03T08:00:00Z'));
    expect((await a.claim())?.works).toHaveLength(1);
  });

  it('is not lost when it was being put while the hour went by', async () => {
    const { at, process } = town();
    const a = process('a');
    at('2020-03-03T07:59:59.900Z');
    const late = process('b');
    at('2020-03-03T08:00:10Z');
    expect(await a.claim()).toBeUndefined();
    at('2020-03-03T07:59:59.950Z');
    await late.put(workAt('2020-03-03T07:59:59.940Z'));
    at('2020-03-03T08:01:00Z');
    expect((await a.claim())?.works).toHaveLength(1);
  });

  it('can be put off', async () => {
    const { at, process } = town();
    const a = process('a');
    await a.put(workAt('2020-03-03T08:00:00Z'));
    at('2020-03-03T08:00:00Z');
    await (await a.claim())?.finish([{ ...workAt('2020-03-03T08:15:00Z'), tries: 1 }]);
    expect(await a.claim()).toBeUndefined();
    at('2020-03-03T08:15:00Z');
    expect((await a.claim())?.works).toEqual([{ ...workAt('2020-03-03T08:15:00Z'), tries: 1 }]);
  });
});
