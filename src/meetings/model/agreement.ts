import type { ItemKey } from './item-key.ts';
import type { Person } from './person.ts';

/** Who is to do it: somebody in the group, or a role as typed. */
export interface Owner {
  readonly personId: string | null;
  readonly name: string;
}

/** What was agreed on an item, as the minutes tell it for good. */
export interface AgreedTask {
  readonly agreementId: string;
  readonly task: string;
  readonly owner: Owner | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
}

/** An agreement as it lives on from meeting to meeting until it is done. */
export interface Agreement extends AgreedTask {
  /** Where it was made; null when it was made outside a meeting. */
  readonly origin: (ItemKey & { readonly date: string }) | null;
  /** From a closed item: kept with what is closed. */
  readonly closed: boolean;
  /** Who may read a closed one, as of its item; empty: all who may read closed items. */
  readonly limitedTo: readonly string[];
  /** Who is disqualified (inhabil) from its item may not read a closed one. */
  readonly disqualified: readonly Person[];
  readonly state: 'open' | 'done';
  /** When it was done, in ISO; not there while it is open, nor on those from before this was noted. */
  readonly doneAt?: string;
  readonly createdBy: string;
  /** When it was made outside a meeting, in ISO; not there on others, nor on those from before this was noted. */
  readonly madeAt?: string;
  readonly revision: number;
}
