import { Refusal } from '../../errors/refusal.ts';
import { carriedFrom } from '../carry-over.ts';
import { type Author, revised, told } from '../changes.ts';
import type { Input } from '../contract.ts';
import type { MeetingState } from '../model/meeting.ts';
import { withoutNumbers } from '../numbers.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { withProposalsCarried } from '../proposals-left.ts';

/** One transaction holds 100 rows: so many can be items that lose their numbers, and items that wait for the next agenda. */
const mostRows = 90;

/**
 * Cancels a meeting: it says so on its card and in its thread, and what had been carried over to it waits for the next. The
 * numbers of a very long agenda stay a gap.
 */
export function cancelled(state: MeetingState, author: Author, announcementId: string): MeetingState {
  const { status } = state.meeting;
  if (status === 'cancelled') return state;
  if (status === 'running') throw new Refusal('meeting.running-already');
  if (status === 'closed' || status === 'approved') throw new Refusal('meeting.not-to-be-changed');
  const back = carriedFrom(state, 'back');
  const freed = withProposalsCarried(state.items.length + back.length > mostRows ? state : withoutNumbers(state));
  const changes = told(state.meeting, 'cancelled', author, status === 'called' ? announcementId : null);
  return {
    ...freed,
    meeting: revised(freed.meeting, { status: 'cancelled', changes }),
    carried: [...freed.carried, ...back],
  };
}

export const cancelMeeting = (world: World, click: Click, input: Input<'meeting.cancel'>): Promise<Performed> => {
  const announcementId = world.ids();
  return changeMeeting(world, click, {
    verb: 'meeting.cancel',
    input,
    forbidden: 'meeting.edit-not-yours',
    reads: { closed: true },
    decide: (state) =>
      cancelled(state, { by: click.actor.name, at: world.clock(), note: input.reason }, announcementId),
  });
};
