import { DateTime } from 'luxon';
import { Refusal } from '../../errors/refusal.ts';

function parsed(date: string): DateTime {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: 'da' });
  if (!day.isValid) throw new Refusal('minutes.no-such-date', { date });
  return day;
}

/** `2020-03-10` → `10-03-2020`. Refuses a date that is not in the calendar. */
export function shortDate(date: string): string {
  return parsed(date).toFormat('dd-MM-yyyy');
}

/** `2020-03-10` → `10. marts 2020`. Refuses a date that is not in the calendar. */
export function longDate(date: string): string {
  return parsed(date).toFormat('d. MMMM yyyy');
}

/** `2020-03-10` and `16:30` → `Tirsdag d. 10. marts 2020 kl. 16:30`. Refuses a date that is not in the calendar. */
export function meetingDate(date: string, time: string | null): string {
  const weekday = parsed(date).toFormat('cccc');
  const day = `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} d. ${longDate(date)}`;
  return time === null ? day : `${day} kl. ${time}`;
}

/** `17:10` → `kl. 17.10`, as times are written inside a sentence. */
export function timeInSentence(time: string): string {
  return `kl. ${time.replace(':', '.')}`;
}
