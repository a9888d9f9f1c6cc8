import { revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import { withMinutesFollowing } from '../minutes-versions.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { refuseToRecord } from './record-person.ts';

export function withGuest(state: MeetingState, name: string): MeetingState {
  refuseToRecord(state);
  if (state.meeting.guests.includes(name)) return state;
  return { ...state, meeting: revised(state.meeting, { guests: [...state.meeting.guests, name] }) };
}

export const addGuest = (world: World, click: Click, input: Input<'attendance.guest'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'attendance.guest',
    input,
    chosen: input.name,
    forbidden: 'meeting.lead-not-yours',
    decide: (state) => withMinutesFollowing(state, withGuest(state, input.name)),
  });
