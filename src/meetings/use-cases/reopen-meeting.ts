import { Refusal } from '../../errors/refusal.ts';
import { cameFrom, isLeftBy } from '../came-from.ts';
import { type Author, revised, told } from '../changes.ts';
import type { Input } from '../contract.ts';
import { nextMinutes } from '../minutes-versions.ts';
import type { CarriedItem } from '../model/carried-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { withTakenBack } from '../taking-back.ts';

/**
 * Takes up a meeting again that was ended by mistake, until its minutes are approved. What it had left to later agendas is
 * taken back, or stays there and is not treated here too.
 */
export function reopenedMeeting(before: MeetingState, author: Author, personId: string): MeetingState {
  const { status } = before.meeting;
  if (status === 'running') return before;
  if (status === 'approved') throw new Refusal('meeting.approved-already');
  if (status !== 'closed') throw new Refusal('meeting.not-closed');
  const { state, note } = withTakenBack(before, author, personId);
  const { meetingId } = state.meeting;
  // An acute meeting is carried itself, as the line that reports it.
  const isReport = ({ itemId, origin }: CarriedItem) => itemId === meetingId && origin.meetingId === meetingId;
  const isOwn = (row: CarriedItem) =>
    isReport(row) ||
    state.items.some((item) => isLeftBy(row, meetingId, item) || cameFrom(row, { meetingId, itemId: item.itemId }));
  return {
    ...state,
    meeting: revised(state.meeting, {
      minutes: { ...nextMinutes(state), sentAt: null },
      status: 'running',
      closedAt: null,
      roll: [],
      changes: told(state.meeting, 'reopened', { ...author, note }),
    }),
    carried: state.carried.filter((row) => !isOwn(row)),
  };
}

export const reopenMeeting = (world: World, click: Click, input: Input<'meeting.reopen'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'meeting.reopen',
    input,
    forbidden: 'meeting.lead-not-yours',
    reads: { closed: true, carried: true },
    decide: (state) => reopenedMeeting(state, { by: click.actor.name, at: world.clock() }, click.actor.personId),
  });
