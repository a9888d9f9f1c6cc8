import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { format } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guid } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { IdentityServer, productionWith, type SigningKey } from './identity-server.ts';
import { issuer, serviceUrl, type TokenChange, teamsToken, unsigned } from './teams-tokens.ts';

const appId = guid(2);
const tenantId = guid(1);
const minutes = (n: number) => Math.floor(Date.now() / 1000) + n * 60;

let identity: IdentityServer;
let bot: RunningBot;
let teams: SigningKey;
let webchat: SigningKey;
let stranger: SigningKey;

/** Every token that was sent, and every line that the SDK wrote to the console, past the bot's own log. */
const sent: string[] = [];
const written: string[] = [];

beforeAll(async () => {
  for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => void written.push(format(...said)));
  identity = await new IdentityServer().start();
  teams = await identity.key('teams', ['msteams', 'skypeforbusiness']);
  webchat = await identity.key('webchat', ['webchat', 'directline']);
  stranger = await identity.key('stranger');
  bot = await runBot({ environment: productionWith(identity, appId, tenantId) });
});
afterAll(async () => {
  await bot.stop();
  await identity.stop();
  vi.restoreAllMocks();
});

/** A click whose answer needs nothing but the bot itself. */
const click = (change: object = {}) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:1', name: 'Formand', aadObjectId: guid(1001) },
  recipient: { id: `28:${appId}`, name: 'Tovholder' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  value: { action: { type: 'Action.Execute', verb: 'no.such.verb', data: {} }, trigger: 'manual' },
  ...change,
});

interface Answered {
  readonly status: number;
  readonly body: string;
}

/** Posts with these headers as they are, two of the same name too. */
function post(authorizations: readonly string[], activity: object = click()): Promise<Answered> {
  sent.push(...authorizations.flatMap((one) => one.split(' ')));
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        host: '127.0.0.1',
        port: bot.port,
        path: '/api/messages',
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorizations.length > 0 ? { authorization: [...authorizations] as unknown as string } : {}),
        },
      },
      (response) => {
        text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
      },
    );
    sending.on('error', reject);
    sending.end(JSON.stringify(activity));
  });
}

const token = (change: TokenChange = {}, key = teams) => teamsToken(appId, key, change);
const bearer = async (change: TokenChange = {}, key = teams) => `Bearer ${await token(change, key)}`;
const claims = (): Record<string, string | number> => ({
  iss: issuer,
  aud: appId,
  serviceurl: serviceUrl,
  nbf: minutes(-1),
  exp: minutes(60),
});
const emulator = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const asEmulator = { iss: emulator, ver: '1.0', appid: appId };

describe('a token of Teams', () => {
  it('lets its activity in', async () => {
    const { status, body } = await post([await bearer()]);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
  });

  it.each(['RS384', 'RS512'])('may be signed with %s too', async (alg) => {
    const { createPrivateKey } = await import('node:crypto');
    const { exportPKCS8, importPKCS8 } = await import('jose');
    const pem = createPrivateKey(await exportPKCS8(teams.privateKey)).export({ type: 'pkcs8', format: 'pem' });
    const key = await importPKCS8(String(pem), alg);
    expect((await post([await bearer({ header: { alg }, key })])).status).toBe(200);
  });

  it('holds while clocks differ by less than five minutes', async () => {
    expect((await post([await bearer({ claims: { nbf: minutes(4) } })])).status).toBe(200);
    expect((await post([await bearer({ claims: { exp: minutes(-4) } })])).status).toBe(200);
  });
});

describe('an activity is refused without a word when', () => {
  const bad: [string, () => Promise<readonly string[]>][] = [
    ['there is no token', async () => []],
    ['the token is empty', async () => ['']],
    ['there is a scheme alone', async () => ['Bearer']],
    ['there is a scheme and a space', async () => ['Bearer ']],
    ['the scheme is another', async () => ['Basic Zm9ybWFuZDpoZW1tZWxpZw==']],
    ['a good token stands under another scheme', async () => [`Token ${await token()}`]],
    ['a good token stands without a scheme', async () => [await token()]],
    ['the token is garbage', async () => ['Bearer hemmelig']],
    ['the token is three dots', async () => ['Bearer ...']],
    ['the token is two dots', async () => ['Bearer ..']],
    ['the token is three words of garbage', async () => ['Bearer abc.def.ghi']],
    ['the token’s claims are no object', async () => [`Bearer ${unsigned([], { alg: 'RS256', kid: 'teams' }, 'x')}`]],
    ['another key signed under a known kid', () => one({ key: stranger.privateKey })],
    ['the kid is unknown', () => one({}, stranger)],
    ['there is no kid', () => one({ header: { kid: undefined as never } })],
    [
      'the public key was used as a secret (HS256)',
      () => one({ header: { alg: 'HS256' }, key: new TextEncoder().encode(teams.publicPem) }),
    ],
    ['it is signed with PS256', async () => [`Bearer ${await withAlgorithm('PS256')}`]],
    ['nobody signed it (alg none)', async () => [`Bearer ${unsigned(claims(), { alg: 'none', kid: 'teams' })}`]],
    [
      'nobody signed it (alg None, with a signature)',
      async () => [`Bearer ${unsigned(claims(), { alg: 'None', kid: 'teams' }, 'eA')}`],
    ],
    ['it has expired', () => one({ claims: { exp: minutes(-6) } })],
    ['it never expires', () => one({ claims: { exp: undefined } })],
    ['it does not hold yet', () => one({ claims: { nbf: minutes(6) } })],
    ['its audience is another app', () => one({ claims: { aud: guid(77) } })],
    ['its audience is a list', () => one({ claims: { aud: [appId, guid(77)] } })],
    ['it has no audience', () => one({ claims: { aud: undefined } })],
    ['its audience is the Bot Framework', () => one({ claims: { aud: issuer } })],
    ['its issuer is another', () => one({ claims: { iss: 'https://login.example.com/' } })],
    ['it has no issuer', () => one({ claims: { iss: undefined } })],
    ['its issuer is the Emulator’s', () => one({ claims: asEmulator })],
    [
      'its issuer is the app’s own tenant',
      () => one({ claims: { ...asEmulator, iss: `https://sts.windows.net/${tenantId}/` } }),
    ],
    ['it is another bot’s', () => one({ claims: { ...asEmulator, appid: guid(77) } })],
    [
      'its serviceurl is not the activity’s',
      () => one({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }),
    ],
    ['it has no serviceurl', () => one({ claims: { serviceurl: undefined } })],
    ['its key is not Teams’', () => one({}, webchat)],
    ['its signature is cut off', async () => [(await bearer()).slice(0, -10)]],
    ['its signature is missing', async () => [(await bearer()).replace(/[^.]+$/, '')]],
    ['its claims were changed after signing', async () => [await withOtherClaims()]],
    ['there are two tokens, the first of them good', async () => [await bearer(), 'Bearer hemmelig']],
    ['there are two good tokens', async () => [await bearer(), await bearer()]],
    ['the token is huge', () => one({ claims: { padding: 'x'.repeat(10_000) }, key: stranger.privateKey })],
  ];
  const one = async (change: TokenChange, key?: SigningKey) => [await bearer(change, key)];

  async function withAlgorithm(alg: string): Promise<string> {
    const { exportPKCS8, importPKCS8 } = await import('jose');
    return token({ header: { alg }, key: await importPKCS8(await exportPKCS8(teams.privateKey), alg) });
  }

  async function withOtherClaims(): Promise<string> {
    const [header, , signature] = (
      await token({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } })
    ).split('.');
    const [, payload] = (await token()).split('.');
    return `Bearer ${header}.${payload}.${signature}`;
  }

  it.each(bad)('%s', async (_what, authorizations) => {
    expect(await post(await authorizations())).toEqual({ status: 401, body: '' });
  });

  it('the token fits no header at all', async () => {
    const { status, body } = await post([`Bearer ${'x'.repeat(100_000)}`]);
    expect(status).toBe(431);
    expect(body).toBe('');
  });

  it('the activity names no serviceUrl, whatever its token says', async () => {
    const answer = await post([await bearer()], click({ serviceUrl: undefined }));
    expect(answer).toEqual({ status: 400, body: '' });
  });
});

describe('a good token is not enough when', () => {
  const elsewhere = 'https://teams.example.com/emea/';

  it.each([
    ['the answer is wanted elsewhere', { serviceUrl: elsewhere }, { serviceurl: elsewhere }],
    ['the answer is wanted on this machine', { serviceUrl: 'http://127.0.0.1/' }, { serviceurl: 'http://127.0.0.1/' }],
    ['the tenant is another', { channelData: { tenant: { id: guid(9) } } }, {}],
    ['no tenant is named', { channelData: {}, conversation: { id: 'a:1' } }, {}],
  ])('%s', async (_what, change, said) => {
    expect(await post([await bearer({ claims: said })], click(change))).toEqual({ status: 403, body: '' });
  });

  it('it is good for another channel, where people write themselves who they are', async () => {
    const there = click({ channelId: 'webchat' });
    expect(await post([await bearer({}, webchat)], there)).toEqual({ status: 403, body: '' });
    expect(await post([await bearer()], there)).toEqual({ status: 401, body: '' });
  });

  it('it goes by a channel that the SDK keeps another door for', async () => {
    const sayings = { ...asEmulator, iss: `https://sts.windows.net/${tenantId}/` };
    const answer = await post([await bearer({ claims: sayings })], click({ channelId: 'AseChannel' }));
    expect(answer).toEqual({ status: 401, body: '' });
  });
});

describe('while Microsoft’s keys cannot be had', () => {
  it('nobody can tell, and Teams is told to come again', async () => {
    const offline = await new IdentityServer().start();
    const key = await offline.key('teams', ['msteams']);
    const there = await runBot({ environment: productionWith(offline, appId, tenantId) });
    const good = { method: 'POST', body: JSON.stringify(click()) };
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await teamsToken(appId, key)}` };
    const url = `http://127.0.0.1:${there.port}/api/messages`;
    offline.failsWith = 500;
    const answer = await fetch(url, { ...good, headers });
    expect([answer.status, await answer.text()]).toEqual([503, '']);
    offline.failsWith = undefined;
    expect((await fetch(url, { ...good, headers })).status).toBe(200);
    await offline.stop();
    await there.stop();
  });
});

it('nothing of all this is logged but that it happened', () => {
  const logged = JSON.stringify(bot.log);
  expect(bot.log.some(({ event }) => event === 'door.unauthenticated')).toBe(true);
  expect(bot.log.filter(({ event }) => event === 'turn.failed' || event === 'request.failed')).toEqual([]);
  expect(logged).not.toMatch(/eyJ|hemmelig|Formand/);
});

/** As much of a token as may be told: its kind, or the name of a key. */
const mostOfAToken = 20;
const piecesOf = (whole: string): string[] =>
  Array.from({ length: Math.max(0, whole.length - mostOfAToken) }, (_, at) => whole.slice(at, at + mostOfAToken + 1));

it('no part of a token comes into the console, where the SDK says that it refused one, or into the log', () => {
  const told = [...written, JSON.stringify(bot.log)];
  expect(written.length).toBeGreaterThan(5);
  const known = new Set(told.flatMap(piecesOf));
  const tokens = sent.filter((token) => token.startsWith('eyJ'));
  expect(tokens.length).toBeGreaterThan(30);
  expect(tokens.flatMap(piecesOf).filter((piece) => known.has(piece))).toEqual([]);
  expect(written.join('\n')).not.toMatch(/eyJ|hemmelig|Formand/);
});
