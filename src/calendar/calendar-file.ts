import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import type { Group } from '../meetings/model/group.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import { timeZone } from '../meetings/wall-clock.ts';
import { danishTime } from './danish-time.ts';

/** How long a meeting takes when nobody has said when it ends. */
const usualHours = 2;

/** `.invalid` is reserved for addresses that are nobody's; RFC 5546 wants an organiser, and the link carries no identity. */
const nobodysAddress = 'noreply@tovholder.invalid';

/** Control characters are not allowed in a calendar file; line breaks are, and come out escaped. */
const printable = (text: string): string => text.replace(/(?![\r\n])\p{Cc}/gu, ' ');

/** A quotation mark cannot stand in the organiser's name, which is quoted itself. */
const unquoted = (text: string): string => printable(text).replace(/["\r\n]/g, '’');

const moment = (date: string, time: string): DateTime => DateTime.fromISO(`${date}T${time}`, { zone: timeZone });

function times({ date, time, until }: Meeting): { start: DateTime; end: DateTime } {
  const start = moment(date, time);
  return { start, end: until === null ? start.plus({ hours: usualHours }) : moment(date, until) };
}

/**
 * A called meeting as an iCalendar file: what, when, where and whose, and nothing else. The same meeting always has the same
 * UID, and every change a higher SEQUENCE, so that a calendar takes over what was moved and takes out what was cancelled.
 */
export function calendarFile(meeting: Meeting, group: Pick<Group, 'name' | 'language'>): string {
  const cancelled = meeting.status === 'cancelled';
  const file = ical({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Tovholder', product: 'Tovholder', language: group.language.toUpperCase() },
    // Named here, the zone would be used for the time stamps too, which must be in UTC.
    timezone: { name: null, generator: () => danishTime },
  });
  const changedAt = new Date(meeting.changes.at(-1)?.at ?? meeting.calledAt ?? meeting.createdAt);
  file.createEvent({
    id: `${meeting.meetingId}@tovholder`,
    sequence: meeting.sequence,
    stamp: changedAt,
    lastModified: changedAt,
    ...times(meeting),
    timezone: timeZone,
    summary: printable(meeting.title),
    description: printable(group.name),
    location: meeting.place === null ? null : printable(meeting.place),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: unquoted(group.name), email: nobodysAddress },
  });
  // The library leaves the last line without its end.
  return `${file.toString()}\r\n`;
}
