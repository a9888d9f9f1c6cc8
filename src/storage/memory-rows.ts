import { type Committed, type Operation, operationLimit, type Row, type RowStore } from './rows.ts';

/** Rows in memory: for tests of what stands above, and held to the same contract as Azure Tables. */
export class MemoryRows implements RowStore {
  readonly #partitions = new Map<string, Map<string, { json: string; etag: string }>>();
  #writes = 0;

  async get(partition: string, key: string): Promise<Row | undefined> {
    const stored = this.#partitions.get(partition)?.get(key);
    return stored === undefined ? undefined : { key, value: JSON.parse(stored.json), etag: stored.etag };
  }

  async range(partition: string, from: string, until: string): Promise<Row[]> {
    return [...(this.#partitions.get(partition) ?? [])]
      .filter(([key]) => key >= from && key < until)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { json, etag }]) => ({ key, value: JSON.parse(json), etag }));
  }

  async commit(partition: string, operations: readonly Operation[]): Promise<Committed> {
    if (operations.length > operationLimit) {
      throw new Error(`A transaction holds ${operationLimit} operations at the most, not ${operations.length}.`);
    }
    if (new Set(operations.map(({ key }) => key)).size < operations.length) {
      throw new Error('A transaction changes a row once.');
    }
    const rows = this.#partitions.get(partition) ?? new Map<string, { json: string; etag: string }>();
    this.#partitions.set(partition, rows);
    for (const operation of operations) {
      const { kind, key } = operation;
      if (kind === 'insert' && rows.has(key)) return { result: 'exists', key };
      if (kind === 'replace' && rows.get(key)?.etag !== operation.etag) return { result: 'changed', key };
      if (kind === 'delete' && !rows.has(key)) return { result: 'changed', key };
    }
    for (const operation of operations) {
      if (operation.kind === 'delete') rows.delete(operation.key);
      else {
        this.#writes += 1;
        rows.set(operation.key, { json: JSON.stringify(operation.value), etag: String(this.#writes) });
      }
    }
    return { result: 'done' };
  }

  async ping(): Promise<void> {}
}
