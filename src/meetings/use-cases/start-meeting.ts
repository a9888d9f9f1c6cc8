import { Refusal } from '../../errors/refusal.ts';
import { advanced, nextWaiting, withItems } from '../agenda.ts';
import type { Input } from '../contract.ts';
import { type Attendance, unanswered, wasPresent, withPresence } from '../model/attendance.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Whoever starts the meeting is there, answered or not. */
function withLeaderPresent(state: MeetingState, leader: Person): MeetingState {
  const known = state.attendance.find((candidate) => candidate.personId === leader.personId);
  if (known !== undefined && wasPresent(known)) return state;
  const row = known ?? unanswered(leader.personId, leader.name);
  const present: Attendance = { ...withPresence(row, 'present'), revision: row.revision + 1 };
  return { ...state, attendance: [...state.attendance.filter((other) => other !== known), present] };
}

/** Starts the meeting at its first item. A called meeting can be started on any day. */
export function started(state: MeetingState, leader: Person): MeetingState {
  const { status } = state.meeting;
  if (status === 'running') return state;
  if (status === 'draft') throw new Refusal('meeting.not-called');
  if (status === 'cancelled') throw new Refusal('meeting.cancelled');
  if (status !== 'called') throw new Refusal('meeting.over');
  const first = nextWaiting(state.items);
  const running: MeetingState = {
    ...withLeaderPresent(state, leader),
    meeting: {
      ...state.meeting,
      status: 'running',
      ledBy: leader.personId,
      revision: state.meeting.revision + 1,
    },
  };
  return first === undefined ? running : withItems(running, advanced(first, 'open'));
}

export const startMeeting = (world: World, click: Click, input: Input<'meeting.start'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'meeting.start',
    input,
    forbidden: 'meeting.lead-not-yours',
    decide: (state) => started(state, click.actor),
  });
