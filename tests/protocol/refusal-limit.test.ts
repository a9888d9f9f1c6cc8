import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guid } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';
import { IdentityServer, productionWith, type SigningKey } from './identity-server.ts';
import { serviceUrl, teamsToken } from './teams-tokens.ts';

const appId = guid(2);
const tenantId = guid(1);
const most = 20;
const clock = new TestClock(new Date());

let identity: IdentityServer;
let bot: RunningBot;
let teams: SigningKey;
let stranger: SigningKey;

beforeAll(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  identity = await new IdentityServer().start();
  teams = await identity.key('teams', ['msteams']);
  stranger = { ...(await identity.key('stranger')), kid: 'teams' };
  bot = await runBot({
    environment: productionWith(identity, appId, tenantId),
    limits: { refusals: { most, withinMs: 60_000 } },
    clock: clock.now,
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await bot.stop();
  await identity.stop();
});

const sound = JSON.stringify({
  type: 'invoke',
  name: 'adaptiveCard/action',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:1', aadObjectId: guid(1001) },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId },
  value: { action: { type: 'Action.Execute', verb: 'no.such.verb' } },
});

interface Sent {
  readonly from: string;
  readonly authorization?: string;
  readonly body?: string;
  readonly type?: string;
  readonly path?: string;
}

async function send({ from, authorization, body = sound, type = 'application/json', path }: Sent): Promise<Response> {
  const headers = { 'x-forwarded-for': from, ...(authorization === undefined ? {} : { authorization }) };
  const url = `http://127.0.0.1:${bot.port}${path ?? '/api/messages'}`;
  const response = await fetch(
    url,
    path === undefined ? { method: 'POST', headers: { ...headers, 'content-type': type }, body } : { headers },
  );
  await response.clone().arrayBuffer();
  return response;
}

/** How often each status was answered, in so many requests. */
async function statuses(times: number, sent: Sent): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (let n = 0; n < times; n += 1) {
    const { status } = await send(sent);
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

describe('an address that is refused again and again', () => {
  it.each([
    ['no token', { from: '10.0.0.1' }, 401],
    ['bad tokens', { from: '10.0.0.2', authorization: 'Bearer hemmelig' }, 401],
    ['no activities', { from: '10.0.0.3', body: '{}' }, 400],
    ['no JSON', { from: '10.0.0.4', body: '{' }, 400],
    ['another type', { from: '10.0.0.5', type: 'text/plain' }, 415],
    ['too much', { from: '10.0.0.6', body: JSON.stringify({ text: 'x'.repeat(300_000) }) }, 413],
    ['guessed documents', { from: '10.0.0.7', path: `/documents/${'x'.repeat(43)}` }, 404],
    ['guessed calendars', { from: '10.0.0.8', path: `/calendar/${guid(7)}.ics` }, 404],
  ] satisfies [string, Sent, number][])('for %s is turned away for a while', async (_what, sent, status) => {
    expect(await statuses(most + 5, sent)).toEqual({ [status]: most, 429: 5 });
    const turnedAway = await send(sent);
    expect(await turnedAway.text()).toBe('');
    expect(turnedAway.headers.get('retry-after')).toBe('60');
    clock.moveTo(new Date(clock.now().getTime() + 70_000).toISOString());
    expect((await send(sent)).status).toBe(status);
  });

  it('with signatures that do not hold is told so, and then turned away', async () => {
    const authorization = `Bearer ${await teamsToken(appId, stranger)}`;
    expect(await statuses(most + 5, { from: '10.0.1.1', authorization })).toEqual({ 401: most, 429: 5 });
  });

  it('is let in all the same with a token of Teams, and so is everybody else', async () => {
    await statuses(most + 5, { from: '10.0.2.1' });
    const authorization = `Bearer ${await teamsToken(appId, teams)}`;
    expect(await statuses(most * 2, { from: '10.0.2.1', authorization })).toEqual({ 200: most * 2 });
    expect((await send({ from: '10.0.2.2' })).status).toBe(401);
    expect((await send({ from: '10.0.2.1' })).status).toBe(429);
  });

  it('is the one that the last proxy wrote, whatever the caller wrote before it', async () => {
    const sent = (n: number) => ({ from: `192.168.0.${n}, 10.0.3.1:${1_000 + n}` });
    for (let n = 0; n < most; n += 1) expect((await send(sent(n))).status).toBe(401);
    expect((await send(sent(most))).status).toBe(429);
  });

  it('still finds out whether the bot is alive', async () => {
    await statuses(most + 1, { from: '10.0.4.1' });
    expect(await statuses(3, { from: '10.0.4.1', path: '/healthz' })).toEqual({ 200: 3 });
  });
});

describe('before anybody is asked who they are', () => {
  it.each([
    ['what is too big', { body: JSON.stringify({ text: 'x'.repeat(300_000) }) }, 413],
    ['what is of another type', { type: 'text/plain' }, 415],
    ['what is no JSON', { body: '{' }, 400],
    ['what is no activity', { body: '{"type":"invoke"}' }, 400],
  ] satisfies [string, Partial<Sent>, number][])('%s is refused', async (_what, sent, status) => {
    const answer = await send({ from: '10.0.5.1', ...sent });
    expect([answer.status, await answer.text()]).toEqual([status, '']);
  });
});
