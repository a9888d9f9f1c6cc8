import type { Entry } from '../../catalogue/entry.ts';

/** An entry that answers a question, and how well; scores are comparable within one question. */
export interface Ranked {
  readonly at: number;
  readonly entry: Entry;
  readonly score: number;
}
