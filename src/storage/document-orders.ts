import { createHash } from 'node:crypto';
import type { DocumentOrder, DocumentOrders } from '../documents/document-order.ts';
import type { Clock } from '../meetings/ports.ts';
import { type Operation, operationLimit, type RowStore } from './rows.ts';

type KeptOrder<Order> = Order & { readonly until: string };

interface Deadline {
  readonly key: string;
}

/** A token is kept as its hash, so that nobody who reads the table can fetch what it leads to. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const orderKey = (token: string): string => `o|${hashOf(token)}`;
const takenKey = (key: string): string => `k|${hashOf(key)}`;
const deadlinePrefix = 't|';

/** Orders in rows beside a list of when each ends; whoever keeps a new one takes away what has ended. */
export class RowDocumentOrders<Order extends object = DocumentOrder> implements DocumentOrders<Order> {
  readonly #rows: RowStore;
  readonly #clock: Clock;
  readonly #mintToken: () => string;
  readonly #partition: string;

  /**
   * `mintToken` makes 256 random bits, as text that can stand in an address. Orders of one kind lie together in one
   * partition: a link names no tenant.
   */
  constructor(rows: RowStore, clock: Clock, mintToken: () => string, partition = 'documents') {
    this.#rows = rows;
    this.#clock = clock;
    this.#mintToken = mintToken;
    this.#partition = partition;
  }

  async keep(order: Order, until: Date): Promise<string> {
    await this.#takeAwayEnded();
    const token = this.#mintToken();
    const kept: KeptOrder<Order> = { ...order, until: until.toISOString() };
    await this.#insert(orderKey(token), kept, until);
    return token;
  }

  async find(token: string): Promise<Order | undefined> {
    const row = await this.#rows.get(this.#partition, orderKey(token));
    if (row === undefined) return undefined;
    const { until, ...order } = row.value as KeptOrder<Order>;
    return Date.parse(until) <= this.#clock().getTime() ? undefined : (order as unknown as Order);
  }

  async take(key: string, until: Date): Promise<boolean> {
    return this.#insert(takenKey(key), {}, until);
  }

  async giveBack(key: string): Promise<void> {
    await this.#rows.commit(this.#partition, [{ kind: 'delete', key: takenKey(key) }]);
  }

  async #insert(key: string, value: object, until: Date): Promise<boolean> {
    const deadline: Deadline = { key };
    const committed = await this.#rows.commit(this.#partition, [
      { kind: 'insert', key, value },
      { kind: 'put', key: `${deadlinePrefix}${until.toISOString()}|${key}`, value: deadline },
    ]);
    return committed.result === 'done';
  }

  async #takeAwayEnded(): Promise<void> {
    const ended = await this.#rows.range(
      this.#partition,
      deadlinePrefix,
      `${deadlinePrefix}${this.#clock().toISOString()}`,
    );
    // One transaction's worth: what is left goes with the next order.
    const operations = ended.slice(0, operationLimit).map(({ key }): Operation => ({ kind: 'delete', key }));
    const rows = ended.slice(0, operationLimit).map(({ value }) => (value as Deadline).key);
    for (const key of rows) await this.#rows.commit(this.#partition, [{ kind: 'delete', key }]);
    if (operations.length > 0) await this.#rows.commit(this.#partition, operations);
  }
}
