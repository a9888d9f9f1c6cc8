import type { MemoryRows } from '../../src/storage/memory-rows.ts';
import { type Committed, endOf, type Operation, operationLimit, type RowStore } from '../../src/storage/rows.ts';

/** So many partitions are written side by side. */
const lanes = 8;

export interface Copied {
  readonly partitions: number;
  readonly rows: number;
  readonly bytes: number;
}

/** Rows in memory that know which partitions they hold, so that all of them can be copied. */
export class NotedRows implements RowStore {
  readonly #rows: MemoryRows;
  readonly #partitions = new Set<string>();

  constructor(rows: MemoryRows) {
    this.#rows = rows;
  }

  get(partition: string, key: string) {
    return this.#rows.get(partition, key);
  }

  range(partition: string, from: string, until: string) {
    return this.#rows.range(partition, from, until);
  }

  commit(partition: string, operations: readonly Operation[]): Promise<Committed> {
    this.#partitions.add(partition);
    return this.#rows.commit(partition, operations);
  }

  ping(): Promise<void> {
    return this.#rows.ping();
  }

  /** Writes every row to another store, in transactions as large as they may be. */
  async copyTo(other: RowStore): Promise<Copied> {
    const copied = { partitions: this.#partitions.size, rows: 0, bytes: 0 };
    const waiting = this.#partitions.values();
    const lane = async () => {
      for (const partition of waiting) {
        const rows = await this.#rows.range(partition, ' ', endOf('~'));
        for (let start = 0; start < rows.length; start += operationLimit) {
          const some = rows.slice(start, start + operationLimit);
          const { result } = await other.commit(
            partition,
            some.map(({ key, value }): Operation => ({ kind: 'insert', key, value })),
          );
          if (result !== 'done') throw new Error(`${partition} was not copied: ${result}.`);
        }
        copied.rows += rows.length;
        copied.bytes += Buffer.byteLength(JSON.stringify(rows.map(({ value }) => value)));
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return copied;
  }
}
