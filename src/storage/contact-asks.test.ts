import { describe, expect, it } from 'vitest';
import { RowContactAsks } from './contact-asks.ts';
import { MemoryRows } from './memory-rows.ts';

const whom = { personId: 'p', email: 'klub@example.dk' };

describe('the question to a contact', () => {
  it('is put once in half a year, by one of several processes', async () => {
    let now = new Date('2026-03-02T08:00:00Z');
    const rows = new MemoryRows();
    const processes = [1, 2, 3].map(() => new RowContactAsks(rows, () => now));
    const round = async () => (await Promise.all(processes.map((asks) => asks.take('t', 'klub', whom)))).sort();
    expect(await round()).toEqual([false, false, true]);
    now = new Date('2026-09-02T07:59:00Z');
    expect(await round()).toEqual([false, false, false]);
    now = new Date('2026-09-02T08:00:00Z');
    expect(await round()).toEqual([false, false, true]);
  });

  it('says whose the entry is, until it was not put after all', async () => {
    const asks = new RowContactAsks(new MemoryRows(), () => new Date('2026-03-02T08:00:00Z'));
    expect(await asks.asked('t', 'klub')).toBeUndefined();
    await asks.take('t', 'klub', whom);
    expect(await asks.asked('t', 'klub')).toEqual(whom);
    await asks.giveBack('t', 'klub');
    expect(await asks.asked('t', 'klub')).toBeUndefined();
    await asks.take('t', 'klub', null);
    expect(await asks.asked('t', 'klub')).toBeUndefined();
  });
});
