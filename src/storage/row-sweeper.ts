import type { GroupRef } from '../meetings/model/group.ts';
import type { Clock, Ids } from '../meetings/ports.ts';
import type { Periods } from '../retention/periods.ts';
import { type Counts, type Sweeper, type Swept, sumOf } from '../retention/sweeper.ts';
import { type Deletion, ProvenDeletions } from './deletion-proof.ts';
import { RowGroupIndex } from './group-index.ts';
import { planForGroup } from './group-retention.ts';
import { partitionOf } from './meeting-rows.ts';
import { GroupMarks } from './retention-rows.ts';
import { endOf, type RowStore } from './rows.ts';
import { planForTenant } from './tenant-retention.ts';

/** Several groups can be swept at once by two processes: whoever comes second finds the rows gone, and stops. */
export class RowSweeper implements Sweeper {
  readonly #rows: RowStore;
  readonly #clock: Clock;
  readonly #periods: Periods;
  readonly #index: RowGroupIndex;
  readonly #marks: GroupMarks;
  readonly #proven: ProvenDeletions;

  constructor(rows: RowStore, clock: Clock, ids: Ids, periods: Periods) {
    this.#rows = rows;
    this.#clock = clock;
    this.#periods = periods;
    this.#index = new RowGroupIndex(rows);
    this.#marks = new GroupMarks(rows);
    this.#proven = new ProvenDeletions(rows, clock, ids);
  }

  async groupsOf(tenantId: string): Promise<GroupRef[]> {
    const all = await Promise.all([this.#index.groupsOfTenant(tenantId), this.#marks.goneGroups(tenantId)]);
    return [...new Map(all.flat().map((ref) => [ref.groupId, ref])).values()];
  }

  async sweepGroup(ref: GroupRef, mode: 'delete' | 'count'): Promise<Swept> {
    if ((await this.#marks.holdOf(ref)) !== undefined) return { counts: {}, waiting: 0, held: true };
    const { lists, waiting, gone } = await planForGroup(this.#rows, ref, this.#periods, this.#clock());
    if (mode === 'count') return { counts: countsOf(lists.flat()), waiting, held: false };
    if (gone) await this.#marks.noteGone(ref);
    const swept: Counts[] = [];
    for (const list of lists) swept.push(await this.#deleteInTurn(list));
    if (gone) await this.#index.forgetGroup(ref);
    else await this.#forgetIfNothingIsLeft(ref);
    return { counts: sumOf(swept), waiting, held: false };
  }

  async sweepTenant(tenantId: string, mode: 'delete' | 'count'): Promise<Swept> {
    const plan = await planForTenant(this.#rows, tenantId, this.#periods, this.#clock());
    if (mode === 'count') return { counts: countsOf(plan), waiting: 0, held: false };
    const swept: Counts[] = [];
    for (const deletion of plan) swept.push(await this.#deleteInTurn([deletion]));
    return { counts: sumOf(swept), waiting: 0, held: false };
  }

  /** What follows in a list builds on what stands before it. */
  async #deleteInTurn(list: readonly Deletion[]): Promise<Counts> {
    const counts: Counts[] = [];
    for (const deletion of list) {
      const { deleted, whole } = await this.#proven.delete(deletion);
      counts.push(countsOf([{ ...deletion, count: deleted }]));
      if (!whole) break;
    }
    return sumOf(counts);
  }

  /** A group that is gone is looked at until its audit trail and its proofs have had their time too. */
  async #forgetIfNothingIsLeft(ref: GroupRef): Promise<void> {
    const gone = await this.#marks.goneGroups(ref.tenantId);
    if (!gone.some(({ groupId }) => groupId === ref.groupId)) return;
    const left = await this.#rows.range(partitionOf(ref), '0', endOf(''));
    if (left.length === 0) await this.#marks.forgetGone(ref);
  }
}

const countsOf = (deletions: readonly Deletion[]): Counts =>
  sumOf(deletions.filter(({ count }) => count > 0).map(({ kind, count }) => ({ [kind]: count })));
