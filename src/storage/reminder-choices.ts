import { createHash } from 'node:crypto';
import type { ReminderChoice, ReminderChoices } from '../meetings/ports.ts';
import { keyPart, type Operation, type RowStore } from './rows.ts';

export const choicesPartition = (tenantId: string): string => `${keyPart(tenantId)}|reminders`;
const choiceKey = (personId: string): string => `on|${keyPart(personId)}`;
const receiptKey = (receipt: string): string => `r|${createHash('sha256').update(receipt).digest('hex')}`;

/** Everybody is reminded who has not said otherwise. */
const untouched: ReminderChoice = { on: true, revision: 0 };

/** What people have chosen, a small row each beside the tenant's others. */
export class RowReminderChoices implements ReminderChoices {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async read(tenantId: string, personId: string): Promise<ReminderChoice> {
    const row = await this.#rows.get(choicesPartition(tenantId), choiceKey(personId));
    return (row?.value as ReminderChoice | undefined) ?? untouched;
  }

  async set(tenantId: string, personId: string, on: boolean, receipt: string): Promise<ReminderChoice> {
    const partition = choicesPartition(tenantId);
    const key = choiceKey(personId);
    for (;;) {
      const row = await this.#rows.get(partition, key);
      const standing = (row?.value as ReminderChoice | undefined) ?? untouched;
      const value: ReminderChoice = { on, revision: standing.revision + 1 };
      const change: Operation =
        row === undefined ? { kind: 'insert', key, value } : { kind: 'replace', key, value, etag: row.etag };
      const committed = await this.#rows.commit(partition, [
        { kind: 'insert', key: receiptKey(receipt), value: {} },
        change,
      ]);
      if (committed.result === 'done') return value;
      if (committed.result === 'exists' && committed.key === receiptKey(receipt)) return this.read(tenantId, personId);
    }
  }
}
