import { type Entry, entrySchema } from '../catalogue/entry.ts';
import type { Clock } from '../meetings/ports.ts';
import type { CatalogueStore } from '../quick-door/ports.ts';
import { endOf, keyPart, type Operation, operationLimit, type RowStore } from './rows.ts';

const partitionOf = (tenantId: string): string => `${keyPart(tenantId)}|catalogue`;
const entryPrefix = 'e|';
const revisionKey = 'revision';
/** A transaction holds 4 MiB; entries are far smaller than this share of it. */
const entriesAtOnce = Math.min(operationLimit, 50);

/** A tenant's catalogue, an entry a row, with its revision beside it. */
export class RowCatalogueStore implements CatalogueStore {
  readonly #rows: RowStore;
  readonly #clock: Clock;

  constructor(rows: RowStore, clock: Clock) {
    this.#rows = rows;
    this.#clock = clock;
  }

  async revision(tenantId: string): Promise<string | null> {
    return (await this.#rows.get(partitionOf(tenantId), revisionKey))?.etag ?? null;
  }

  async entries(tenantId: string): Promise<Entry[]> {
    const rows = await this.#rows.range(partitionOf(tenantId), entryPrefix, endOf(entryPrefix));
    return rows.map((row) => entrySchema.parse(row.value));
  }

  async replace(tenantId: string, entries: readonly Entry[], by: string): Promise<void> {
    const partition = partitionOf(tenantId);
    const wanted = new Map(entries.map((entry) => [`${entryPrefix}${keyPart(entry.id)}`, entry]));
    const standing = await this.#rows.range(partition, entryPrefix, endOf(entryPrefix));
    const operations: Operation[] = [
      ...[...wanted].map(([key, value]): Operation => ({ kind: 'put', key, value })),
      ...standing.filter(({ key }) => !wanted.has(key)).map(({ key }): Operation => ({ kind: 'delete', key })),
    ];
    for (let start = 0; start < operations.length; start += entriesAtOnce) {
      await this.#rows.commit(partition, operations.slice(start, start + entriesAtOnce));
    }
    // Last: who sees the new revision finds all of the entries.
    const value = { by, at: this.#clock().toISOString(), count: entries.length };
    await this.#rows.commit(partition, [{ kind: 'put', key: revisionKey, value }]);
  }
}
