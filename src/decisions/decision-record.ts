import type { Outcome } from '../minutes/model.ts';

/** One item that was decided, as it is found again. Texts are shortened: the meeting has them whole. */
export interface DecisionRecord {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** The decision and its sub-decisions; '' where only an outcome was chosen. */
  readonly text: string;
  /** The beginning of what was presented, to be searched and not shown. */
  readonly about: string;
}

/** What one meeting has decided: a row of the group, so that a search reads one row a meeting. */
export interface MeetingDecisions {
  readonly meetingId: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly decisions: readonly DecisionRecord[];
}
