import type { Language } from '../errors/refusal.ts';
import { shortDay } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import { followUp, placedBeforeTheRest } from './carry-over.ts';
import { withMinutesToApprove } from './minutes-to-approve.ts';
import type { Agreement } from './model/agreement.ts';
import type { Meeting, MeetingState } from './model/meeting.ts';
import type { Ids } from './ports.ts';
import { today } from './wall-clock.ts';

/** The open agreements as items of the agenda, in the group's words. */
export function followUpIn(language: Language, agreements: readonly Agreement[], ids: Ids) {
  const { carry, minutes } = texts[language];
  const line = ({ task, owner, due }: Agreement): string =>
    minutes.agreement(task, owner?.name ?? '', due === null ? '' : shortDay(due, language));
  return followUp(agreements, { title: carry.followUp, line }, ids);
}

/** Whether that meeting was held after the draft had been made: then nobody has had the chance to take off what it left. */
const wasHeldSince = (draft: Meeting, { closedAt }: Pick<Meeting, 'closedAt'>): boolean =>
  closedAt !== null && closedAt > draft.createdAt;

/**
 * A draft that was made ahead, with what the meetings held since have left to follow up: the minutes of the last one
 * (`lastHeld`), and what was agreed. The state must have been read with the group's open agreements.
 */
export function withFollowUpOfMeetingsSince(state: MeetingState, ids: Ids): MeetingState {
  const { group, meeting, lastHeld } = state;
  if (lastHeld === null || !wasHeldSince(meeting, lastHeld)) return state;
  const madeOn = today(new Date(meeting.createdAt));
  const agreed = state.agreements.filter(
    ({ state: stands, origin }) =>
      stands === 'open' && origin !== null && (origin.meetingId === lastHeld.meetingId || origin.date > madeOn),
  );
  const follow = followUpIn(group.language, agreed, ids);
  const items = placedBeforeTheRest(state.items, follow.items);
  return {
    ...state,
    meeting: { ...meeting, disqualified: [...meeting.disqualified, ...follow.disqualified] },
    items: withMinutesToApprove(items, lastHeld, group.language, ids),
    closedContents: [...state.closedContents, ...follow.closedContents],
  };
}
