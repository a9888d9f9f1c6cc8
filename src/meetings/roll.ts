import type { AgendaItem } from './model/agenda-item.ts';
import { type Attendance, wasPresent } from './model/attendance.ts';
import type { MeetingState } from './model/meeting.ts';

export interface Roll {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly substitutes: readonly { readonly substitute: string; readonly name: string }[];
  /** Called in, but did not come. */
  readonly substitutesMissing: readonly { readonly substitute: string; readonly name: string }[];
}

/** Who was there, by name: the group as it was when the meeting ended, and what its attendance rows say. */
export function rollOf(state: MeetingState): Roll {
  const rows = new Map(state.attendance.map((row) => [row.personId, row]));
  const members = state.meeting.roll.map((member) => ({ name: member.name, row: rows.get(member.personId) }));
  const present = members.filter(({ row }) => row !== undefined && wasPresent(row)).map(({ name }) => name);
  const absent = members.filter(({ row }) => row === undefined || !wasPresent(row)).map(({ name }) => name);
  const called = members.flatMap(({ name, row }) =>
    row?.substitute != null && !wasPresent(row)
      ? [{ substitute: row.substitute.name, name, came: row.substitute.attended !== false }]
      : [],
  );
  const named = (came: boolean) =>
    called.filter((one) => one.came === came).map(({ substitute, name }) => ({ substitute, name }));
  return { present, absent, substitutes: named(true), substitutesMissing: named(false) };
}

/** Where an item stands on the agenda; an item that is not there comes after all others. */
const positionOf = (state: MeetingState, itemId: string | null): number =>
  state.items.find((item) => item.itemId === itemId)?.position ?? Number.POSITIVE_INFINITY;

/** Whether somebody who was at the meeting had not come yet at this item, or had left before it. */
export const isAwayFor = (state: MeetingState, row: Attendance, item: AgendaItem): boolean =>
  (row.presence === 'late' && row.itemId !== null && item.position < positionOf(state, row.itemId)) ||
  (row.presence === 'left' && row.itemId !== null && item.position > positionOf(state, row.itemId));

export interface PresenceAt {
  /** Who was not there for this item, by name. */
  readonly absent: readonly string[];
  /** Those of them whom the roll counts as present: they came later or had left. */
  readonly absentFrom: readonly string[];
  readonly disqualified: readonly string[];
}

/** Attendance is kept per meeting, and read off for each item from when people came and left. */
export function presenceAt(state: MeetingState, item: AgendaItem): PresenceAt {
  const rows = new Map(state.attendance.map((row) => [row.personId, row]));
  const awayFor = (row: Attendance): boolean => isAwayFor(state, row, item);
  const people = state.meeting.roll.map(({ personId, name }) => ({ name, row: rows.get(personId) }));
  const absentFrom = people.filter(({ row }) => row !== undefined && wasPresent(row) && awayFor(row));
  const absent = people.filter(({ row }) => row === undefined || !wasPresent(row) || awayFor(row));
  return {
    absent: absent.map(({ name }) => name),
    absentFrom: absentFrom.map(({ name }) => name),
    disqualified: state.meeting.disqualified.filter((row) => row.itemId === item.itemId).map(({ name }) => name),
  };
}
