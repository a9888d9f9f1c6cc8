import { expect, it } from 'vitest';
import { fuzzActivities } from './fuzz-activities.ts';

it('no activity and no click, however odd, is answered with 5xx or goes wrong unforeseen', {
  timeout: 600_000,
}, async () => {
  const { activities, wrong, statuses } = await fuzzActivities(5_000, 1);
  expect(wrong).toEqual([]);
  expect(activities).toBeGreaterThanOrEqual(5_000);
  expect(statuses.get(200)).toBeGreaterThan(4_000);
});
