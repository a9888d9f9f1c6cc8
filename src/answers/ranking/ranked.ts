import type { Entry } from '../../catalogue/entry.ts';

/** An entry that answers a question, and how well; scores are comparable within one question. */
export interface Ranked {
  readonly at: number;
  readonly entry: Entry;
  readonly score: number;
}

/** An entry that is still to be put into its order. */
export interface Candidate extends Ranked {
  /** How far its place and its age are those asked for: 1 where nothing speaks against it, less where something does. */
  readonly fits: number;
}
