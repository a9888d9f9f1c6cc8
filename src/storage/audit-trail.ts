import type { AuditNote, AuditTrail } from '../meetings/audit.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { Clock, Ids } from '../meetings/ports.ts';
import { partitionOf } from './meeting-rows.ts';
import { endOf, type Operation, type RowStore } from './rows.ts';

export interface AuditEntry extends AuditNote {
  readonly at: string;
}

/** Notes stand in their group's own partition under their time, so that a change and its note are one transaction. */
export const auditPrefix = 'w|';

/** Append-only: each note is an insert. `id` tells apart the notes of one moment. */
export const auditInsert = (note: AuditNote, at: Date, id: string): Operation => ({
  kind: 'insert',
  key: `${auditPrefix}${at.toISOString()}|${id}`,
  value: { ...note, at: at.toISOString() } satisfies AuditEntry,
});

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
    const committed = await this.#rows.commit(partitionOf(ref), [auditInsert(note, this.#clock(), this.#ids())]);
    if (committed.result !== 'done') throw new Error('The audit note was not written.');
  }

  /** The notes of a time span, oldest first. */
  async between(ref: GroupRef, from: Date, until: Date): Promise<AuditEntry[]> {
    const rows = await this.#rows.range(
      partitionOf(ref),
      `${auditPrefix}${from.toISOString()}`,
      endOf(`${auditPrefix}${until.toISOString()}`),
    );
    return rows.map((row) => row.value as AuditEntry);
  }
}

/** The trail of what is a tenant's and no group's. */
export const tenantTrail = (tenantId: string): GroupRef => ({ tenantId, groupId: '' });
