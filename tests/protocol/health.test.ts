import { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../dev/azurite.ts';
import { createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { AzureRows } from '../../src/storage/azure-rows.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { guid } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await runBot();
});
afterAll(() => bot.stop());

async function ask(path: string, port = bot.port): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, body: await response.text() };
}

describe('health', () => {
  it('is alive and ready while the storage answers', async () => {
    expect(await ask('/healthz')).toMatchObject({ status: 200, body: '{"status":"alive"}' });
    const ready = await ask('/readyz');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body)).toEqual({ status: 'ready', setAside: 0 });
  });

  it('is alive but not ready while nothing answers where the storage should be', async () => {
    const nowhere = `http://127.0.0.1:${await freePort()}/devstoreaccount1`;
    const connectionString = `UseDevelopmentStorage=true;TableEndpoint=${nowhere}`;
    const environment = { TOVHOLDER_ENV: 'local', PORT: '0', AZURE_STORAGE_CONNECTION_STRING: connectionString };
    const table = new TableClient(nowhere, 'tovholder', { allowInsecureConnection: true });
    const app = createApp(configFrom(environment), {
      environment,
      rows: new AzureRows(table),
      wakeUpQueue: new MemoryWakeUpQueue(() => new Date()),
      clock: () => new Date(),
      ids: () => guid(1),
      log: () => undefined,
    });
    const port = await app.start();
    try {
      const began = Date.now();
      const ready = await ask('/readyz', port);
      expect(ready.status).toBe(503);
      expect(JSON.parse(ready.body)).toEqual({ status: 'not ready', reason: 'storage' });
      // Whoever asks, a load balancer, waits a few seconds and no longer.
      expect(Date.now() - began).toBeLessThan(5_000);
      expect((await ask('/healthz', port)).status).toBe(200);
    } finally {
      await app.stop(1_000);
    }
  });
});
