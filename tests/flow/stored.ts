import { TableClient, TableServiceClient } from '@azure/data-tables';
import { inject } from 'vitest';

/** Every row of a store by its place, with its etag, so that a row that was only written again counts as changed. */
export type Stored = ReadonlyMap<string, string>;

/** Whether a row says what Teams shows, which the projector writes at its own pace. */
export const isProjected = (rowKey: string): boolean => rowKey.startsWith('p|');

/** What is kept beside the clicks: what Teams shows, calendar files, and reminders under their hour. */
const followsLater = (partitionKey: string, rowKey: string): boolean =>
  isProjected(rowKey) || /^(calendar|due)\b/.test(partitionKey);

const loopback = { allowInsecureConnection: true };

/** What clicks have written to a store, in all of its tables; the receipts of clicks are among the rows. */
export async function storedIn(store: string): Promise<Stored> {
  const rows = new Map<string, string>();
  const tables = TableServiceClient.fromConnectionString(inject('azurite'), loopback).listTables();
  for await (const { name = '' } of tables) {
    if (!name.startsWith(store)) continue;
    const table = TableClient.fromConnectionString(inject('azurite'), name, loopback);
    for await (const { partitionKey = '', rowKey = '', etag } of table.listEntities()) {
      if (!followsLater(partitionKey, rowKey)) rows.set(`${partitionKey} ${rowKey}`, etag);
    }
  }
  return rows;
}
