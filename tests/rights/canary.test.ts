import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { partitionOf } from '../../src/storage/meeting-rows.ts';
import { endOf } from '../../src/storage/rows.ts';
import { chatOf } from '../connector/activities.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import { chatIdOf } from '../connector/conversations.ts';
import { canary } from '../storage/sample-meeting.ts';
import { everybody, mayBy, type Part } from './cast.ts';
import { type Scene, Stage } from './stage.ts';

/**
 * A word in every field of a closed item, its decision, its correction, its agreement and a closed proposal; then every way out of the
 * bot that is not for who may read it is searched for that word. The tab's answers are searched in tests/tab-api/closed.test.ts, open
 * documents of every format in tests/flow/closed-items.test.ts and tests/minutes/write/closed-items.test.ts.
 */
let stage: Stage;
let scene: Scene;

const readers = everybody.filter((part) => mayBy('item.read.closed', part));
const others = everybody.filter((part) => !readers.includes(part));
const typedTexts = { title: canary, caseNumber: canary, documentNumber: canary };
const clicks = (part: Part, verb: string, data: object, place: 'channel' | 'personal' = 'personal') =>
  stage.click(stage.cast.person(part), verb, { ...scene, ...data }, place);

beforeAll(async () => {
  stage = await Stage.set();
  scene = await stage.scene('running');
  const itemId = scene.closedItem;
  const owner = stage.cast.id('member');
  for (const [verb, data] of [
    ['item.edit', { ...typedTexts, itemId, 'section-1': canary, subItems: canary }],
    ['item.attach', { itemId, title: canary, url: `https://dokumenter.example/${canary}` }],
    ['item.propose', { itemId: '00000000-0000-4000-8000-00000000beef', title: canary, text: canary, closed: 'true' }],
    [
      'item.close',
      {
        itemId,
        outcome: 'forwarded',
        decision: canary,
        sentTo: canary,
        minority: canary,
        agreementTask: canary,
        agreementOwner: owner,
      },
    ],
    ['item.correct', { itemId, text: canary }],
  ] as const) {
    const { outcome } = await clicks('chair', verb, data);
    expect(`${verb}: ${outcome}`).toBe(`${verb}: done`);
  }
});
afterAll(() => stage.stop());
afterEach(() => vi.restoreAllMocks());

const linkOf = (card: Parameters<typeof buttonsOf>[0]): string =>
  buttonsOf(card).find(({ type }) => type === 'Action.OpenUrl')?.url ?? '';

/** A file as text, what is packed in it unpacked. */
async function fetched(link: string): Promise<string> {
  const response = await fetch(link);
  expect(response.status).toBe(200);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isPacked ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}

describe('a word of what is closed', () => {
  it('is in no row but those of what is closed', async () => {
    const partition = partitionOf({ tenantId: stage.bot.town.tenantId, groupId: scene.groupId });
    const rows = await stage.rows.range(partition, '0', endOf(''));
    const holding = rows
      .filter(({ value }) => JSON.stringify(value).includes(canary))
      .map(({ key }) => key.slice(0, 1));
    expect(new Set(holding)).toEqual(new Set(['x']));
  });

  it('is in no message of the queue, which holds ids', () => {
    const { queued } = stage.bot;
    expect(queued.length).toBeGreaterThan(0);
    expect(JSON.stringify(queued)).not.toContain(canary);
    for (const wakeUp of queued) expect(Object.keys(wakeUp).sort()).toEqual(['groupId', 'subject', 'tenantId']);
  });

  it('is in no error that people see or that the log keeps, although the storage said it', async () => {
    const commit = vi.spyOn(stage.rows, 'commit').mockRejectedValue(new Error(`The storage refuses ${canary}`));
    const typed = { itemId: scene.closedItem, text: `${canary} igen` };
    const { answer, outcome } = await clicks('chair', 'item.correct', typed, 'channel');
    commit.mockRestore();
    expect(outcome).toContain('click.failed');
    expect(JSON.stringify(answer.body)).not.toContain(canary);
    expect(JSON.stringify(stage.bot.log)).not.toContain(canary);
  });

  it.each(everybody)('is in no answer to a search by %s, which can be posted anywhere', async (part) => {
    const { teams } = stage.bot;
    const where = chatOf(stage.cast.person(part));
    const bare = teams.activities.cardAction(
      teams.envelope('event'),
      stage.cast.person(part),
      where,
      '1',
      {},
      'manual',
    );
    for (const commandId of ['findDecisions', 'findDoor']) {
      const value = { commandId, parameters: [{ name: 'query', value: canary }] };
      const answer = await teams.send({ ...bare, name: 'composeExtension/query', value }, where);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toContain(canary);
    }
  });

  it('is in nothing that was ever sent to the channel, or to who may not read it, whatever they write', async () => {
    for (const part of everybody) {
      await stage.bot.teams.as(stage.cast.person(part)).says('hvad besluttede vi om dagsordenen?', stage.cast.team);
      for (const text of ['mine aftaler', 'dagsorden', 'referat', 'hvad besluttede vi om dagsordenen?'])
        await stage.bot.teams.as(stage.cast.person(part)).writes(text);
    }
    const own = new Set(readers.map((part) => chatIdOf(stage.cast.person(part))));
    const sent = stage.bot.connector.conversations.messages.filter(({ conversationId }) => !own.has(conversationId));
    expect(sent.length).toBeGreaterThan(others.length);
    expect(JSON.stringify(sent.flatMap(({ history }) => history.map(({ activity }) => activity)))).not.toContain(
      canary,
    );
  });

  it.each(everybody.filter((part) => mayBy('minutes.get', part)))(
    'is in no open document that %s fetches',
    async (part) => {
      for (const format of ['txt', 'md', 'html', 'docx'] as const) {
        const { answer } = await clicks(part, 'minutes.get', { format });
        expect(await fetched(linkOf(answer.card))).not.toContain(canary);
      }
    },
  );

  it.each(['csv', 'xlsx', 'json'])('is in no catalogue as %s', async (format) => {
    const { answer } = await clicks('consultant', 'catalogue.get', { format });
    expect(await fetched(linkOf(answer.card))).not.toContain(canary);
  });

  it('is in no person’s data that the consultant is handed, who is no member: that it stands there is told', async () => {
    const { answer } = await clicks('consultant', 'person.export', { personId: stage.cast.id('member') });
    const text = await fetched(linkOf(answer.card));
    expect(text).toContain('"withheld": "closed"');
    expect(text).not.toContain(canary);
    for (const show of ['found', 'erase']) {
      const seen = await clicks('consultant', 'person.view', { personId: stage.cast.id('member'), show });
      expect(JSON.stringify(seen.answer.body)).not.toContain(canary);
    }
  });

  it('is in no line of the log of all this', () => {
    expect(stage.bot.log.length).toBeGreaterThan(100);
    expect(JSON.stringify(stage.bot.log)).not.toContain(canary);
  });

  it('was there to be found: who may read it does, in the own chat', async () => {
    const { answer } = await clicks('member', 'item.read', { itemId: scene.closedItem });
    expect(JSON.stringify(answer.body)).toContain(canary);
  });
});
