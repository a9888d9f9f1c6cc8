import { TableClient } from '@azure/data-tables';
import { freePort } from '../../dev/azurite.ts';
import { type App, createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { AzureRows } from '../../src/storage/azure-rows.ts';
import { AzureTables } from '../../src/storage/azure-tables.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { guid } from '../connector/town.ts';
import type { LogLine } from './running-bot.ts';

/** A bot that nothing answers where its storage should be. */
export async function botWithoutStorage(): Promise<{ app: App; log: readonly LogLine[] }> {
  const nowhere = `http://127.0.0.1:${await freePort()}/devstoreaccount1`;
  const connectionString = `UseDevelopmentStorage=true;TableEndpoint=${nowhere}`;
  const environment = { TOVHOLDER_ENV: 'local', PORT: '0', AZURE_STORAGE_CONNECTION_STRING: connectionString };
  const tables = new AzureTables(
    'tovholder',
    (name) => new TableClient(nowhere, name, { allowInsecureConnection: true }),
  );
  const log: LogLine[] = [];
  const app = createApp(configFrom(environment), {
    environment,
    rows: new AzureRows(tables),
    wakeUpQueue: new MemoryWakeUpQueue(() => new Date()),
    clock: () => new Date(),
    ids: () => guid(1),
    log: (event, details) => void log.push({ event, details }),
  });
  return { app, log };
}
