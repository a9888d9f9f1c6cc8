import type { GroupRef } from '../meetings/model/group.ts';
import { nothingShown, type Shown, type ShownMessage, type ShownStore } from '../projection/shown.ts';
import { partitionOf } from './meeting-rows.ts';
import { endOf, keyPart, type Row, type RowStore } from './rows.ts';

const prefix = 'p|';
const keyOf = (subject: string): string => `${prefix}${keyPart(subject)}`;

const standsIn = ({ message }: ShownMessage, conversationId: string | undefined): boolean =>
  message !== null && (conversationId === undefined || message.conversationId === conversationId);

/** Somebody is posting it. Where the message comes to stand is known afterwards only. */
const isOnItsWay = ({ lease }: Shown, { intendedAt }: ShownMessage): boolean => lease !== null && intendedAt !== null;

/** The lease goes too: whoever is showing the subject just now finds the row changed, and notes no message of these in it. */
function withoutMessages(shown: Shown, conversationId: string | undefined): Shown {
  const slots = Object.entries(shown.slots).map(([slot, standing]): [string, ShownMessage] => {
    const goes = standsIn(standing, conversationId) || (conversationId === undefined && isOnItsWay(shown, standing));
    return [slot, goes ? { message: null, hash: standing.hash, intendedAt: null, forgotten: true } : standing];
  });
  return { slots: Object.fromEntries(slots), lease: null, notBefore: null };
}

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

  async forgetMessages(ref: GroupRef, conversationId?: string): Promise<void> {
    const rows = await this.#rows.range(partitionOf(ref), prefix, endOf(prefix));
    await Promise.all(rows.map((row) => this.#forgetIn(partitionOf(ref), row, conversationId)));
  }

  async #forgetIn(partition: string, { key, value, etag }: Row, conversationId: string | undefined): Promise<void> {
    const shown = value as Shown;
    const slots = Object.values(shown.slots);
    if (!slots.some((standing) => standsIn(standing, conversationId) || isOnItsWay(shown, standing))) return;
    const fresh = withoutMessages(shown, conversationId);
    const committed = await this.#rows.commit(partition, [{ kind: 'replace', key, value: fresh, etag }]);
    if (committed.result === 'done') return;
    const changed = await this.#rows.get(partition, key);
    if (changed !== undefined) await this.#forgetIn(partition, changed, conversationId);
  }
}
