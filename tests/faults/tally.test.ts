import { expect, it } from 'vitest';
import { emptyTally, missedTargets } from './tally.ts';

it('a campaign says which of its targets it did not reach', () => {
  const options = { kills: 100, clicks: 2_000, minutes: 40 };
  expect(missedTargets({ ...emptyTally(), kills: 100, clicks: 2_000 }, options)).toBeUndefined();
  expect(missedTargets({ ...emptyTally(), kills: 99, clicks: 2_100 }, options)).toBe(
    'not reached in 40 minutes: 99 of 100 kills',
  );
});
