import { createHash } from 'node:crypto';
import type { DocumentOrder, DocumentOrders } from '../documents/document-order.ts';
import type { Clock } from '../meetings/ports.ts';
import { type Operation, operationLimit, type RowStore } from './rows.ts';

/** All of them lie together: a link names no tenant. */
const partition = 'documents';

interface KeptOrder extends DocumentOrder {
  readonly until: string;
}

interface Deadline {
  readonly key: string;
}

/** A token is kept as its hash, so that nobody who reads the table can fetch what it leads to. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const orderKey = (token: string): string => `o|${hashOf(token)}`;
const takenKey = (key: string): string => `k|${hashOf(key)}`;
const deadlinePrefix = 't|';

/** Orders in rows beside a list of when each ends; whoever keeps a new one takes away what has ended. */
export class RowDocumentOrders implements DocumentOrders {
  readonly #rows: RowStore;
  readonly #clock: Clock;
  readonly #mintToken: () => string;

  /** `mintToken` makes 256 random bits, as text that can stand in an address. */
  constructor(rows: RowStore, clock: Clock, mintToken: () => string) {
    this.#rows = rows;
    this.#clock = clock;
    this.#mintToken = mintToken;
  }

  async keep(order: DocumentOrder, until: Date): Promise<string> {
    await this.#takeAwayEnded();
    const token = this.#mintToken();
    const kept: KeptOrder = { ...order, until: until.toISOString() };
    await this.#insert(orderKey(token), kept, until);
    return token;
  }

  async find(token: string): Promise<DocumentOrder | undefined> {
    const row = await this.#rows.get(partition, orderKey(token));
    if (row === undefined) return undefined;
    const { until, ...order } = row.value as KeptOrder;
    return Date.parse(until) <= this.#clock().getTime() ? undefined : order;
  }

  async take(key: string, until: Date): Promise<boolean> {
    return this.#insert(takenKey(key), {}, until);
  }

  async giveBack(key: string): Promise<void> {
    await this.#rows.commit(partition, [{ kind: 'delete', key: takenKey(key) }]);
  }

  async #insert(key: string, value: object, until: Date): Promise<boolean> {
    const deadline: Deadline = { key };
    const committed = await this.#rows.commit(partition, [
      { kind: 'insert', key, value },
      { kind: 'put', key: `${deadlinePrefix}${until.toISOString()}|${key}`, value: deadline },
    ]);
    return committed.result === 'done';
  }

  async #takeAwayEnded(): Promise<void> {
    const ended = await this.#rows.range(partition, deadlinePrefix, `${deadlinePrefix}${this.#clock().toISOString()}`);
    // One transaction's worth: what is left goes with the next order.
    const operations = ended.slice(0, operationLimit).map(({ key }): Operation => ({ kind: 'delete', key }));
    const rows = ended.slice(0, operationLimit).map(({ value }) => (value as Deadline).key);
    for (const key of rows) await this.#rows.commit(partition, [{ kind: 'delete', key }]);
    if (operations.length > 0) await this.#rows.commit(partition, operations);
  }
}
