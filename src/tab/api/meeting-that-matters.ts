import type { MeetingSummaryView } from '../../tab-api/schema.ts';

type Meetings = readonly MeetingSummaryView[];

/** The earliest first. */
const inTime = (meetings: Meetings): MeetingSummaryView[] =>
  meetings.toSorted((one, other) => `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`));

/** The meeting that runs, else the next one, else the one just held. `today` is `YYYY-MM-DD`. */
export function meetingThatMatters(meetings: Meetings, today: string): MeetingSummaryView | undefined {
  const byDay = inTime(meetings);
  return (
    byDay.find(({ status }) => status === 'running') ??
    byDay.find(({ status, date }) => (status === 'called' || status === 'draft') && date >= today) ??
    byDay.findLast(({ status }) => status !== 'cancelled') ??
    byDay.at(-1)
  );
}

/** The meeting that was held last: the one whose minutes are looked for. */
export const lastHeld = (meetings: Meetings): MeetingSummaryView | undefined =>
  inTime(meetings).findLast(({ status }) => status === 'closed' || status === 'approved');
