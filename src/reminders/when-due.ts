import type { Agreement } from '../meetings/model/agreement.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { daysBefore, instantOf } from '../meetings/wall-clock.ts';

/** By the clock on the wall in Denmark, also across the nights when it is put forward or back. */
const timeOfDay = '09:00';

const agreementSoonDays = 2;
const agreementLateDays = 1;

/** Nine o'clock so many days before a date; a negative number is days after it. */
const nineOClock = (date: string, days: number): Date => instantOf(daysBefore(date, days), timeOfDay);

/** The next nine o'clock on another day than `today`. */
export const nineTomorrow = (today: string): Date => nineOClock(today, -1);

/** A time to remind, and what it is called in the note that it was done. */
export interface DueTime {
  readonly name: string;
  readonly at: Date;
}

/** When those who have not answered are reminded of a meeting. */
export const timesOfMeeting = ({ date }: Pick<Meeting, 'date'>, reminderDays: readonly number[]): DueTime[] =>
  reminderDays.map((days) => ({ name: String(days), at: nineOClock(date, days) }));

/** When the owner of an agreement is reminded of it: once before it is due, and once after. */
export const timesOfAgreement = ({ due }: Pick<Agreement, 'due'>): (DueTime & { readonly name: 'soon' | 'late' })[] =>
  due === null
    ? []
    : [
        { name: 'soon', at: nineOClock(due, agreementSoonDays) },
        { name: 'late', at: nineOClock(due, -agreementLateDays) },
      ];

/** The latest of those times that has come; undefined where none has. */
export const latestCome = <T extends DueTime>(times: readonly T[], now: Date): T | undefined =>
  times
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .at(-1);
