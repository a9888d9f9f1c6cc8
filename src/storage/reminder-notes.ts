import type { GroupRef } from '../meetings/model/group.ts';
import type { ReminderNotes } from '../reminders/reminder-notes.ts';
import { partitionOf } from './meeting-rows.ts';
import { keyPart, type Operation, operationLimit, type RowStore } from './rows.ts';

export const remindedPartition = (tenantId: string, personId: string): string =>
  `${keyPart(tenantId)}|reminded|${keyPart(personId)}`;
export const threadPartition = (ref: GroupRef): string => `${partitionOf(ref)}|reminded`;
const dayKey = (day: string): string => `day|${day}`;
const sentKey = (key: string): string => `sent|${keyPart(key)}`;

/** The notes of a person in one partition, so that a day and what was sent on it are noted together or not at all. */
export class RowReminderNotes implements ReminderNotes {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async take(
    tenantId: string,
    personId: string,
    day: string,
    keys: readonly string[],
  ): Promise<readonly string[] | 'tomorrow'> {
    const partition = remindedPartition(tenantId, personId);
    const sent = await Promise.all(keys.map((key) => this.#rows.get(partition, sentKey(key))));
    // One operation of the transaction is the day's.
    const unsent = keys.filter((_key, index) => sent[index] === undefined).slice(0, operationLimit - 1);
    if (unsent.length === 0) return [];
    const inserts = [dayKey(day), ...unsent.map(sentKey)].map(
      (key): Operation => ({ kind: 'insert', key, value: { day } }),
    );
    const committed = await this.#rows.commit(partition, inserts);
    return committed.result === 'done' ? unsent : 'tomorrow';
  }

  async giveBack(tenantId: string, personId: string, day: string, keys: readonly string[]): Promise<void> {
    await this.#rows.commit(
      remindedPartition(tenantId, personId),
      [dayKey(day), ...keys.map(sentKey)].map((key): Operation => ({ kind: 'delete', key })),
    );
  }

  async takeForThread(ref: GroupRef, key: string): Promise<boolean> {
    const committed = await this.#rows.commit(threadPartition(ref), [{ kind: 'insert', key: sentKey(key), value: {} }]);
    return committed.result === 'done';
  }

  async giveBackThread(ref: GroupRef, key: string): Promise<void> {
    await this.#rows.commit(threadPartition(ref), [{ kind: 'delete', key: sentKey(key) }]);
  }
}
