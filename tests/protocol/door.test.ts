import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guid } from '../connector/town.ts';
import { type RunningBot, runBot } from '../support/running-bot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await runBot();
  bot.town.team('SSP Nordby');
});
afterAll(() => bot.stop());

interface Said {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

async function ask(path: string, options: RequestInit = {}, port = bot.port): Promise<Said> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
  return { status: response.status, body: await response.text(), headers: response.headers };
}

const json = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = json) =>
  ask('/api/messages', { method: 'POST', headers, body: body as BodyInit });

/** What the door may say when it refuses: nothing of the inside. */
const saysNothing = (body: string) => expect(body).toMatch(/^(""|null|\{\})?$/);

/** An activity as Teams sends it, so that each test breaks one thing. */
const sound = () => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  channelId: 'msteams',
  serviceUrl: bot.connector.serviceUrl,
  from: { id: '29:1', name: 'Formand', aadObjectId: guid(1001) },
  recipient: bot.town.bot,
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: guid(1) },
  channelData: { tenant: { id: guid(1) } },
  value: { action: { type: 'Action.Execute', verb: 'meeting.view', data: {} }, trigger: 'manual' },
});

describe('an activity', () => {
  it('that is sound is answered', async () => {
    const { status, body } = await post(JSON.stringify(sound()));
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
  });

  const broken: [string, object][] = [
    ['no type', { type: undefined }],
    ['a number for a type', { type: 5 }],
    ['an empty type', { type: '' }],
    ['no serviceUrl', { serviceUrl: undefined }],
    ['a number for a serviceUrl', { serviceUrl: 5 }],
    ['a serviceUrl that is no address', { serviceUrl: 'teams' }],
    ['no channelId', { channelId: undefined }],
    ['nobody it is from', { from: undefined }],
    ['a text it is from', { from: 'Formand' }],
    ['no id it is from', { from: { name: 'Formand' } }],
    ['a list for a person’s id', { from: { id: ['29:1'] } }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without id', { conversation: {} }],
    ['a number for a conversation', { conversation: { id: 7 } }],
    ['an endless conversation id', { conversation: { id: 'x'.repeat(5000) } }],
    ['a text for channelData', { channelData: 'team' }],
    ['a text for a team', { channelData: { team: 'team' } }],
    ['a text for the members added', { membersAdded: 'alle' }],
    ['a member without id', { membersAdded: [{}] }],
    ['a number for a text', { text: 5 }],
    ['no name', { name: undefined }],
    ['no value', { value: undefined }],
    ['a text for a value', { value: 'klik' }],
    ['a list for a value', { value: [] }],
    ['no action', { value: { trigger: 'manual' } }],
    ['a text for an action', { value: { action: 'klik' } }],
    ['null for an action', { value: { action: null } }],
    ['a number for a verb', { value: { action: { type: 'Action.Execute', verb: 5 } } }],
  ];
  it.each(broken)('with %s is refused without a word', async (_what, change) => {
    const { status, body } = await post(JSON.stringify({ ...sound(), ...change }));
    expect(status).toBe(400);
    saysNothing(body);
  });

  it.each(['null', '[]', '"tekst"', '5', '{}', 'true', '[{"type":"message"}]'])(
    'that is %s is refused without a word',
    async (body) => {
      const answer = await post(body);
      expect(answer.status).toBe(400);
      saysNothing(answer.body);
    },
  );

  it.each([
    ['message', 'null bytes', { type: 'message', text: '\u0000\u0001' }],
    ['message', 'no text', { type: 'message' }],
    ['typing', 'nothing in it', { type: 'typing' }],
    ['messageReaction', 'a heart', { type: 'messageReaction', reactionsAdded: [{ type: 'heart' }] }],
    ['event', 'a meeting’s start', { type: 'event', name: 'application/vnd.microsoft.meetingStart' }],
    ['conversationUpdate', 'no members', { type: 'conversationUpdate' }],
    ['installationUpdate', 'an unknown action', { type: 'installationUpdate', action: 'upgrade' }],
    ['somethingNew', 'a type of tomorrow', { type: 'somethingNew' }],
  ])('of the type %s with %s is taken', async (_type, _what, change) => {
    const chat = { conversation: { ...sound().conversation, id: `a:1${bot.town.people[0]!.objectId}` } };
    const { status, body } = await post(
      JSON.stringify({ ...sound(), name: undefined, value: undefined, ...chat, ...change }),
    );
    expect(status).toBe(200);
    saysNothing(body);
  });

  it.each([
    'https://teams.example.com/',
    'http://10.0.0.1/',
    'https://smba.trafficmanager.net.evil.example/emea/',
    'ftp://127.0.0.1/',
  ])('that wants its answer sent to %s is refused', async (serviceUrl) => {
    const { status, body } = await post(JSON.stringify({ ...sound(), serviceUrl }));
    expect(status).toBe(403);
    saysNothing(body);
  });
});

describe('a body', () => {
  it.each(['{', '{"type":"invoke",}', 'type=invoke', '\u0000', '{"type":"inv', '['.repeat(100_000)])(
    'that is no JSON is refused',
    async (body) => {
      const answer = await post(body);
      expect(answer.status).toBe(400);
      saysNothing(answer.body);
    },
  );

  it('that is empty is refused', async () => {
    const answer = await post('');
    expect(answer.status).toBe(400);
    saysNothing(answer.body);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('of the kind “%s” is refused', async (kind) => {
    const answer = await post(JSON.stringify(sound()), kind === '' ? {} : { 'content-type': kind });
    expect(answer.status).toBe(415);
    saysNothing(answer.body);
  });

  it('of JSON with its letters named is taken', async () => {
    const { status } = await post(JSON.stringify(sound()), { 'content-type': 'application/json; charset=utf-8' });
    expect(status).toBe(200);
  });

  it('that is packed is refused, however small it is', async () => {
    const bomb = gzipSync(JSON.stringify({ ...sound(), text: 'x'.repeat(5_000_000) }));
    const answer = await post(bomb, { ...json, 'content-encoding': 'gzip' });
    expect(answer.status).toBe(415);
    saysNothing(answer.body);
  });

  it('of 300 KB is refused', async () => {
    const answer = await post(JSON.stringify({ ...sound(), text: 'x'.repeat(300 * 1024) }));
    expect(answer.status).toBe(413);
    saysNothing(answer.body);
  });

  it('of 300 KB that does not say how long it is, is refused', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sending = request(
        { host: '127.0.0.1', port: bot.port, path: '/api/messages', method: 'POST', headers: json },
        (response) => {
          resolve(response.statusCode ?? 0);
          void text(response);
        },
      );
      sending.on('error', reject);
      const chunk = 'x'.repeat(30 * 1024);
      sending.write('{"type":"message","text":"');
      for (let n = 0; n < 10; n += 1) sending.write(chunk);
      sending.end('"}');
    });
    expect(status).toBe(413);
  });
});

describe('the rest of the door', () => {
  it.each([
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['GET', '/', 404],
    ['GET', '/../package.json', 404],
    ['GET', '/%', 404],
    ['POST', '/healthz', 405],
  ])('%s %s is answered with %i and no word', async (method, path, status) => {
    const answer = await ask(path, { method });
    expect(answer.status).toBe(status);
    saysNothing(answer.body);
  });

  it('does not tell what it is made of', async () => {
    const { headers } = await ask('/healthz');
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('logs no failure for any of this, and no content', () => {
    expect(bot.log.filter(({ event }) => event === 'turn.failed' || event === 'request.failed')).toEqual([]);
    expect(JSON.stringify(bot.log)).not.toContain('xxxxx');
  });
});

describe('in production', () => {
  let there: RunningBot;
  beforeAll(async () => {
    there = await runBot({
      environment: {
        TOVHOLDER_ENV: 'production',
        HOST: '127.0.0.1',
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppId: guid(2),
        MicrosoftAppPassword: 'not a real one',
        MicrosoftAppTenantId: guid(1),
      },
    });
  });
  afterAll(() => there.stop());

  it.each([
    ['no token', undefined],
    ['an empty token', ''],
    ['a word for a token', 'Bearer hemmelig'],
    ['another scheme', 'Basic Zm9ybWFuZDpoZW1tZWxpZw=='],
    ['a token that nobody signed', 'Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.'],
  ])('an activity with %s is refused without a word', async (_what, authorization) => {
    const headers = { ...json, ...(authorization === undefined ? {} : { authorization }) };
    const body = JSON.stringify(sound());
    const answer = await ask('/api/messages', { method: 'POST', headers, body }, there.port);
    expect(answer.status).toBe(401);
    saysNothing(answer.body);
  });

  it('health needs none', async () => {
    expect((await ask('/healthz', {}, there.port)).status).toBe(200);
    expect((await ask('/readyz', {}, there.port)).status).toBe(200);
  });
});
