import { wasPresent } from './model/attendance.ts';
import type { MeetingState } from './model/meeting.ts';

export interface Roll {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly substitutes: readonly { readonly substitute: string; readonly name: string }[];
}

/** Who was there, by name: the group as it was when the meeting ended, and what its attendance rows say. */
export function rollOf(state: MeetingState): Roll {
  const rows = new Map(state.attendance.map((row) => [row.personId, row]));
  const members = state.meeting.roll.map((member) => ({ name: member.name, row: rows.get(member.personId) }));
  const present = members.filter(({ row }) => row !== undefined && wasPresent(row)).map(({ name }) => name);
  const absent = members.filter(({ row }) => row === undefined || !wasPresent(row)).map(({ name }) => name);
  return {
    present,
    absent,
    substitutes: members.flatMap(({ name, row }) =>
      row?.substitute != null && !wasPresent(row) ? [{ substitute: row.substitute, name }] : [],
    ),
  };
}
