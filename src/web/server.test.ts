import type { AddressInfo } from 'node:net';
import type { Server } from 'restify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RateLimit } from '../limits/rate-limit.ts';
import { usualLimits } from '../limits/usual-limits.ts';
import { close, createServer, listen, type WebWorld } from './server.ts';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => close(server, 0)));
});

const quiet: WebWorld = {
  receive: async () => ({ status: 200 }),
  readiness: async () => ({}),
  calendarFile: async () => undefined,
  document: async () => undefined,
  tab: async () => ({ status: 401, isKnown: false }),
  page: null,
  refusals: new RateLimit(usualLimits.refusals, () => new Date()),
  log: () => undefined,
};

async function serving(world: Partial<WebWorld> = {}): Promise<{ server: Server; url: string }> {
  const server = createServer({
    ...quiet,
    ...world,
  });
  servers.push(server);
  const port = await listen(server, 0, '127.0.0.1');
  return { server, url: `http://127.0.0.1:${port}` };
}

const post = (url: string) =>
  fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });

describe('the server', () => {
  it('listens where it is told, and says on which port', async () => {
    const { server, url } = await serving();
    const { address, port } = server.server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');
    expect(url).toBe(`http://127.0.0.1:${port}`);
  });

  it('refuses a port that is taken', async () => {
    const { server } = await serving();
    const { port } = server.server.address() as AddressInfo;
    const second = createServer(quiet);
    await expect(listen(second, port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('hands on what was posted, with its token, and answers what it is told', async () => {
    const receive = vi.fn(async () => ({ status: 200, body: { statusCode: 200 } }));
    const { url } = await serving({ receive });
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
      body: '{"type":"message"}',
    });
    expect(await response.json()).toEqual({ statusCode: 200 });
    expect(receive).toHaveBeenCalledExactlyOnceWith({ type: 'message' }, 'Bearer x');
  });

  it('tells nothing outside of what goes wrong inside', async () => {
    const log = vi.fn();
    const { url } = await serving({
      receive: async () => {
        throw new Error('hemmelig sti /srv/tovholder');
      },
      log,
    });
    const response = await post(url);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/hemmelig|Error|srv/);
    expect(JSON.stringify(log.mock.calls)).not.toContain('hemmelig');
    expect(log).toHaveBeenCalledWith('request.failed', expect.anything());
  });
});

describe('readiness', () => {
  it('says what the storage tells', async () => {
    const { url } = await serving({ readiness: async () => ({ setAside: 2 }) });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', setAside: 2 });
  });

  it('is no while the storage cannot be reached, and alive all the same', async () => {
    const log = vi.fn();
    const { url } = await serving({ readiness: () => Promise.reject(new Error('AccountKey=hemmelig')), log });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', reason: 'storage' });
    expect(JSON.stringify(log.mock.calls)).not.toContain('hemmelig');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

describe('closing', () => {
  it('finishes what is in work and takes nothing new', async () => {
    let finish: () => void = () => undefined;
    const working = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const receive = vi.fn(async () => {
      await working;
      return { status: 200 };
    });
    const { server, url } = await serving({ receive });
    const answered = post(url);
    await vi.waitFor(() => expect(receive).toHaveBeenCalled());
    const closed = close(server, 10_000);
    await expect(post(url)).rejects.toThrow();
    finish();
    expect((await answered).status).toBe(200);
    await closed;
  });

  it('waits no longer than it may', async () => {
    const receive = vi.fn(() => new Promise<never>(() => undefined));
    const { server, url } = await serving({ receive });
    const answered = post(url).catch(() => 'cut off');
    await vi.waitFor(() => expect(receive).toHaveBeenCalled());
    await close(server, 50);
    expect(await answered).toBe('cut off');
  });
});
