import type { MeetingDecisions } from '../../decisions/decision-record.ts';
import type { Agreement } from '../../meetings/model/agreement.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import type { MeetingSummary } from '../../meetings/ports.ts';
import { rollOf } from '../../meetings/roll.ts';
import { today } from '../../meetings/wall-clock.ts';
import { outcomes } from '../../minutes/model.ts';
import type { Overview } from '../schema.ts';
import { summaryView } from './meeting-view.ts';

/** The years of these days, newest first. */
export const yearsOf = (meetings: readonly Pick<MeetingSummary, 'date'>[]): string[] =>
  [...new Set(meetings.map(({ date }) => date.slice(0, 4)))].sort().reverse();

/** A meeting as a point of the curve; closed items are counted like others. */
export function meetingInNumbers(state: MeetingState): Overview['meetings'][number] {
  const { meeting, items } = state;
  const isOver = meeting.roll.length > 0;
  return {
    ...summaryView(meeting),
    members: isOver ? meeting.roll.length : null,
    present: isOver ? rollOf(state).present.length : null,
    items: items.length,
  };
}

/** How often each outcome was decided, in the order in which they are offered; what never was is left out. */
export function decisionsByOutcome(meetings: readonly MeetingDecisions[], year: string): Overview['decisions'] {
  const decided = meetings.filter(({ date }) => date.startsWith(year)).flatMap(({ decisions }) => decisions);
  return outcomes
    .map((outcome) => ({ outcome, count: decided.filter((decision) => decision.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
}

/** The year that an agreement counts in: that of its meeting, else that of its day, else it counts in every year. */
const isOf = ({ origin, due }: Agreement, year: string): boolean => (origin?.date ?? due ?? year).startsWith(year);

/** When it was done, as a day in Denmark; null where that was not noted. */
const doneOn = ({ doneAt }: Agreement): string | null => (doneAt === undefined ? null : today(new Date(doneAt)));

/** Kept: done by its day. Late: done after it, or still not done. Open: there is time yet. */
function standing(agreement: Agreement, day: string): 'kept' | 'late' | 'open' {
  const { due, state } = agreement;
  const end = state === 'done' ? doneOn(agreement) : day;
  if (due !== null && end !== null && end > due) return 'late';
  return state === 'done' ? 'kept' : 'open';
}

/** How a year's agreements have fared; `day` is the day in Denmark. */
export function agreementsInNumbers(
  agreements: readonly Agreement[],
  year: string,
  day: string,
): Overview['agreements'] {
  const fared = agreements.filter((agreement) => isOf(agreement, year)).map((agreement) => standing(agreement, day));
  const count = (which: (typeof fared)[number]) => fared.filter((one) => one === which).length;
  return { kept: count('kept'), late: count('late'), open: count('open') };
}
