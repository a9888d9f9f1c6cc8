import type { GroupRef } from '../meetings/model/group.ts';
import { nothingShown, type Shown, type ShownStore } from '../projection/shown.ts';
import { partitionOf } from './meeting-rows.ts';
import { keyPart, type RowStore } from './rows.ts';

const keyOf = (subject: string): string => `p|${keyPart(subject)}`;

/** What Teams shows, one row a subject, in the partition of its group. */
export class RowShownStore implements ShownStore {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async read(ref: GroupRef, subject: string): Promise<{ shown: Shown; version: string | null }> {
    const row = await this.#rows.get(partitionOf(ref), keyOf(subject));
    return row === undefined
      ? { shown: nothingShown, version: null }
      : { shown: row.value as Shown, version: row.etag };
  }

  async write(ref: GroupRef, subject: string, shown: Shown, version: string | null): Promise<boolean> {
    const key = keyOf(subject);
    const committed = await this.#rows.commit(partitionOf(ref), [
      version === null ? { kind: 'insert', key, value: shown } : { kind: 'replace', key, value: shown, etag: version },
    ]);
    return committed.result === 'done';
  }

  async forget(ref: GroupRef, subject: string): Promise<void> {
    await this.#rows.commit(partitionOf(ref), [{ kind: 'delete', key: keyOf(subject) }]);
  }
}
