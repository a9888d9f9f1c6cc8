import type { Person } from '../meetings/model/person.ts';
import type { Entry } from './entry.ts';

/** What was done to an entry last. */
export type EntryChange = 'imported' | 'made' | 'edited' | 'confirmed' | 'retired' | 'restored';

/** An entry as it stands, with what was last done to it, by whom and when. */
export interface KeptEntry {
  readonly entry: Entry;
  /** Grows with each change; a button carries it as `seen`. */
  readonly revision: number;
  /** Taken out of the catalogue; it answers nothing, and can be put back. */
  readonly retired: boolean;
  readonly change: EntryChange;
  /** Who did it: nobody's id where it was done from the shell. */
  readonly by: Person;
  /** ISO. */
  readonly at: string;
}

/** An entry's next version. */
export const changedTo = (
  before: KeptEntry | null,
  entry: Entry,
  { change, by, at }: Pick<KeptEntry, 'change' | 'by' | 'at'>,
): KeptEntry => ({
  entry,
  revision: (before?.revision ?? 0) + 1,
  retired: change === 'retired',
  change,
  by,
  at,
});

/** Whether two entries say the same. Both have gone through the schema, which puts their fields in one order. */
export const saysTheSame = (one: Entry, other: Entry): boolean => JSON.stringify(one) === JSON.stringify(other);
