import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, runBot } from '../support/running-bot.ts';

const page = '<!doctype html><title>Tovholder</title><script type="module" src="/tab/assets/start-1a2b.js"></script>';
const script = 'document.title = "Tovholder kører";'.repeat(40);

let around: string;
let folder: string;
let bot: RunningBot;

beforeAll(async () => {
  around = await mkdtemp(join(tmpdir(), 'tovholder-page-'));
  folder = join(around, 'page');
  await writeFile(join(around, 'secret.js'), 'hemmelig');
  bot = await runBot({ page: folder });
});
afterAll(async () => {
  await bot.stop();
  await rm(around, { recursive: true });
});

const at = (path: string) => `http://127.0.0.1:${bot.port}${path}`;
const look = (path: string, headers: Record<string, string> = {}) => fetch(at(path), { headers });

/** As it is, without the tidying that `fetch` does to an address. */
function raw(path: string, encoding = ''): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port: bot.port, path, headers: { 'accept-encoding': encoding } },
      (response) => {
        text(response.setEncoding('latin1')).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

describe('without a built page', () => {
  it.each(['/tab', '/tab/', '/tab/assets/start-1a2b.js', '/tab/?page=meeting'])(
    '%s is answered with one sentence',
    async (path) => {
      const answer = await look(path);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toMatch(/^Siden mangler .+\n$/);
    },
  );

  it('nothing else is missing', async () => {
    expect((await look('/healthz')).status).toBe(200);
    expect((await look('/api/tab/people')).status).toBe(200);
  });
});

describe('a page that was built meanwhile', () => {
  beforeAll(async () => {
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await writeFile(join(folder, 'notes.txt'), 'ikke til nogen');
    const asset = join(folder, 'assets', 'start-1a2b.js');
    await writeFile(asset, script);
    await writeFile(`${asset}.br`, brotliCompressSync(script));
    await writeFile(`${asset}.gz`, gzipSync(script));
  });

  it.each(['/tab', '/tab/', '/tab/?page=meeting&group=x', '/tab/overblik', '/tab/en/dyb/vej'])(
    'is shown at %s, asked for anew each time',
    async (path) => {
      const answer = await look(path);
      expect([answer.status, await answer.text()]).toEqual([200, page]);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/teams/);
    },
  );

  it('has assets that are kept for good', async () => {
    const answer = await look('/tab/assets/start-1a2b.js');
    expect([answer.status, await answer.text()]).toEqual([200, script]);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await look('/tab/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('comes in the smallest form that the browser takes', async () => {
    const small = await raw('/tab/assets/start-1a2b.js', 'gzip, deflate, br');
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(Buffer.from(small.body, 'latin1')).toString()).toBe(script);
    expect((await raw('/tab/assets/start-1a2b.js', 'gzip')).headers['content-encoding']).toBe('gzip');
    const plain = await raw('/tab/assets/start-1a2b.js');
    expect([plain.headers['content-encoding'], plain.body]).toEqual([
      undefined,
      Buffer.from(script).toString('latin1'),
    ]);
  });

  it.each([
    '/tab/assets/other-1a2b.js',
    '/tab/assets/start-1a2b.js.br',
    '/tab/notes.txt',
    '/tab/index.php',
    '/tab/../secret.js',
    '/tab/%2e%2e/secret.js',
    '/tab/..%2fsecret.js',
    '/tab/assets/..%5c..%5csecret.js',
    '/tab/assets/%2e%2e%2f%2e%2e%2fsecret.js',
    '/tab//etc/passwd.js',
    '/tab/__proto__.js',
  ])('has nothing at %s', async (path) => {
    const answer = await raw(path);
    expect([answer.status, answer.body.includes('hemmelig')]).toEqual([404, false]);
  });
});
