import { Refusal } from '../../errors/refusal.ts';
import { shortDay } from '../../texts/dates.ts';
import { advanced, findItem, withItems } from '../agenda.ts';
import { cameFrom } from '../came-from.ts';
import type { Input } from '../contract.ts';
import { laterMeetings } from '../later-meetings.ts';
import type { AgendaItem } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** Takes up an item; the one that was open goes back to waiting, for only one is treated at a time. */
export function opened(state: MeetingState, itemId: string): MeetingState {
  if (state.meeting.status !== 'running') throw new Refusal('meeting.not-running');
  const item = findItem(state, itemId);
  if (item.state !== 'waiting') return state;
  const others = state.items.filter((other) => other.state === 'open').map((other) => advanced(other, 'waiting'));
  return withItems(withNewRevision(state), advanced(item, 'open'), ...others);
}

/** Refuses to treat here what stands on the agenda of a later meeting, for as long as it does. */
function refuseStandingElsewhere(state: MeetingState, item: AgendaItem): void {
  if (item.standsOn === undefined) return;
  const own = { meetingId: state.meeting.meetingId, itemId: item.itemId };
  const later = laterMeetings(state).find(({ meeting }) => meeting.meetingId === item.standsOn);
  if (later?.items.some((there) => cameFrom(there, own)) !== true) return;
  const day = shortDay(later.meeting.date, state.group.language);
  throw new Refusal('item.stands-on-later', { day });
}

/** A treated item is taken up again; what was decided stays in its history. */
export function reopened(state: MeetingState, itemId: string): MeetingState {
  if (state.meeting.status !== 'running') throw new Refusal('meeting.not-running');
  const item = findItem(state, itemId);
  if (item.state !== 'done') return opened(state, itemId);
  refuseStandingElsewhere(state, item);
  const { standsOn: _standsOn, ...here } = item;
  return opened(withItems(state, { ...here, state: 'waiting' }), itemId);
}

const withNewRevision = (state: MeetingState): MeetingState => ({
  ...state,
  meeting: { ...state.meeting, revision: state.meeting.revision + 1 },
});

export const openItem = (world: World, click: Click, input: Input<'item.open'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.open',
    input,
    itemId: input.itemId,
    forbidden: 'meeting.lead-not-yours',
    decide: (state) => opened(state, input.itemId),
  });

export const reopenItem = (world: World, click: Click, input: Input<'item.reopen'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.reopen',
    input,
    itemId: input.itemId,
    forbidden: 'meeting.lead-not-yours',
    decide: (state) => reopened(state, input.itemId),
  });
