import type { GroupRef } from '../meetings/model/group.ts';

/** A time to look at a group: what is to be done then is decided then, from what the store holds. */
export interface DueWork extends GroupRef {
  readonly kind: 'reminders';
  readonly at: Date;
  /** How often it has been tried in vain. */
  readonly tries: number;
}

/** What is due, given to one process. */
export interface Claim {
  readonly works: readonly DueWork[];
  /** Those works are done, and these are to be done later. */
  finish(later: readonly DueWork[]): Promise<void>;
}

/** Work by its due time. It outlives every process, and is found by the time without looking at anything else. */
export interface DueWorks {
  /** Safe to repeat. What should have been done already is done at the next look. */
  put(work: DueWork): Promise<void>;
  /** What is due now; undefined where nothing is, or where another process is at it. */
  claim(): Promise<Claim | undefined>;
}
