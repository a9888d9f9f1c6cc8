import type { Committed, Operation, Row, RowStore } from '../../src/storage/rows.ts';

export interface Counted {
  readonly trips: number;
  /** Of what was read and written, as JSON. */
  readonly bytes: number;
}

/**
 * What is due is asked for by the clock, in whatever moment, and by no click. Whether a team is archived is asked after the
 * answer to the first click of five minutes, whichever it is.
 */
const isOfNoClick = (partition: string): boolean => partition.startsWith('due') || partition.startsWith('dead|');

/** Counts what is asked of the rows below, and how much goes over the wire for it. */
export class CountedRows implements RowStore {
  readonly #rows: RowStore;
  #trips = 0;
  #bytes = 0;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  /** What was counted since this was last asked. */
  taken(): Counted {
    const counted = { trips: this.#trips, bytes: this.#bytes };
    this.#trips = 0;
    this.#bytes = 0;
    return counted;
  }

  async get(partition: string, key: string): Promise<Row | undefined> {
    const row = await this.#rows.get(partition, key);
    this.#count(partition, row ?? null);
    return row;
  }

  async range(partition: string, from: string, until: string): Promise<Row[]> {
    const rows = await this.#rows.range(partition, from, until);
    this.#count(partition, rows);
    // Azure answers a thousand rows at a time.
    this.#trips += isOfNoClick(partition) ? 0 : Math.floor(rows.length / 1000);
    return rows;
  }

  async commit(partition: string, operations: readonly Operation[]): Promise<Committed> {
    this.#count(partition, operations);
    return this.#rows.commit(partition, operations);
  }

  ping(): Promise<void> {
    return this.#rows.ping();
  }

  #count(partition: string, json: unknown): void {
    if (isOfNoClick(partition)) return;
    this.#trips += 1;
    this.#bytes += Buffer.byteLength(JSON.stringify(json));
  }
}
