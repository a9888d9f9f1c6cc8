import { expect, test } from 'vitest';
import { isStale } from './freshness.ts';

test('an entry is stale half a year after it was confirmed, or when it never was', () => {
  expect(isStale({ verifiedAt: '2026-01-10' }, '2026-07-09T12:00:00Z')).toBe(false);
  expect(isStale({ verifiedAt: '2026-01-10' }, '2026-07-11T12:00:00Z')).toBe(true);
  expect(isStale({ verifiedAt: null }, '2026-07-11T12:00:00Z')).toBe(true);
});
