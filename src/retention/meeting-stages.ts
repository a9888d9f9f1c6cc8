import type { MeetingSummary } from '../meetings/ports.ts';
import { daysBefore } from '../meetings/wall-clock.ts';
import type { Periods } from './periods.ts';

/** What goes of a meeting, one after another; the last of each takes the meeting itself. */
export const meetingStages = [
  'answers',
  'proposals',
  'comments',
  'drafts',
  'notHeld',
  'closedText',
  'minutes',
] as const;
export type MeetingStage = (typeof meetingStages)[number];

const stagesOf: Record<MeetingSummary['status'], readonly MeetingStage[]> = {
  draft: ['drafts'],
  called: ['notHeld'],
  cancelled: ['notHeld'],
  // Never ended, but something may have been decided in it.
  running: [],
  closed: ['answers', 'proposals', 'comments', 'closedText', 'minutes'],
  approved: ['answers', 'proposals', 'comments', 'closedText', 'minutes'],
};

/** Only minutes that the archive system has may be deleted here. */
export const waitsForArchive = (stage: MeetingStage): boolean => stage === 'closedText' || stage === 'minutes';

/** What is due of a meeting that is that old: `since` and `todaysDate` are `YYYY-MM-DD`. */
export const stagesDue = (
  status: MeetingSummary['status'],
  since: string,
  todaysDate: string,
  periods: Periods,
): MeetingStage[] => stagesOf[status].filter((stage) => since < daysBefore(todaysDate, periods[stage]));
