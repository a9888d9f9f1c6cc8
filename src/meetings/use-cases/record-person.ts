import { Refusal } from '../../errors/refusal.ts';
import { findItem } from '../agenda.ts';
import type { Input } from '../contract.ts';
import { withMinutesFollowing } from '../minutes-versions.ts';
import {
  type Attendance,
  cameAt,
  cameLate,
  leftAt,
  leftEarly,
  tookPart,
  unanswered,
  withPresence,
} from '../model/attendance.ts';
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

type Recorded = Pick<Input<'attendance.person'>, 'personId' | 'presence' | 'item' | 'time'>;

/** The row as it is when that is recorded too: who came late can also leave early, anything else replaces what stood. */
function rowAfter(row: Attendance, { presence, item, time }: Recorded): Attendance {
  if (presence === 'partly') return tookPart(row, item, time);
  if (presence !== 'late' && presence !== 'left') return withPresence(row, presence);
  if (item.length === 0 && time === null) throw new Refusal('attendance.needs-item');
  if (item.length > 1) throw new Refusal('attendance.one-item');
  const at = { itemId: item[0] ?? null, time };
  return presence === 'late' ? cameLate(row, at) : leftEarly(row, at);
}

/** Refuses somebody who has left before they came, as far as items and times tell. */
function refuseLeavingFirst(state: MeetingState, row: Attendance): void {
  const [came, left] = [cameAt(row), leftAt(row)];
  if (came === undefined || left === undefined) return;
  const placeOf = (itemId: string | null) => state.items.find((item) => item.itemId === itemId)?.position;
  const [from, after] = [placeOf(came.itemId), placeOf(left.itemId)];
  const leftBefore = from !== undefined && after !== undefined && after < from;
  const leftEarlier = came.time !== null && left.time !== null && left.time < came.time;
  if (leftBefore || leftEarlier) throw new Refusal('attendance.left-before-coming');
}

/** Records how one person attended: came late from an item, left after one, was there without some. */
export function recordedPerson(state: MeetingState, roster: readonly Member[], recorded: Recorded): MeetingState {
  refuseToRecord(state);
  for (const itemId of recorded.item) findItem(state, itemId);
  const row = rowAfter(rowOf(state, roster, recorded.personId), recorded);
  refuseLeavingFirst(state, row);
  return withRow(state, row);
}

export const recordPerson = (world: World, click: Click, input: Input<'attendance.person'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'attendance.person',
    input,
    itemId: input.personId,
    chosen: [input.presence, input.item.join(), input.time].join('|'),
    forbidden: 'meeting.lead-not-yours',
    decide: (state, roster) => withMinutesFollowing(state, recordedPerson(state, roster, input)),
  });
