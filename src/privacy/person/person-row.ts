/** Where something of a person lies. */
export type PersonPlace =
  | 'group'
  | 'meeting'
  | 'attendance'
  | 'proposal'
  | 'comment'
  | 'item'
  | 'closedItem'
  | 'agreement'
  | 'carried'
  | 'install'
  | 'otherOfGroup'
  | 'membership'
  | 'welcome'
  | 'area'
  | 'reminders'
  | 'consultant'
  | 'contactQuestion'
  | 'question'
  | 'rating'
  | 'handOff'
  | 'import'
  | 'catalogue'
  | 'audit';

/** What an erasure does with it. */
export type Treatment = 'delete' | 'pseudonymise' | 'keep';

/** Why something stays, by name; the sentences are the reader's language. */
export type KeptReason = 'minutes' | 'audit' | 'chair' | 'consultant' | 'words';

/** A row that says something of a person. */
export interface PersonRow {
  readonly place: PersonPlace;
  readonly partition: string;
  readonly key: string;
  readonly etag: string;
  readonly value: unknown;
  readonly treatment: Treatment;
  readonly kept: KeptReason | null;
}
