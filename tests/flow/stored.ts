import { TableClient } from '@azure/data-tables';
import { inject } from 'vitest';

/** Every row of a store by its place, with its etag, so that a row that was only written again counts as changed. */
export type Stored = ReadonlyMap<string, string>;

/**
 * What stands in a store: without what Teams shows (`p|…`), which the projector keeps at its own pace, and without what
 * tells it (receipts of clicks are among the rows).
 */
export async function storedIn(store: string): Promise<Stored> {
  const table = TableClient.fromConnectionString(inject('azurite'), store, { allowInsecureConnection: true });
  const rows = new Map<string, string>();
  for await (const { partitionKey = '', rowKey = '', etag } of table.listEntities()) {
    if (!rowKey.startsWith('p|')) rows.set(`${partitionKey} ${rowKey}`, etag);
  }
  return rows;
}
