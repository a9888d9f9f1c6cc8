import { Refusal } from '../../errors/refusal.ts';
import type { Input } from '../contract.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Calling gives the items their numbers; the agenda card in the channel follows from the status. */
export function called(state: MeetingState): MeetingState {
  const { status } = state.meeting;
  if (status === 'called' || status === 'running') return state;
  if (status !== 'draft') throw new Refusal('meeting.not-a-draft');
  return {
    ...state,
    meeting: { ...state.meeting, status: 'called', revision: state.meeting.revision + 1 },
    items: state.items.map((item) => ({ ...item, number: item.position, revision: item.revision + 1 })),
  };
}

export const callMeeting = (world: World, click: Click, input: Input<'meeting.call'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'meeting.call',
    input,
    forbidden: 'meeting.call-not-yours',
    decide: called,
  });
