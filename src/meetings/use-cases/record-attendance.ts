import { Refusal } from '../../errors/refusal.ts';
import type { Input } from '../contract.ts';
import { type Attendance, unanswered, wasPresent, withPresence } from '../model/attendance.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { membersOf } from '../rights.ts';

/** One transaction holds 100 rows. */
const changeLimit = 95;

/**
 * Records who is in the room: the chosen are present, everyone else in the group is absent. Answers stay as they were,
 * and only what differs from them is written.
 */
export function recorded(state: MeetingState, roster: readonly Member[], present: readonly string[]): MeetingState {
  const { status } = state.meeting;
  if (status !== 'called' && status !== 'running') {
    throw new Refusal(status === 'draft' ? 'meeting.not-called' : 'meeting.over');
  }
  const members = membersOf(state.group, roster);
  const chosen = new Set(present);
  if (present.some((personId) => !members.some((member) => member.personId === personId))) {
    throw new Refusal('attendance.not-a-member');
  }
  const before = new Map(state.attendance.map((row) => [row.personId, row]));
  const changed = members.flatMap((member): Attendance[] => {
    const old = before.get(member.personId);
    const isPresent = chosen.has(member.personId);
    if (isPresent === (old !== undefined && wasPresent(old))) return [];
    const row = old ?? unanswered(member.personId, member.name);
    return [{ ...withPresence(row, isPresent ? 'present' : 'absent'), revision: row.revision + 1 }];
  });
  if (changed.length === 0) return state;
  if (changed.length > changeLimit) throw new Refusal('attendance.too-many-at-once', { limit: changeLimit });
  const replaced = new Set(changed.map((row) => row.personId));
  return { ...state, attendance: [...state.attendance.filter((row) => !replaced.has(row.personId)), ...changed] };
}

export const recordAttendance = (world: World, click: Click, input: Input<'attendance.record'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'attendance.record',
    input,
    chosen: [...input.present].sort().join(','),
    forbidden: 'meeting.lead-not-yours',
    decide: (state, roster) => recorded(state, roster, input.present),
  });
