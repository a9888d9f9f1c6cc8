import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask, openQuickDoor } from '../answers/ask.ts';
import { reRanked } from '../answers/re-rank.ts';
import { entrySchema } from '../catalogue/entry.ts';
import { azureReRank } from './azure-re-rank.ts';

const door = openQuickDoor(
  ['Rusmiddelkonsulent', 'Ungdomsklub om hash', 'Hash og forældre'].map((title, at) =>
    entrySchema.parse({
      id: `e${at}`,
      kind: 'contact',
      title,
      themes: ['hash'],
      contact: { name: 'Navn Navnesen', phone: '00 00 00 00' },
    }),
  ),
);
const question = 'Hvem hjælper en elev, der ryger hash? cpr 010203-1234';

interface Asked {
  readonly url: string;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

let stand: Server;
let endpoint: string;
let asked: Asked[];
let log: string[];
let now: number;
/** What the stand-in answers; null: nothing, ever. */
let answers: { readonly status: number; readonly body: string } | null;

const saying = (content: string) => ({ status: 200, body: JSON.stringify({ choices: [{ message: { content } }] }) });

beforeEach(async () => {
  [asked, log, now] = [[], [], 0];
  stand = createServer(async (request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers, body: await text(request) });
    if (answers !== null) response.writeHead(answers.status).end(answers.body);
  });
  await new Promise<void>((resolve) => stand.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(stand.address() as AddressInfo).port}`;
});
afterEach(() => {
  stand.closeAllConnections();
  stand.close();
});

const reRank = (key: string | null = 'nøgle'.replace('ø', 'oe')) =>
  azureReRank(
    { endpoint, deployment: 'ordner', key },
    {
      token: async () => 'token',
      clock: () => new Date(now),
      log: (event, details) => log.push(`${event} ${JSON.stringify(details)}`),
    },
  );
const own = ask(door, question);
const ownIds = own.ranked.map(({ entry }) => entry.id);
const idsBy = async (order = reRank()) =>
  (await reRanked(door, question, own, order)).ranked.map(({ entry }) => entry.id);

describe('a model that orders candidates', () => {
  it('puts them in its order, and its scores stay best first', async () => {
    const turned = ownIds.toReversed();
    answers = saying(JSON.stringify({ ids: turned }));
    const finding = await reRanked(door, question, own, reRank());
    expect(finding.ranked.map(({ entry }) => entry.id)).toEqual(turned);
    expect(finding.ranked.map(({ score }) => score)).toEqual(own.ranked.map(({ score }) => score));
  });

  it('puts those first that it names, and the others after them as they were', async () => {
    answers = saying(JSON.stringify({ ids: [ownIds.at(-1)] }));
    expect(await idsBy()).toEqual([ownIds.at(-1), ...ownIds.slice(0, -1)]);
  });

  it('is asked without personal data and without ways to reach anybody, with a key or as the managed identity', async () => {
    answers = saying(JSON.stringify({ ids: ownIds }));
    await idsBy();
    await idsBy(reRank(null));
    const [withKey, withToken] = asked;
    expect(withKey?.url).toMatch(/^\/openai\/deployments\/ordner\/chat\/completions\?api-version=/);
    expect(withKey?.headers['api-key']).toBe('noegle');
    expect(withToken?.headers.authorization).toBe('Bearer token');
    expect(withKey?.body).toContain('hash');
    expect(withKey?.body).not.toMatch(/010203|Navnesen|00 00 00 00/);
  });

  it.each([
    ['names an entry that is none', saying('{"ids": ["e1", "opfundet"]}')],
    ['names one twice', saying('{"ids": ["e1", "e1"]}')],
    ['names none', saying('{"ids": []}')],
    ['writes an answer of its own', saying('Ring til rusmiddelkonsulenten.')],
    ['answers something else', { status: 200, body: '{}' }],
    ['answers no JSON', { status: 200, body: '<html>' }],
    ['is busy', { status: 429, body: '' }],
    ['has broken down', { status: 500, body: '' }],
    ['does not answer in time', null],
  ])('that %s leaves the own order', async (_what, answer) => {
    answers = answer;
    const begun = performance.now();
    expect(await idsBy()).toEqual(ownIds);
    expect(performance.now() - begun).toBeLessThan(4_000);
    expect(log.join()).not.toContain('hash');
  });

  it('is left alone for a minute after it has failed', async () => {
    answers = { status: 500, body: '' };
    const order = reRank();
    await idsBy(order);
    answers = saying(JSON.stringify({ ids: ownIds.toReversed() }));
    expect(await idsBy(order)).toEqual(ownIds);
    now += 61_000;
    expect(await idsBy(order)).toEqual(ownIds.toReversed());
    expect(asked).toHaveLength(2);
  });

  it('is not asked in danger, where nothing fits, or where it is switched off', async () => {
    answers = saying(JSON.stringify({ ids: ownIds.toReversed() }));
    for (const text of ['en elev har taget piller og kan ikke vækkes', 'hvor kan jeg parkere']) {
      const finding = ask(door, text);
      expect(await reRanked(door, text, finding, reRank())).toBe(finding);
    }
    expect(await reRanked(door, question, own, undefined)).toBe(own);
    expect(asked).toEqual([]);
  });
});
