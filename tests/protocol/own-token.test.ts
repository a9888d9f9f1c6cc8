import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { guid } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';
import { IdentityServer, productionWith, type SigningKey } from './identity-server.ts';
import { reroute } from './rerouted.ts';
import { serviceUrl, teamsToken } from './teams-tokens.ts';

const appId = guid(2);
const tenantId = guid(1);

let identity: IdentityServer;
let bot: RunningBot;
let key: SigningKey;

beforeAll(async () => {
  identity = await new IdentityServer().start();
  key = await identity.key('teams', ['msteams']);
  bot = await runBot({ environment: productionWith(identity, appId, tenantId) });
  bot.town.team('SSP Nordby');
  reroute({ 'login.microsoftonline.com': identity.port, 'smba.trafficmanager.net': bot.connector.port });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await bot.stop();
  await identity.stop();
});

/** Somebody of the town writes to the bot; a token of Teams comes along. */
async function write(text: string): Promise<number> {
  const [person] = bot.town.people;
  const { activities } = bot.teams;
  const envelope = { ...bot.teams.envelope('message'), serviceUrl };
  const activity = activities.message(envelope, person!, { conversationId: `a:1${person!.objectId}` }, text);
  const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await teamsToken(appId, key)}` },
    body: JSON.stringify(activity),
  });
  return response.status;
}

it('the bot asks its tenant for a token, once, and shows Teams exactly that one', async () => {
  expect(await write('hjælp')).toBe(200);
  expect(await write('hjælp')).toBe(200);

  expect(identity.tokenRequests.map(({ path }) => path)).toEqual([`/${tenantId}/oauth2/v2.0/token`]);
  expect(Object.fromEntries(identity.tokenRequests[0]!.form)).toMatchObject({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: 'not a real one',
    scope: expect.stringMatching(/(^| )https:\/\/api\.botframework\.com\/\.default( |$)/),
  });
  const shown = bot.connector.operations.all.map(({ kind, authorization }) => ({ kind, authorization }));
  expect(shown.length).toBeGreaterThanOrEqual(2);
  for (const { authorization } of shown) expect(authorization).toBe('Bearer token-of-the-app-1');
  expect(bot.connector.messages()).toHaveLength(2);
  expect(JSON.stringify(bot.log)).not.toMatch(/token-of-the-app|not a real one/);
});
