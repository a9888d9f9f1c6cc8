import { DateTime } from 'luxon';

/** Danish municipalities meet by the clock on the wall in Denmark. */
export const timeZone = 'Europe/Copenhagen';

/** The day in Denmark, `YYYY-MM-DD`. */
export const today = (now: Date): string => DateTime.fromJSDate(now, { zone: timeZone }).toFormat('yyyy-MM-dd');

/** The moment that a Danish date and time name. */
export const instantOf = (date: string, time: string): Date =>
  DateTime.fromISO(`${date}T${time}`, { zone: timeZone }).toJSDate();

export function daysBefore(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: timeZone }).minus({ days }).toFormat('yyyy-MM-dd');
}
