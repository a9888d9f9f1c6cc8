import { DateTime } from 'luxon';
import type { Entry } from './entry.ts';

/** Contacts are asked twice a year, so an entry that nobody has confirmed for longer than this is stale, in months. */
export const FRESH_MONTHS = 6;

/**
 * Whether an entry is no longer known to be right: confirmed more than half a year ago, or never. `now` is an ISO time.
 */
export function isStale(entry: Pick<Entry, 'verifiedAt'>, now: string): boolean {
  if (entry.verifiedAt === null) return true;
  return (
    DateTime.fromISO(entry.verifiedAt, { zone: 'utc' }).plus({ months: FRESH_MONTHS }) <
    DateTime.fromISO(now, { zone: 'utc' })
  );
}
