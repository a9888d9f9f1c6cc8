import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { botWithoutStorage } from '../support/without-storage.ts';

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

  it('says how many messages have been set aside', async () => {
    await bot.wakeUpQueue.setAside({ tenantId: 'tenant', groupId: 'group', subject: 'poison' });
    const ready = await ask('/readyz');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body)).toEqual({ status: 'ready', setAside: 1 });
  });

  it('is alive but not ready while nothing answers where the storage should be', async () => {
    const { app } = await botWithoutStorage();
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
