import { DateTime } from 'luxon';

const firstMeeting = DateTime.fromISO('2030-01-28', { zone: 'utc' });
const daysBetweenRounds = 21;

/** The day of the meetings of a round, `YYYY-MM-DD`: a year with time for seventeen rounds, then the next. */
export const meetingDay = (round: number): string =>
  firstMeeting.plus({ years: Math.floor(round / 15), days: (round % 15) * daysBetweenRounds }).toISODate() ?? '';

/** Shortly after nine in Denmark, in winter as in summer, so many days from a day. */
export const addDays = (day: string, days: number): string =>
  `${DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate()}T08:00:20Z`;

/** When the meetings of a round are called. */
export const callingDay = (round: number): Date => new Date(addDays(meetingDay(round), -20));
