import Holidays from 'date-holidays';
import { DateTime } from 'luxon';
import { timeZone } from '../meetings/wall-clock.ts';

const publicHolidays = new Holidays('DK', { types: ['public'] });

/** Month and day; Constitution Day, Christmas Eve and New Year's Eve are no public holidays, but town halls are shut. */
const shut = ['06-05', '12-24', '12-31'];

const holidaysOf = new Map<number, ReadonlySet<string>>();

/** The public holidays of a year in Denmark, `YYYY-MM-DD`. */
function holidaysIn(year: number): ReadonlySet<string> {
  const known = holidaysOf.get(year);
  if (known !== undefined) return known;
  const days = new Set(publicHolidays.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  holidaysOf.set(year, days);
  return days;
}

/** Whether people are at work in a Danish town hall on the day of this moment. */
const isWorkingDay = (day: DateTime): boolean =>
  day.weekday <= 5 && !shut.includes(day.toFormat('MM-dd')) && !holidaysIn(day.year).has(day.toFormat('yyyy-MM-dd'));

function nextWorkingDay(day: DateTime): DateTime {
  const next = day.plus({ days: 1 });
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}

/** The same time of day so many Danish working days later. Weekends, holidays and days when town halls are shut do not count. */
export function workingDaysAfter(moment: Date, days: number): Date {
  let day: DateTime = DateTime.fromJSDate(moment, { zone: timeZone });
  for (let passed = 0; passed < days; passed += 1) day = nextWorkingDay(day);
  return day.toJSDate();
}

/** Nine o'clock on the first working day of the month after `month`, which is written `YYYY-MM`. */
export function firstWorkingMorningAfter(month: string): Date {
  const first = DateTime.fromFormat(month, 'yyyy-MM', { zone: timeZone }).plus({ months: 1 });
  return nextWorkingDay(first.minus({ days: 1 }))
    .set({ hour: 9 })
    .toJSDate();
}

/** The month in Denmark, `YYYY-MM`. */
export const monthOf = (moment: Date): string => DateTime.fromJSDate(moment, { zone: timeZone }).toFormat('yyyy-MM');

export const monthBefore = (month: string): string =>
  DateTime.fromFormat(month, 'yyyy-MM', { zone: timeZone }).minus({ months: 1 }).toFormat('yyyy-MM');
