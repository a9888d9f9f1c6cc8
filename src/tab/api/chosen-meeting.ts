import { tabAddress } from '../../tab-api/paths.ts';
import type { MeetingSummaryView, Meetings } from '../../tab-api/schema.ts';
import { lastHeld, meetingThatMatters } from './meeting-that-matters.ts';
import { useView, type View } from './use-view.ts';
import { useGroup, useMe, useRoute } from './who.tsx';

const meetingsEveryMs = 30_000;

interface ChosenMeeting extends Omit<View<Meetings>, 'view'> {
  /** The group's meetings, the latest day first; undefined until they are read. */
  readonly meetings: readonly MeetingSummaryView[] | undefined;
  /** The one in the address, else the one that matters now; null where there is none. */
  readonly meetingId: string | null;
}

/** The meetings of the chosen group, and which of them is shown. */
export function useChosenMeeting(): ChosenMeeting {
  const group = useGroup();
  const { today } = useMe();
  const route = useRoute();
  const address = group === undefined ? null : tabAddress('meetings', { groupId: group.groupId });
  const { view, ...reading } = useView<Meetings>(address, { everyMs: meetingsEveryMs });
  const meetings = view?.meetings;
  const readingMinutes = route.page === 'minutes' && meetings !== undefined;
  const offered = (readingMinutes ? lastHeld(meetings) : undefined) ?? meetingThatMatters(meetings ?? [], today);
  const chosen = route.meetingId ?? offered?.meetingId ?? null;
  return { ...reading, meetings, meetingId: chosen };
}
