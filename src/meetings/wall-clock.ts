import { DateTime } from 'luxon';
import { Refusal } from '../errors/refusal.ts';

/** Danish municipalities meet by the clock on the wall in Denmark. */
export const timeZone = 'Europe/Copenhagen';

/** The day in Denmark, `YYYY-MM-DD`. */
export const today = (now: Date): string => DateTime.fromJSDate(now, { zone: timeZone }).toFormat('yyyy-MM-dd');

const furthestAheadYears = 5;

/** Refuses a day on which no meeting can be held: before today, or so far ahead that the year must be mistyped. */
export function refuseImpossibleDay(date: string, now: Date): void {
  if (date < today(now)) throw new Refusal('meeting.in-the-past');
  if (date > furthestAhead(now)) throw new Refusal('meeting.too-far-ahead');
}

const furthestAhead = (now: Date): string =>
  DateTime.fromJSDate(now, { zone: timeZone }).plus({ years: furthestAheadYears }).toFormat('yyyy-MM-dd');

/**
 * Refuses a deadline that nobody can keep: before today, or where it is agreed at a meeting that was earlier, before that day
 * (`madeOn`); and one so far ahead that the year must be mistyped.
 */
export function refuseImpossibleDeadline(due: string | null, now: Date, madeOn = today(now)): void {
  if (due === null) return;
  const earliest = madeOn < today(now) ? madeOn : today(now);
  if (due < earliest) throw new Refusal('agreement.due-in-the-past');
  if (due > furthestAhead(now)) throw new Refusal('meeting.too-far-ahead');
}

/** The moment that a Danish date and time name. */
export const instantOf = (date: string, time: string): Date =>
  DateTime.fromISO(`${date}T${time}`, { zone: timeZone }).toJSDate();

export function daysBefore(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: timeZone }).minus({ days }).toFormat('yyyy-MM-dd');
}

const lookBackDays = 800;

/** How far before a day the last minutes are looked for, `YYYY-MM-DD`. */
export const farthestLookBack = (date: string): string => daysBefore(date, lookBackDays);
