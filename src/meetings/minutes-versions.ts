import { Refusal } from '../errors/refusal.ts';
import { revised } from './changes.ts';
import type { MeetingState, MinutesState } from './model/meeting.ts';

/** What members have been sent or have said something of are the minutes as they were; those that come are another version. */
export function nextMinutes({
  meeting: { minutes },
  replies,
}: Pick<MeetingState, 'meeting' | 'replies'>): MinutesState {
  const seen = minutes.sentAt !== null || replies.some(({ version }) => version === minutes.version);
  return seen ? { ...minutes, version: minutes.version + 1 } : minutes;
}

/** The state after something that the minutes tell has been put right: once the meeting has ended, with another version of them. */
export function withMinutesFollowing(before: MeetingState, after: MeetingState): MeetingState {
  if (after === before || before.meeting.status !== 'closed') return after;
  const minutes = nextMinutes(before);
  return minutes === before.meeting.minutes ? after : { ...after, meeting: revised(after.meeting, { minutes }) };
}

/** Refuses to change minutes that a meeting has approved: they are locked. */
export function refuseApproved({ meeting }: Pick<MeetingState, 'meeting'>): void {
  if (meeting.status === 'approved') throw new Refusal('minutes.locked');
}
