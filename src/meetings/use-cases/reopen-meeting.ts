import { Refusal } from '../../errors/refusal.ts';
import { carriedFrom } from '../carry-over.ts';
import { type Author, revised, told } from '../changes.ts';
import type { Input } from '../contract.ts';
import { nextMinutes } from '../minutes-versions.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Takes up a meeting again that was ended by mistake, until its minutes are approved. */
export function reopenedMeeting(state: MeetingState, author: Author): MeetingState {
  const { status } = state.meeting;
  if (status === 'running') return state;
  if (status === 'approved') throw new Refusal('meeting.approved-already');
  if (status !== 'closed') throw new Refusal('meeting.not-closed');
  // An acute meeting is carried itself, as the line that reports it.
  const own = new Set([state.meeting.meetingId, ...carriedFrom(state, 'ended').map((row) => row.itemId)]);
  return {
    ...state,
    meeting: revised(state.meeting, {
      minutes: { ...nextMinutes(state), sentAt: null },
      status: 'running',
      closedAt: null,
      roll: [],
      changes: told(state.meeting, 'reopened', author),
    }),
    carried: state.carried.filter((row) => !own.has(row.itemId)),
  };
}

export const reopenMeeting = (world: World, click: Click, input: Input<'meeting.reopen'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'meeting.reopen',
    input,
    forbidden: 'meeting.lead-not-yours',
    reads: { closed: true, carried: true },
    decide: (state) => reopenedMeeting(state, { by: click.actor.name, at: world.clock() }),
  });
