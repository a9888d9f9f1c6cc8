import { Refusal } from '../../errors/refusal.ts';
import { advanced, withItems } from '../agenda.ts';
import type { Input } from '../contract.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { membersOf } from '../rights.ts';

/** Ends the meeting; the minutes are made of what stands. An item that was open without an outcome is left untreated. */
export function ended(state: MeetingState, roster: readonly Member[], now: Date): MeetingState {
  const { status } = state.meeting;
  if (status === 'closed' || status === 'approved') return state;
  if (status !== 'running') throw new Refusal(status === 'cancelled' ? 'meeting.cancelled' : 'meeting.not-running');
  const unfinished = state.items.filter((item) => item.state === 'open').map((item) => advanced(item, 'waiting'));
  return withItems(
    {
      ...state,
      meeting: {
        ...state.meeting,
        status: 'closed',
        closedAt: now.toISOString(),
        roll: membersOf(state.group, roster)
          .map(({ personId, name }) => ({ personId, name }))
          .sort((a, b) => a.name.localeCompare(b.name, 'da')),
        revision: state.meeting.revision + 1,
      },
    },
    ...unfinished,
  );
}

export const closeMeeting = (world: World, click: Click, input: Input<'meeting.close'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'meeting.close',
    input,
    forbidden: 'meeting.lead-not-yours',
    decide: (state, roster) => ended(state, roster, world.clock()),
  });
