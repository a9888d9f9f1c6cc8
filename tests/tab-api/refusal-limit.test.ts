import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guid } from '../connector/town.ts';
import { IdentityServer, productionWith, type SigningKey } from '../protocol/identity-server.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { entraToken } from './entra-tokens.ts';

const appId = guid(2);
const most = 20;

let identity: IdentityServer;
let bot: RunningBot;
let key: SigningKey;

beforeAll(async () => {
  identity = await new IdentityServer().start();
  key = await identity.key('entra', []);
  bot = await runBot({
    environment: { ...productionWith(identity, appId, guid(1)), AZURE_AUTHORITY_HOST: identity.authority },
    limits: { refusals: { most, withinMs: 600_000 } },
  });
});
afterAll(async () => {
  await bot.stop();
  await identity.stop();
});

interface Sent {
  readonly from: string;
  readonly path?: string;
  readonly authorization?: string;
  readonly init?: RequestInit;
}

/** How often each status was answered, in so many requests. */
async function statuses(times: number, { from, path = '/api/tab/me', authorization, init }: Sent) {
  const counts: Record<number, number> = {};
  for (let n = 0; n < times; n += 1) {
    const headers = { 'x-forwarded-for': from, ...(authorization === undefined ? {} : { authorization }) };
    const response = await fetch(`http://127.0.0.1:${bot.port}${path}`, {
      ...init,
      headers: { ...headers, ...(init?.headers as Record<string, string>) },
    });
    await response.arrayBuffer();
    counts[response.status] = (counts[response.status] ?? 0) + 1;
  }
  return counts;
}

const good = async () => `Bearer ${await entraToken(appId, identity.authority, key)}`;
const post = (headers: Record<string, string>, body: string): RequestInit => ({ method: 'POST', headers, body });
const json = { 'content-type': 'application/json' };

describe('an address from which nobody proves who they are', () => {
  it.each<[string, Sent, number]>([
    ['no token', { from: '10.1.0.1' }, 401],
    ['a bad token', { from: '10.1.0.2', authorization: 'Bearer a.b.c' }, 401],
    ['deeds without a token', { from: '10.1.0.3', path: '/api/tab/do/meeting.view', init: post(json, '{}') }, 401],
    ['what is no JSON', { from: '10.1.0.4', path: '/api/tab/questions', init: post(json, '{') }, 400],
    [
      'another type',
      { from: '10.1.0.5', path: '/api/tab/questions', init: post({ 'content-type': 'text/plain' }, 'x') },
      415,
    ],
    ['too much', { from: '10.1.0.6', path: '/api/tab/questions', init: post(json, `"${'x'.repeat(300_000)}"`) }, 413],
  ])('with %s is turned away for a while', async (_what, sent, status) => {
    expect(await statuses(most + 3, sent)).toEqual({ [status]: most, 429: 3 });
  });

  it('is let in all the same with a token that holds', async () => {
    await statuses(most + 3, { from: '10.1.0.7' });
    expect(await statuses(2, { from: '10.1.0.7', authorization: await good() })).toEqual({ 200: 2 });
  });
});

describe('a town hall, which has one address', () => {
  it('is not turned away for what its people are refused', async () => {
    const authorization = await good();
    const wrong = { from: '10.1.1.1', authorization, path: `/api/tab/groups/${guid(7)}/settings` };
    expect(await statuses(most * 2, wrong)).toEqual({ 404: most * 2 });
    expect(await statuses(2, { from: '10.1.1.1' })).toEqual({ 401: 2 });
  });
});
