import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me } from '../../src/tab-api/schema.ts';
import { guid } from '../connector/town.ts';
import { IdentityServer, productionWith, type SigningKey } from '../protocol/identity-server.ts';
import { type TokenChange, unsigned } from '../protocol/teams-tokens.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { entraClaims, entraToken, person, resource } from './entra-tokens.ts';
import { bodyOf, codeOf, TabClient } from './tab-client.ts';

const appId = guid(2);
const tenantId = guid(1);
const minutes = (n: number) => Math.floor(Date.now() / 1000) + n * 60;

let identity: IdentityServer;
let bot: RunningBot;
let key: SigningKey;
let stranger: SigningKey;

beforeAll(async () => {
  identity = await new IdentityServer().start();
  key = await identity.key('entra', []);
  stranger = await identity.key('stranger');
  bot = await runBot({
    environment: {
      ...productionWith(identity, appId, tenantId),
      AZURE_AUTHORITY_HOST: identity.authority,
      TOVHOLDER_PUBLIC_URL: 'https://tovholder.example.dk',
    },
  });
});
afterAll(async () => {
  await bot.stop();
  await identity.stop();
});

const token = (change: TokenChange = {}, signedBy = key) => entraToken(appId, identity.authority, signedBy, change);
const withHeader = (authorization: string) => new TabClient(bot.port, { authorization });
const asks = async (change: TokenChange = {}, signedBy = key) =>
  withHeader(`Bearer ${await token(change, signedBy)}`).get('me', {});

const firstVersion = { iss: `https://sts.windows.net/${tenantId}/`, aud: resource(appId), ver: '1.0' };

describe('a token that holds', () => {
  it('is the person of its oid in the tenant of its tid, whatever else it says', async () => {
    const answer = await asks({ claims: { upn: 'formand@example.dk', preferred_username: 'formand@example.dk' } });
    expect(answer.status).toBe(200);
    expect(bodyOf<Me>(answer).person).toEqual({ personId: person.oid.toLowerCase(), name: 'Skoleleder' });
  });

  it('may be of the first version, for the app’s own address', async () => {
    expect((await asks({ claims: firstVersion })).status).toBe(200);
  });

  it.each([
    ['a few minutes early', { nbf: minutes(4) }],
    ['a few minutes late', { exp: minutes(-4) }],
    ['with more scopes', { scp: 'openid access_as_user profile' }],
  ])('may come %s', async (_how, claims) => {
    expect((await asks({ claims })).status).toBe(200);
  });

  it('is a guest’s where the host’s tenant issued it, whatever it says of who they are at home', async () => {
    const atHome = { idp: `https://sts.windows.net/${guid(9)}/`, home_oid: guid(77), acct: 1 };
    const answer = await asks({ claims: { ...atHome, oid: guid(1077) } });
    expect([answer.status, bodyOf<Me>(answer).person.personId]).toEqual([200, guid(1077)]);
  });

  it('is asked for at every address, and never taken from the query', async () => {
    const answer = await fetch(
      `http://127.0.0.1:${bot.port}/api/tab/me?oid=${person.oid}&access_token=${await token()}`,
    );
    expect(answer.status).toBe(401);
  });
});

describe('refused with 401 and one sentence is', () => {
  const changes: readonly (readonly [string, () => TokenChange])[] = [
    ['a token for another app', () => ({ claims: { aud: guid(3) } })],
    ['a token for nobody', () => ({ claims: { aud: undefined } })],
    ['a token of the second version for the app’s address', () => ({ claims: { aud: resource(appId) } })],
    ['a token of the first version for the app’s id', () => ({ claims: { ...firstVersion, aud: appId } })],
    ['a token for another bot’s address', () => ({ claims: { ...firstVersion, aud: resource(guid(3)) } })],
    ['a token of another issuer', () => ({ claims: { iss: 'https://login.example.com/v2.0' } })],
    ['a token of no issuer', () => ({ claims: { iss: undefined } })],
    ['a token issued for another tenant', () => ({ claims: { iss: `${identity.authority}/${guid(9)}/v2.0` } })],
    ['a token of another tenant', () => ({ claims: { tid: guid(9), iss: `${identity.authority}/${guid(9)}/v2.0` } })],
    [
      'a guest’s token that their own tenant issued, for the person they are there',
      () => ({ claims: { tid: guid(9), oid: guid(77), iss: `${identity.authority}/${guid(9)}/v2.0` } }),
    ],
    [
      'a guest’s token that their own tenant issued, for the person they are here',
      () => ({ claims: { tid: guid(9), oid: guid(1077), iss: `${identity.authority}/${guid(9)}/v2.0` } }),
    ],
    [
      'a guest’s token that says the host’s tenant and was issued by their own',
      () => ({ claims: { oid: guid(1077), iss: `${identity.authority}/${guid(9)}/v2.0` } }),
    ],
    ['a token of no tenant', () => ({ claims: { tid: undefined } })],
    ['a token of no person', () => ({ claims: { oid: undefined } })],
    ['a token of somebody who is no GUID', () => ({ claims: { oid: 'formand@example.dk' } })],
    ['a token without a scope', () => ({ claims: { scp: undefined } })],
    ['a token with another scope', () => ({ claims: { scp: 'User.Read' } })],
    ['a token whose scope begins like ours', () => ({ claims: { scp: 'access_as_users' } })],
    ['a token of an app by itself', () => ({ claims: { scp: undefined, roles: ['access_as_user'] } })],
    ['a token that has expired', () => ({ claims: { exp: minutes(-6) } })],
    ['a token that never expires', () => ({ claims: { exp: undefined } })],
    ['a token that is not valid yet', () => ({ claims: { nbf: minutes(6) } })],
    ['a token that says not from when', () => ({ claims: { nbf: undefined } })],
    ['a token that names an unknown key', () => ({ header: { kid: 'nobody' } })],
    [
      'a token signed with a secret',
      () => ({ header: { alg: 'HS256' }, key: new TextEncoder().encode('x'.repeat(64)) }),
    ],
    [
      'a token signed with the public key',
      () => ({ header: { alg: 'HS256' }, key: new TextEncoder().encode(key.publicPem) }),
    ],
    ['a token of a tenant that is no GUID', () => ({ claims: { tid: 'common' } })],
  ];

  const expectRefused = async (answer: Awaited<ReturnType<typeof asks>>) => {
    expect([answer.status, codeOf(answer)]).toEqual([401, 'sign-in.refused']);
    expect(answer.text).not.toMatch(/jwt|jose|claim|signature|kid|issuer|at\s+\w+\s+\(/i);
  };

  it.each(changes)('%s', async (_what, change) => {
    await expectRefused(await asks(change()));
  });

  it('a token signed by somebody else under our key’s name', async () => {
    await expectRefused(await asks({ header: { kid: key.kid } }, stranger));
  });

  it('a token signed by another algorithm with the right key', async () => {
    const [, body] = (await token()).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'RS512', kid: key.kid })).toString('base64url');
    await expectRefused(await withHeader(`Bearer ${header}.${body}.AAAA`).get('me', {}));
  });

  it('a token that says it is not signed', async () => {
    const claims = entraClaims(appId, identity.authority);
    for (const signature of ['', 'AAAA']) {
      await expectRefused(await withHeader(`Bearer ${unsigned(claims, { alg: 'none' }, signature)}`).get('me', {}));
    }
  });

  it('a token that was changed on its way', async () => {
    const [header = '', , signature = ''] = (await token()).split('.');
    const other = { ...entraClaims(appId, identity.authority), oid: guid(7) };
    const body = Buffer.from(JSON.stringify(other)).toString('base64url');
    await expectRefused(await withHeader(`Bearer ${header}.${body}.${signature}`).get('me', {}));
  });

  it.each(['Bearer', 'Bearer x', 'Bearer a.b.c', 'Basic Zm9ybWFuZDo=', 'Bearer a.b.c.d', 'x'])(
    'the header %j',
    async (authorization) => {
      await expectRefused(await withHeader(authorization).get('me', {}));
    },
  );

  it('a token of the Bot Framework', async () => {
    const claims = { iss: 'https://api.botframework.com', aud: appId, scp: undefined, tid: undefined, oid: undefined };
    await expectRefused(await asks({ claims }));
  });

  it('nobody at all, who is told to open Teams', async () => {
    const answer = await new TabClient(bot.port, {}).get('me', {});
    expect([answer.status, codeOf(answer)]).toEqual([401, 'sign-in.missing']);
  });

  it('whoever says to be somebody of this machine, and there is nobody to choose from', async () => {
    await expectRefused(await withHeader(`Local ${guid(1001)}`).get('me', {}));
    const people = await withHeader('').get('people', {});
    expect([people.status, codeOf(people)]).toEqual([404, 'tab.no-such-page']);
  });
});

describe('keys that cannot be had', () => {
  it('are no reason to believe a token, and no fault of who sent it', async () => {
    const other = await runBot({
      environment: {
        ...productionWith(identity, appId, tenantId),
        AZURE_AUTHORITY_HOST: 'http://127.0.0.1:9',
        TOVHOLDER_PUBLIC_URL: 'https://tovholder.example.dk',
      },
    });
    const claims = { iss: `http://127.0.0.1:9/${tenantId}/v2.0` };
    const client = new TabClient(other.port, { authorization: `Bearer ${await token({ claims })}` });
    const answer = await client.get('me', {});
    await other.stop();
    expect([answer.status, codeOf(answer)]).toEqual([503, 'sign-in.keys-missing']);
  });
});
