import type { AgendaItem } from './model/agenda-item.ts';
import { type Attendance, cameAt, leftAt, missedBy, wasPresent } from './model/attendance.ts';
import type { MeetingState } from './model/meeting.ts';

export interface Roll {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** Who is known to have come. */
  readonly substitutes: readonly Stead[];
  /** Called in, but did not come. */
  readonly substitutesMissing: readonly Stead[];
  /** Called in; nobody has said whether they came. */
  readonly substitutesUnconfirmed: readonly Stead[];
}

/** Who was to come, and instead of whom. */
interface Stead {
  readonly substitute: string;
  readonly name: string;
}

/** Who was there, by name: the group as it was when the meeting ended, and what its attendance rows say. */
export function rollOf(state: MeetingState): Roll {
  const rows = new Map(state.attendance.map((row) => [row.personId, row]));
  const members = state.meeting.roll.map((member) => ({ name: member.name, row: rows.get(member.personId) }));
  const present = members.filter(({ row }) => row !== undefined && wasPresent(row)).map(({ name }) => name);
  const absent = members.filter(({ row }) => row === undefined || !wasPresent(row)).map(({ name }) => name);
  const substitutes = (attended: boolean | null): Stead[] =>
    members.flatMap(({ name, row }) =>
      row?.substitute != null && !wasPresent(row) && row.substitute.attended === attended
        ? [{ substitute: row.substitute.name, name }]
        : [],
    );
  return {
    present,
    absent,
    substitutes: substitutes(true),
    substitutesMissing: substitutes(false),
    substitutesUnconfirmed: substitutes(null),
  };
}

/** Where an item stands on the agenda; undefined where it is not there, or none is named. */
const positionOf = (state: MeetingState, itemId: string | null | undefined): number | undefined =>
  state.items.find((item) => item.itemId === itemId)?.position;

/** Whether somebody who was at the meeting had not come yet at this item, had left before it, or missed it. */
export function isAwayFor(state: MeetingState, row: Attendance, item: AgendaItem): boolean {
  const came = positionOf(state, cameAt(row)?.itemId);
  const left = positionOf(state, leftAt(row)?.itemId);
  return (
    (came !== undefined && item.position < came) ||
    (left !== undefined && item.position > left) ||
    missedBy(row).includes(item.itemId)
  );
}

/**
 * Whether a member's seat is taken at this item, or now where none is open: by the member, who is neither away nor
 * disqualified, or by the substitute who came instead.
 */
export function takesPart(state: MeetingState, row: Attendance, item: AgendaItem | undefined): boolean {
  if (!wasPresent(row)) return row.substitute?.attended === true;
  if (item === undefined) return true;
  const { itemId } = item;
  const isDisqualified = state.meeting.disqualified.some(
    (person) => person.personId === row.personId && person.itemId === itemId,
  );
  return !isDisqualified && !isAwayFor(state, row, item);
}

export interface PresenceAt {
  /** Who was not there for this item, by name. */
  readonly absent: readonly string[];
  /** Those of them whom the roll counts as present: they came later, had left, or missed just this. */
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
