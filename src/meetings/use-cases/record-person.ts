import { Refusal } from '../../errors/refusal.ts';
import { findItem } from '../agenda.ts';
import type { Input } from '../contract.ts';
import { withMinutesFollowing } from '../minutes-versions.ts';
import { type Attendance, unanswered } from '../model/attendance.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { membersOf } from '../rights.ts';

/** Attendance is recorded while the meeting is called or running, and put right until the minutes are approved. */
export function refuseToRecord({ meeting: { status } }: MeetingState): void {
  if (status === 'draft') throw new Refusal('meeting.not-called');
  if (status === 'approved' || status === 'cancelled') throw new Refusal('meeting.over');
}

/** The row of somebody in the group, and the others. */
export function rowOf(state: MeetingState, roster: readonly Member[], personId: string): Attendance {
  const known = state.attendance.find((row) => row.personId === personId);
  if (known !== undefined) return known;
  const member = membersOf(state.group, roster).find((candidate) => candidate.personId === personId);
  if (member === undefined) throw new Refusal('attendance.person-unknown');
  return unanswered(personId, member.name);
}

export const withRow = (state: MeetingState, row: Attendance): MeetingState => ({
  ...state,
  attendance: [
    ...state.attendance.filter((other) => other.personId !== row.personId),
    { ...row, revision: row.revision + 1 },
  ],
});

/** Records how one person attended: came late from an item, left after one, was there for a part. */
export function recordedPerson(
  state: MeetingState,
  roster: readonly Member[],
  { personId, presence, item, time }: Pick<Input<'attendance.person'>, 'personId' | 'presence' | 'item' | 'time'>,
): MeetingState {
  refuseToRecord(state);
  const inPart = presence === 'late' || presence === 'left' || presence === 'partly';
  if (inPart && item === null && time === null) throw new Refusal('attendance.needs-item');
  const itemId = item === null ? null : findItem(state, item).itemId;
  const row = rowOf(state, roster, personId);
  return withRow(state, { ...row, presence, itemId: inPart ? itemId : null, time: inPart ? time : null });
}

export const recordPerson = (world: World, click: Click, input: Input<'attendance.person'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'attendance.person',
    input,
    itemId: input.personId,
    chosen: [input.presence, input.item, input.time].join('|'),
    forbidden: 'meeting.lead-not-yours',
    decide: (state, roster) => withMinutesFollowing(state, recordedPerson(state, roster, input)),
  });
