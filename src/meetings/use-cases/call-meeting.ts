import { Refusal } from '../../errors/refusal.ts';
import { shortDay } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';
import { comingBack, placedBeforeTheRest, waitingFor } from '../carry-over.ts';
import { revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import { withFollowUpOfMeetingsSince } from '../follow-up.ts';
import { inOrder } from '../items.ts';
import type { MeetingState } from '../model/meeting.ts';
import { withNumbers } from '../numbers.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import type { Ids } from '../ports.ts';
import { farthestLookBack, today } from '../wall-clock.ts';

/** What meetings have left behind since the draft was made comes along too. */
function withWhatWaits(draft: MeetingState, ids: Ids): MeetingState {
  if (draft.meeting.kind === 'acute') return draft;
  const state = withFollowUpOfMeetingsSince(draft, ids);
  const { group, meeting, carried } = state;
  const words = texts[group.language];
  const back = comingBack(
    waitingFor(meeting, carried),
    state,
    state.lastHeld,
    (date) => words.carry.acute(shortDay(date, group.language)),
    ids,
  );
  const taken = new Set(back.carried);
  return {
    ...state,
    meeting: { ...meeting, disqualified: [...meeting.disqualified, ...back.disqualified] },
    items: inOrder(placedBeforeTheRest(state.items, back.items)),
    closedContents: [...state.closedContents, ...back.closedContents],
    carried: carried.filter((row) => !taken.has(row)),
  };
}

/** Calling gives the items their numbers; the agenda card in the channel follows from the status. */
export function called(state: MeetingState, now: Date, ids: Ids, calendarToken: string | null = null): MeetingState {
  const { status } = state.meeting;
  if (status === 'called' || status === 'running') return state;
  if (status !== 'draft') throw new Refusal('meeting.not-a-draft');
  const numbered = withNumbers(withWhatWaits(state, ids));
  const meeting = revised(numbered.meeting, { status: 'called', calledAt: now.toISOString(), calendarToken });
  return { ...numbered, meeting };
}

export const callMeeting = (world: World, click: Click, input: Input<'meeting.call'>): Promise<Performed> => {
  const calendarToken = world.ids();
  return changeMeeting(world, click, {
    verb: 'meeting.call',
    input,
    forbidden: 'meeting.call-not-yours',
    reads: { closed: true, carried: true, agreements: 'open', heldSince: farthestLookBack(today(world.clock())) },
    decide: (state) => called(state, world.clock(), world.ids, calendarToken),
  });
};
