import { beforeAll, expect, it } from 'vitest';
import type { Counted } from '../../bench/growth/counted-rows.ts';
import type { Size } from '../../bench/growth/full-store.ts';
import { measure } from '../../bench/growth/measure.ts';

/** A meeting a month: so many fill the 800 days that making and calling a meeting look back. */
const usual: Size = { meetings: 30, groups: 2, members: 8 };

/** What may differ although nothing grows: times and ids written otherwise. */
const fewBytes = 200;
/** A member's id and name in the roll, which ending a meeting writes, and which whoever reads the meeting afterwards reads too. */
const bytesOfAMember = 90;
const readTheRoll: ReadonlySet<string> = new Set(['meeting.close', 'minutes.approve']);

let beside: Map<string, Counted>;
beforeAll(async () => {
  beside = await measure(usual);
});

it.each<[string, Size]>([
  ['300 meetings', { ...usual, meetings: 300 }],
  ['40 groups', { ...usual, groups: 40 }],
  ['60 members', { ...usual, members: 60 }],
])('a click asks the storage beside %s for what it asks beside a few', async (_what, size) => {
  const counted = await measure(size);
  expect([...counted.keys()]).toEqual([...beside.keys()]);
  expect(counted.size).toBe(9);
  for (const [verb, { trips, bytes }] of counted) {
    const few = beside.get(verb);
    expect(`${verb}: ${trips} trips`).toBe(`${verb}: ${few?.trips} trips`);
    const grown = readTheRoll.has(verb) ? (size.members - usual.members) * bytesOfAMember : 0;
    expect(bytes - (few?.bytes ?? 0), `${verb}: ${bytes} bytes`).toBeLessThanOrEqual(grown + fewBytes);
  }
});
