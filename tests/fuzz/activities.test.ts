import { expect, it } from 'vitest';
import { fuzzActivities } from './fuzz-activities.ts';

const sum = (counts: ReadonlyMap<number, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);

it('no activity, no click and nothing asked of the tab, however odd, is answered with 5xx or goes wrong unforeseen', {
  timeout: 600_000,
}, async () => {
  const { statuses, shown, wrong } = await fuzzActivities(5_000, 1);
  expect(wrong).toEqual([]);
  expect([sum(statuses.activities), sum(statuses.tab)]).toEqual([5_000, 1_250]);
  expect(statuses.activities.get(200)).toBeGreaterThan(4_000);
  expect(statuses.tab.get(200)).toBeGreaterThan(250);
  expect(shown).toBeGreaterThan(20);
});
