import type { AgendaItem, ClosedContent } from '../meetings/model/agenda-item.ts';
import type { Agreement } from '../meetings/model/agreement.ts';
import type { Attendance } from '../meetings/model/attendance.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { Meeting, MeetingState } from '../meetings/model/meeting.ts';
import type { MeetingSummary } from '../meetings/ports.ts';
import { keyPart } from './rows.ts';

/**
 * Where things lie in a group's partition, so that what changes together changes in one transaction:
 * `g` the group · `m|<meeting>|…` a meeting, read as one range · `x|<meeting>|…` what is closed of it, in a range of its
 * own · `a|…` agreements · `t|<date>|…` the group's meetings by date · `r|…` receipts · `p|…` what Teams shows.
 */
export const partitionOf = (ref: GroupRef): string => `${keyPart(ref.tenantId)}|${keyPart(ref.groupId)}`;

export const groupKey = 'g';
export const meetingPrefix = (meetingId: string): string => `m|${keyPart(meetingId)}|`;
export const closedPrefix = (meetingId: string): string => `x|${keyPart(meetingId)}|`;
export const receiptKey = (hash: string): string => `r|${hash}`;
export const calendarPrefix = 't|';
export const calendarFrom = (date: string): string => `${calendarPrefix}${date}`;

const headKey = (meetingId: string) => `${meetingPrefix(meetingId)}0`;
const itemKey = (meetingId: string, itemId: string) => `${meetingPrefix(meetingId)}i|${keyPart(itemId)}`;
const attendanceKey = (meetingId: string, personId: string) => `${meetingPrefix(meetingId)}p|${keyPart(personId)}`;
const closedKey = (meetingId: string, itemId: string) => `${closedPrefix(meetingId)}i|${keyPart(itemId)}`;
const agreementKey = (agreement: Agreement) =>
  agreement.closed
    ? `${closedPrefix(agreement.meetingId)}a|${keyPart(agreement.agreementId)}`
    : `${meetingPrefix(agreement.meetingId)}a|${keyPart(agreement.agreementId)}`;

/** One row of a meeting as the product knows it: `value` is what stands in the row, the very object. */
export interface MeetingRow {
  readonly key: string;
  readonly value: object;
}

export function rowsOf(state: MeetingState): MeetingRow[] {
  const { meetingId } = state.meeting;
  return [
    { key: headKey(meetingId), value: state.meeting },
    ...state.items.map((item) => ({ key: itemKey(meetingId, item.itemId), value: item })),
    ...state.closedContents.map((closed) => ({ key: closedKey(meetingId, closed.itemId), value: closed })),
    ...state.attendance.map((row) => ({ key: attendanceKey(meetingId, row.personId), value: row })),
    ...state.agreements.map((agreement) => ({ key: agreementKey(agreement), value: agreement })),
  ];
}

/** A line of the group's calendar, written beside every change of the meeting's head. */
export function calendarRow(meeting: Meeting): { key: string; value: MeetingSummary } {
  const { meetingId, title, status, date, time, kind } = meeting;
  return {
    key: `${calendarPrefix}${date}T${time}|${keyPart(meetingId)}`,
    value: { meetingId, title, status, date, time, kind },
  };
}

/** Sorts a meeting's rows, as they were read, into their places. Nothing where the head is missing. */
export function stateFrom(
  group: MeetingState['group'],
  meetingId: string,
  rows: readonly MeetingRow[],
): MeetingState | undefined {
  const under = (prefix: string) => rows.filter((row) => row.key.startsWith(prefix)).map((row) => row.value);
  const head = rows.find((row) => row.key === headKey(meetingId));
  if (head === undefined) return undefined;
  return {
    group,
    meeting: head.value as Meeting,
    items: (under(`${meetingPrefix(meetingId)}i|`) as AgendaItem[]).sort((a, b) => a.position - b.position),
    closedContents: under(`${closedPrefix(meetingId)}i|`) as ClosedContent[],
    attendance: under(`${meetingPrefix(meetingId)}p|`) as Attendance[],
    agreements: [
      ...(under(`${meetingPrefix(meetingId)}a|`) as Agreement[]),
      ...(under(`${closedPrefix(meetingId)}a|`) as Agreement[]),
    ],
  };
}
