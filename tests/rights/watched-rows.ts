import { auditPrefix } from '../../src/storage/audit-trail.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import type { Committed, Operation, RowStore } from '../../src/storage/rows.ts';

/**
 * What is nobody's change: what follows at its own pace (calendar files, what is due, who has been told of a handed-off
 * question), and the note that a leader has read what is closed.
 */
const isNoChange = (partition: string, key: string): boolean =>
  /^(calendar|due)\b/.test(partition) ||
  key.startsWith(auditPrefix) ||
  (/\|handOff\|/.test(partition) && /^(said|card)\|/.test(key));

/** Rows in memory that note what is written, so that nothing being written can be told without reading everything. */
export class WatchedRows implements RowStore {
  readonly written: string[] = [];

  /** Everything that is written from now on. */
  watched(): readonly string[] {
    this.written.length = 0;
    return this.written;
  }

  readonly #rows = new MemoryRows();

  get(partition: string, key: string) {
    return this.#rows.get(partition, key);
  }

  range(partition: string, from: string, until: string) {
    return this.#rows.range(partition, from, until);
  }

  async commit(partition: string, operations: readonly Operation[]): Promise<Committed> {
    const committed = await this.#rows.commit(partition, operations);
    if (committed.result === 'done') {
      const changes = operations.filter(({ key }) => !isNoChange(partition, key));
      this.written.push(...changes.map(({ kind, key }) => `${kind} ${partition} ${key}`));
    }
    return committed;
  }

  ping(): Promise<void> {
    return this.#rows.ping();
  }
}
