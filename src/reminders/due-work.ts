import type { GroupRef } from '../meetings/model/group.ts';

interface Due {
  readonly tenantId: string;
  readonly at: Date;
  /** How often it has been tried in vain. */
  readonly tries: number;
}

/** A time to look at something: what is to be done then is decided then, from what the store holds. */
export type DueWork =
  /** A group, for what somebody is to be reminded of. */
  | (Due & GroupRef & { readonly kind: 'reminders' })
  /** A group, or with `''` the tenant itself, for what has been kept long enough. */
  | (Due & GroupRef & { readonly kind: 'retention' })
  /** Questions whose words have lain long enough. */
  | (Due & { readonly kind: 'questions' })
  /** A question that was handed to a consultant. */
  | (Due & { readonly kind: 'handOff'; readonly questionId: string })
  /** A month's list of topics (`YYYY-MM`), for the consultants. */
  | (Due & { readonly kind: 'topics'; readonly month: string })
  /** A tenant's contacts, for who is to be asked whether the entry is right. */
  | (Due & { readonly kind: 'contacts' });

export type DueKind = DueWork['kind'];
export type DueOf<K extends DueKind> = Extract<DueWork, { kind: K }>;

/** What does the work of one kind, and answers with what is left for later. */
export type Performers = { readonly [K in DueKind]: (works: readonly DueOf<K>[]) => Promise<DueWork[]> };

const isOf =
  <K extends DueKind>(kind: K) =>
  (work: DueWork): work is DueOf<K> =>
    work.kind === kind;

const performKind = <K extends DueKind>(performers: Performers, kind: K, works: readonly DueWork[]) =>
  performers[kind](works.filter(isOf(kind)));

/** Gives each work to what does its kind. */
export const performWith =
  (performers: Performers) =>
  async (works: readonly DueWork[]): Promise<DueWork[]> => {
    const kinds = [...new Set(works.map(({ kind }) => kind))];
    return (await Promise.all(kinds.map((kind) => performKind(performers, kind, works)))).flat();
  };

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
