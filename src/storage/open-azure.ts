import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';
import { AzureRows } from './azure-rows.ts';
import { AzureTables } from './azure-tables.ts';
import { AzureWakeUpQueue } from './azure-wake-up-queue.ts';
import type { RowStore } from './rows.ts';
import type { WakeUpQueue } from './wake-up-queue.ts';

/** Either a connection string, or an account whose tables and queues the app's managed identity may use. */
export type StorageSettings = { readonly connectionString: string } | { readonly accountName: string };

interface Clients {
  readonly tables: AzureTables;
  readonly queue: QueueClient;
  readonly aside: QueueClient;
}

async function clientsFor(settings: StorageSettings, name: string): Promise<Clients> {
  const queueName = `${name}-wake-ups`;
  const asideName = `${queueName}-set-aside`;
  if ('connectionString' in settings) {
    const { connectionString } = settings;
    // Azurite speaks plain http on loopback.
    return {
      tables: new AzureTables(name, (tableName) =>
        TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true }),
      ),
      queue: new QueueClient(connectionString, queueName),
      aside: new QueueClient(connectionString, asideName),
    };
  }
  // A quarter of a second to load, for nothing where a connection string is given.
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential();
  const address = `https://${settings.accountName}.table.core.windows.net`;
  const queues = `https://${settings.accountName}.queue.core.windows.net`;
  return {
    tables: new AzureTables(name, (tableName) => new TableClient(address, tableName, credential)),
    queue: new QueueClient(`${queues}/${queueName}`, credential),
    aside: new QueueClient(`${queues}/${asideName}`, credential),
  };
}

/** Opens the account's tables and queues, named after `name`, and makes them where they are missing; a tenant's table comes with its first row. */
export async function openAzure(
  settings: StorageSettings,
  name = 'tovholder',
): Promise<{ rows: RowStore; wakeUpQueue: WakeUpQueue }> {
  const { tables, queue, aside } = await clientsFor(settings, name);
  await Promise.all([tables.common.createTable(), queue.createIfNotExists(), aside.createIfNotExists()]);
  return { rows: new AzureRows(tables), wakeUpQueue: new AzureWakeUpQueue(queue, aside) };
}
