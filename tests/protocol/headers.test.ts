import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBot, runBot } from '../support/running-bot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await runBot();
});
afterAll(() => bot.stop());

async function headersOf(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Headers> {
  const response = await fetch(`http://127.0.0.1:${bot.port}${path}`, { method, headers });
  await response.arrayBuffer();
  return response.headers;
}

const everyPath = [
  '/healthz',
  '/readyz',
  '/api/messages',
  '/documents/x',
  '/calendar/x.ics',
  '/tab',
  '/tab/x.js',
  '/',
  '/x',
];

describe.each(everyPath)('what is answered at %s', (path) => {
  it('is not guessed at, tells nobody where it came from and what it is made of', async () => {
    const headers = await headersOf(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('demands TLS from then on where it came over TLS, and nowhere else', async () => {
    const over = await headersOf(path, { 'x-forwarded-proto': 'https' });
    expect(over.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await headersOf(path)).get('strict-transport-security')).toBeNull();
    const plain = await headersOf(path, { 'x-forwarded-proto': 'http' });
    expect(plain.get('strict-transport-security')).toBeNull();
  });

  it('names where it may be framed: pages in Teams, everything else nowhere', async () => {
    const policy = (await headersOf(path)).get('content-security-policy') ?? '';
    const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(
      path.startsWith('/tab')
        ? ["'self'", 'https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft']
        : ["'none'"],
    );
    expect(directives.get('script-src')).toEqual(path.startsWith('/tab') ? ["'self'"] : undefined);
  });
});

it('a refused message carries them too', async () => {
  const headers = await headersOf('/api/messages', { 'x-forwarded-proto': 'https' }, 'POST');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).not.toBeNull();
});
