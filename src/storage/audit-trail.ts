import type { AuditNote, AuditTrail } from '../meetings/audit.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { Clock, Ids } from '../meetings/ports.ts';
import { partitionOf } from './meeting-rows.ts';
import { endOf, type RowStore } from './rows.ts';

export interface AuditEntry extends AuditNote {
  readonly at: string;
}

/** Append-only: each note is an insert under its time, in a partition of its own beside the group's. */
export class RowAuditTrail implements AuditTrail {
  readonly #rows: RowStore;
  readonly #clock: Clock;
  readonly #ids: Ids;

  constructor(rows: RowStore, clock: Clock, ids: Ids) {
    this.#rows = rows;
    this.#clock = clock;
    this.#ids = ids;
  }

  async note(ref: GroupRef, note: AuditNote): Promise<void> {
    const at = this.#clock().toISOString();
    const entry: AuditEntry = { ...note, at };
    const committed = await this.#rows.commit(auditPartition(ref), [
      { kind: 'insert', key: `${at}|${this.#ids()}`, value: entry },
    ]);
    if (committed.result !== 'done') throw new Error('The audit note was not written.');
  }

  /** The notes of a time span, oldest first. */
  async between(ref: GroupRef, from: Date, until: Date): Promise<AuditEntry[]> {
    const rows = await this.#rows.range(auditPartition(ref), from.toISOString(), endOf(until.toISOString()));
    return rows.map((row) => row.value as AuditEntry);
  }
}

/** The trail of what is a tenant's and no group's. */
export const tenantTrail = (tenantId: string): GroupRef => ({ tenantId, groupId: '' });

export const auditPartition = (ref: GroupRef): string => `${partitionOf(ref)}|audit`;
