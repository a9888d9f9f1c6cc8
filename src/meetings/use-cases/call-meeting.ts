import { Refusal } from '../../errors/refusal.ts';
import { revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import type { MeetingState } from '../model/meeting.ts';
import { withNumbers } from '../numbers.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Calling gives the items their numbers; the agenda card in the channel follows from the status. */
export function called(state: MeetingState, now: Date, calendarToken: string | null = null): MeetingState {
  const { status } = state.meeting;
  if (status === 'called' || status === 'running') return state;
  if (status !== 'draft') throw new Refusal('meeting.not-a-draft');
  const numbered = withNumbers(state);
  const meeting = revised(numbered.meeting, { status: 'called', calledAt: now.toISOString(), calendarToken });
  return { ...numbered, meeting };
}

export const callMeeting = (world: World, click: Click, input: Input<'meeting.call'>): Promise<Performed> => {
  const calendarToken = world.ids();
  return changeMeeting(world, click, {
    verb: 'meeting.call',
    input,
    forbidden: 'meeting.call-not-yours',
    decide: (state) => called(state, world.clock(), calendarToken),
  });
};
