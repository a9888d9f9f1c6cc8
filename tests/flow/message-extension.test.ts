import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { catalogue } from '../../src/errors/catalogue.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import { da } from '../../src/texts/da.ts';
import { en } from '../../src/texts/en.ts';
import { chatOf } from '../connector/activities.ts';
import { readCard } from '../connector/card-reading.ts';
import type { Card } from '../connector/card-tree.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, offers, runBotOn, unfolded } from './meeting-day.ts';

const canary = 'Kanariefuglesangen';
const sample = new URL('../../sample/catalogue.json', import.meta.url);
let bot: RunningBot;
let day: MeetingDay;
let teacher: Person;

interface Found {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly { content: Card; preview: { content: { title: string; text: string } } }[];
}

/** A meeting with one decision about mopeds and one closed decision, and the sample's catalogue. */
beforeAll(async () => {
  bot = await runBotOn();
  teacher = bot.town.person('Klasselærer');
  const entries = readCatalogue('catalogue.json', readFileSync(sample, 'utf8'));
  await new RowCatalogueStore(bot.rows, () => new Date()).replace(bot.town.tenantId, entries, 'test');
  day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
  let lead = await day.started(await day.calledFromTheStart());
  const personal = await day.waitFor('the chat', () =>
    day.chatWith(day.chair).find((card) => offers(card, 'item.close')),
  );
  lead = await day.closesItem(lead, { outcome: 'noted', decision: 'Formanden styrer ordet.' });
  lead = await day.closesItem(lead, { outcome: 'approved' });
  lead = await day.closesItem(lead, { outcome: 'approved', decision: 'Der sættes bump mod knallerter på skolestien.' });
  await day.closesItem(lead, { outcome: 'deferred', decision: 'Tallene mangler.' });
  const shown = await day.as(day.chair).presses(personal, 'item.close', { outcome: 'noted' });
  await day.as(day.chair).presses(unfolded(shown.screen), 'item.close', { outcome: 'approved', decision: canary });
});
afterAll(() => bot.stop());

/** Sends what Teams sends while somebody types in the compose box, of a channel where one is named. */
async function invokes(person: Person, value: unknown, place: 'chat' | 'channel' = 'chat', locale = 'da-DK') {
  const { teams } = bot;
  const where = place === 'chat' ? chatOf(person) : teams.inChannel(day.team, day.team.general);
  const invoke = teams.activities.cardAction(teams.envelope('event', locale), person, where, '', {}, 'manual');
  const { replyToId: _, ...activity } = invoke;
  return teams.send({ ...activity, name: 'composeExtension/query', value }, where);
}

const typing = (commandId: string, text: string) => ({
  commandId,
  parameters: [{ name: 'query', value: text }],
  queryOptions: { skip: 0, count: 25 },
});
const justOpened = (commandId: string) => ({ commandId, parameters: [{ name: 'initialRun', value: 'true' }] });

async function searches(person: Person, value: unknown, place: 'chat' | 'channel' = 'chat', locale = 'da-DK') {
  const answer = await invokes(person, value, place, locale);
  expect(answer.status).toBe(200);
  return (answer.body as { composeExtension: Found }).composeExtension;
}

const titlesOf = ({ attachments = [] }: Found) => attachments.map(({ preview }) => preview.content.title);
const cardsOf = ({ attachments = [] }: Found) => attachments.map(({ content }) => readCard(content)).join('\n');

describe('the search for contacts, initiatives and guidance', () => {
  it('answers a question in everyday words', async () => {
    const found = await searches(teacher, typing('findDoor', 'elev med skolevægring'));
    expect(found.type).toBe('result');
    expect(titlesOf(found).length).toBeGreaterThan(2);
    expect(titlesOf(found).length).toBeLessThanOrEqual(10);
    expect(cardsOf(found)).toMatch(/@.*example\.dk/);
  });

  it('finds while the word is still being typed', async () => {
    const [first] = titlesOf(await searches(teacher, justOpened('findDoor')));
    const beginning = first!.slice(0, 4);
    expect(titlesOf(await searches(teacher, typing('findDoor', beginning)))).toContain(first);
  });

  it('has the general door first, then other contacts, before anything is typed', async () => {
    const found = await searches(teacher, justOpened('findDoor'), 'channel');
    expect(titlesOf(found)[0]).toMatch(/SSP/);
    expect(titlesOf(found)).toHaveLength(10);
  });

  it('says 112 on every card when somebody is in danger', async () => {
    const { attachments = [] } = await searches(
      teacher,
      typing('findDoor', 'en elev har taget piller og kan ikke vækkes'),
    );
    expect(attachments.length).toBeGreaterThan(0);
    for (const { content } of attachments) expect(readCard(content)).toContain('112');
  });

  it('says so where nothing fits, in the reader’s language', async () => {
    const text = 'qqqq wwww zzzz';
    expect(await searches(teacher, typing('findDoor', text))).toEqual({ type: 'message', text: da.search.noEntries });
    expect(await searches(teacher, typing('findDoor', text), 'chat', 'en-GB')).toEqual({
      type: 'message',
      text: en.search.noEntries,
    });
  });
});

describe('the search for decisions', () => {
  it.each(['chat', 'channel'] as const)('finds what the person’s own groups decided, from a %s', async (place) => {
    const found = await searches(day.team.members[4]!, typing('findDecisions', 'knallertkørsel'), place);
    expect(cardsOf(found)).toContain('bump mod knallerter');
    expect(cardsOf(found)).toContain('SSP Nordby');
  });

  it('has the latest before anything is typed', async () => {
    const found = await searches(day.team.members[4]!, justOpened('findDecisions'));
    expect(titlesOf(found).length).toBeGreaterThanOrEqual(4);
    expect(cardsOf(found)).not.toContain(canary);
  });

  it('never has a closed one, not even for the chair in a chat: a result can be posted anywhere', async () => {
    const found = await searches(day.chair, typing('findDecisions', canary));
    expect(found).toEqual({ type: 'message', text: da.search.noDecisions });
  });

  it('is for members only', async () => {
    const refused = { type: 'message', text: catalogue['group.none-of-yours'].da };
    for (const value of [typing('findDecisions', 'knallerter'), justOpened('findDecisions')]) {
      expect(await searches(teacher, value)).toEqual(refused);
      expect(await searches(teacher, value, 'channel')).toEqual(refused);
    }
  });

  it('is no longer for somebody who has left the team', async () => {
    const leaving = day.team.members[5]!;
    const value = typing('findDecisions', 'knallerter');
    expect((await searches(leaving, value)).type).toBe('result');
    day.team.removeMember(leaving);
    expect((await searches(leaving, value)).type).toBe('message');
    day.team.addMember(leaving);
  });
});

describe('what is no proper query', () => {
  const wrong: readonly [string, unknown, number][] = [
    ['nothing', undefined, 400],
    ['a text', 'findDoor', 400],
    ['an empty object', {}, 400],
    ['a command that is a number', { commandId: 7, parameters: [] }, 400],
    ['parameters that are a text', { commandId: 'findDoor', parameters: 'query' }, 400],
    ['parameters without names', { commandId: 'findDoor', parameters: [{}] }, 400],
    [
      'a hundred parameters',
      { commandId: 'findDoor', parameters: Array(100).fill({ name: 'query', value: 'x' }) },
      400,
    ],
    ['no parameters', { commandId: 'findDoor' }, 200],
    ['a value that is a number', { commandId: 'findDoor', parameters: [{ name: 'query', value: 7 }] }, 200],
    ['a value that is null', { commandId: 'findDecisions', parameters: [{ name: 'query', value: null }] }, 200],
    ['a very long text', typing('findDoor', 'hash '.repeat(10_000)), 200],
    ['HTML', typing('findDoor', '<script>alert(1)</script>'), 200],
    ['signs', typing('findDecisions', '🎉🎉 [](x) {{name}} \u0000'), 200],
    ['an unknown command', typing('findNothing', 'hash'), 200],
  ];

  it.each(wrong)('is answered without an error of the server: %s', async (_what, value, status) => {
    const answer = await invokes(day.team.members[4]!, value);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body).toHaveProperty('composeExtension.type');
  });

  it('leaves no word of any query in the log or the store', async () => {
    expect(JSON.stringify(bot.log)).not.toMatch(/skolevægring|knallert|piller/);
    expect(await bot.rows.range(`${bot.town.tenantId}|questions`, 'q|', 'q|~')).toEqual([]);
    expect(bot.log.filter(({ event }) => /\.failed$/.test(event))).toEqual([]);
  });
});
