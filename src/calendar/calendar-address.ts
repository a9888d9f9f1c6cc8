import type { Meeting } from '../meetings/model/meeting.ts';

/** Below the bot's public address. */
export const calendarPath = '/calendar/';

/** Where a called meeting's calendar file is; null while the meeting has none, or where the bot has no public address. */
export const calendarAddress = (
  publicUrl: string | null,
  { calendarToken }: Pick<Meeting, 'calendarToken'>,
): string | null =>
  publicUrl === null || calendarToken === null ? null : `${publicUrl}${calendarPath}${calendarToken}.ics`;
