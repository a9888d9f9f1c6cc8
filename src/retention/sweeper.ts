import type { GroupRef } from '../meetings/model/group.ts';
import type { RetentionKind } from './periods.ts';

/** How many rows of each kind are too old; kinds of which there are none are not there. */
export type Counts = Readonly<Partial<Record<RetentionKind, number>>>;

export interface Swept {
  readonly counts: Counts;
  /** Meetings that are old enough, but whose minutes the archive system does not have. */
  readonly waiting: number;
  /** A hold keeps everything of the group. */
  readonly held: boolean;
}

export interface Sweeper {
  /** The groups of a tenant, and those that are gone but for their audit trail. */
  groupsOf(tenantId: string): Promise<GroupRef[]>;
  /** Deletes of a group what is too old, or only counts it. */
  sweepGroup(ref: GroupRef, mode: 'delete' | 'count'): Promise<Swept>;
  /** The same of what belongs to the tenant itself. */
  sweepTenant(tenantId: string, mode: 'delete' | 'count'): Promise<Swept>;
}

export const sumOf = (all: readonly Counts[]): Counts => {
  const sums = new Map<string, number>();
  for (const counts of all) {
    for (const [kind, count] of Object.entries(counts)) sums.set(kind, (sums.get(kind) ?? 0) + count);
  }
  return Object.fromEntries(sums);
};
