import type { Overview } from '../../../tab-api/schema.ts';

type Meeting = Overview['meetings'][number];

/** A meeting that is over, with who was called and who came. */
export interface Attended {
  readonly meeting: Meeting;
  readonly members: number;
  readonly present: number;
  /** Of those called, in per cent. */
  readonly share: number;
}

const isHeld = ({ status }: Meeting): boolean => status === 'closed' || status === 'approved';

/** How a meeting stands in the year. */
export const standingOf = (meeting: Meeting): 'held' | 'cancelled' | 'planned' =>
  isHeld(meeting) ? 'held' : meeting.status === 'cancelled' ? 'cancelled' : 'planned';

/** The year's meetings of which attendance is known. */
export const attended = (meetings: readonly Meeting[]): Attended[] =>
  meetings.flatMap((meeting) => {
    const { members, present } = meeting;
    if (members === null || present === null) return [];
    return [{ meeting, members, present, share: members === 0 ? 0 : Math.round((present / members) * 100) }];
  });

/** The average of the meetings' shares, in per cent. */
export const averageShare = (meetings: readonly Attended[]): number =>
  Math.round(meetings.reduce((sum, { share }) => sum + share, 0) / meetings.length);

/** How far into its year a date lies: 0 on 1 January, nearly 1 on 31 December. */
export function shareOfYear(date: string): number {
  const year = Number(date.slice(0, 4));
  const [begins, ends] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return (Date.parse(date) - begins) / (ends - begins);
}

export const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
