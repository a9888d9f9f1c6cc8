import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import sample from '../../sample/minutes.json' with { type: 'json' };
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { type Minutes, minutesSchema } from '../../src/minutes/model.ts';
import { defaultForm } from '../../src/minutes/write/forms.ts';
import { writeMinutes } from '../../src/minutes/write/write-minutes.ts';
import { RowCatalogueStore } from '../../src/storage/catalogue-store.ts';
import type { Message } from '../connector/conversations.ts';
import { FakeOneDrive, sendsFile } from '../connector/one-drive.ts';
import { Town } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { TestClock } from '../support/test-clock.ts';
import { bodyOf, TabClient } from '../tab-api/tab-client.ts';
import { skippingSchool } from './consultant-days.ts';
import { callingDay, offers, runBotOn, textOn } from './meeting-day.ts';
import { idsOn, MeetingLife, steeringGroup } from './meeting-life.ts';

/** Stands in everything that is typed in this run, open and closed. */
const typed = 'Tekstfuglen';
const said = (what: string) => `${typed} ${what}`;

const clock = new TestClock(callingDay);
const town = new Town();
const consultant = town.person('SSP-konsulent');
const teacher = town.person('Klasselærer');
const drive = new FakeOneDrive();
let bot: RunningBot;
let life: MeetingLife;

/** Nine o'clock in Denmark, a week before the meeting. */
const weekBefore = '2020-03-03T08:00:00Z';

async function isReminded(): Promise<void> {
  const waits = async () => (await bot.rows.range(`due|${weekBefore.slice(0, 13)}`, '0', `${weekBefore}~`)).length;
  await vi.waitFor(async () => expect(await waits()).toBeGreaterThan(0), 15_000);
  clock.moveTo(weekBefore);
  await life.waitFor('the reminder', () =>
    life.chatWith(life.who('Referent')).find((message) => textOn(message).startsWith('Påmindelse')),
  );
}

/** Looks, writes, asks, is refused and meets an error, all in the tab. */
async function usesTheTab(agenda: Message): Promise<void> {
  const ids = idsOn(agenda);
  const [tab, member] = [life.chair, life.who('Skoleleder')].map(({ objectId }) =>
    TabClient.local(bot.port, objectId),
  ) as [TabClient, TabClient];
  const { items } = bodyOf<{ items: { itemId: string }[] }>(await tab.get('meeting', ids));
  const draft = { ...ids, itemId: items[0]!.itemId, seen: 0, decision: said('kladde') };
  expect((await tab.does('item.draft', draft)).status).toBe(200);
  expect((await member.does('item.draft', draft)).status).toBe(403);
  await tab.get('decisions', {}, { query: `?text=${typed}` });
  expect((await tab.asks(said('hvem hjælper i skolen?'))).status).toBe(200);
  await fetch(`http://127.0.0.1:${bot.port}/api/tab/${typed}?text=${typed}`);
  await withABrokenStore(() => tab.does('item.draft', { ...draft, seen: 1 }));
}

/** Last year's minutes, with a closed item; the second file is not where it should be. */
async function bringsMinutes(): Promise<void> {
  const items = minutesSchema.parse(sample).items.slice(0, 2);
  const minutes: Minutes = {
    ...minutesSchema.parse(sample),
    title: said('referat'),
    place: said('rådhus'),
    date: '2020-01-14',
    participants: [{ name: said('deltager'), absent: false }],
    items: items.map((item, n) => ({
      ...item,
      title: said(`gammelt ${n}`),
      decision: said(`besluttet ${n}`),
      closed: n === 1,
      sections: [],
      subDecisions: [],
      agreements: [],
    })),
    substitutes: [],
    lateOrEarly: [],
    disqualified: [],
    guests: [],
  };
  const how = { format: 'txt', form: defaultForm, kind: 'minutes', version: 'full', writtenAt: callingDay } as const;
  const known = new Set(life.chatWith(life.chair));
  const news = (fits: (message: Message) => boolean) => () =>
    life.chatWith(life.chair).find((message) => !known.has(message) && fits(message));
  await sendsFile(bot.teams, life.chair, said('fil.txt'), drive.holds('fil', await writeMinutes(minutes, how)));
  const offer = await life.waitFor(
    'the offer',
    news((message) => offers(message, 'import.save')),
  );
  expect(textOn(await life.press(offer, 'import.save'))).toContain('Mødet er gemt');
  known.add(offer);
  await sendsFile(bot.teams, life.chair, said('fil.txt'), drive.address(typed));
  await life.waitFor(
    'the refusal',
    news(({ text }) => text !== ''),
  );
}

/** A teacher's question goes to the consultant, who answers it. */
async function handsOn(): Promise<void> {
  const asked = said(skippingSchool);
  const answer = await life.chats(teacher, asked, (message) => offers(message, 'question.handOff'));
  const consent = await life.press(answer, 'question.handOff', {}, teacher);
  await life.press(consent, { verb: 'question.handOff', data: { consent: 'true' } }, {}, teacher);
  const card = await life.waitFor('the consultant’s card', () =>
    life.chatWith(consultant).find((message) => offers(message, 'question.take')),
  );
  const taken = await life.press(card, 'question.take', {}, consultant);
  await life.press(taken, 'question.reply', { text: said('svar') }, consultant);
  await life.waitFor('the reply', () =>
    life.chatWith(teacher).find((message) => textOn(message).includes(said('svar'))),
  );
}

async function withABrokenStore(act: () => Promise<unknown>): Promise<void> {
  const commit = bot.rows.commit.bind(bot.rows);
  bot.rows.commit = () => Promise.reject(new Error(said('fejl fra lageret')));
  await act();
  bot.rows.commit = commit;
}

/** A meeting from its draft to its comments, reminded of, led from cards and tab; questions, a file, refusals, errors. */
beforeAll(async () => {
  await drive.start();
  const environment = { TOVHOLDER_CONSULTANTS: consultant.objectId };
  bot = await runBotOn({ clock: clock.now, town, environment, dueLoop: { checkEveryMs: 50 } });
  const catalogue = readFileSync(new URL('../../sample/catalogue.json', import.meta.url), 'utf8');
  const entries = readCatalogue('catalogue.json', catalogue);
  await new RowCatalogueStore(bot.rows, clock.now).replace(town.tenantId, entries, 'test');
  await bot.teams.as(consultant).writes('hjælp');
  life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 6));
  await life.setUp({ ...steeringGroup, name: said('gruppe') });
  const agenda = await life.calls(
    await life.prepared({ title: said('møde'), date: '2020-03-10', time: '16:30', place: said('sted') }, [
      { title: said('åbent'), 'section-1': said('fremstilling') },
      { title: said('lukket'), closed: 'true', 'section-1': said('lukket fremstilling') },
    ]),
  );
  const member = life.who('Skoleleder');
  await life.press(agenda, { verb: 'attendance.answer', data: { answer: 'attending' } }, {}, member);
  await life.tries(agenda, { verb: 'meeting.lead' }, {}, member);
  const absent = { verb: 'attendance.answer', data: { answer: 'absent' } };
  await withABrokenStore(() => life.tries(agenda, absent, {}, member));
  await isReminded();
  let lead = await life.started(agenda);
  await usesTheTab(agenda);
  lead = await life.leading(agenda);
  lead = await life.closes(lead, { outcome: 'noted', decision: said('beslutning'), agreementTask: said('opgave') });
  const minutes = await life.ends(lead);
  const comment = await life.press(minutes, { verb: 'meeting.view', data: { show: 'comment' } }, {}, member);
  await life.press(comment, 'minutes.comment', { comment: said('kommentar') }, member);
  await life.chats(member, said('hvem hjælper en elev, der ryger hash?'));
  await life.chats(member, `hvad besluttede vi om ${typed}?`);
  await life.chats(member, 'mine møder', (message) => textOn(message) !== '' && !offers(message, 'meeting.create'));
  await handsOn();
  await bringsMinutes();
}, 120_000);
afterAll(async () => {
  await bot.stop();
  await drive.stop();
});

const expected = [
  'click',
  'message',
  'click.failed',
  'tab.refused',
  'tab.failed',
  'reminder.sent',
  'import.not-fetched',
];
/** An id, a verb, a code, a kind or a time: no blank, nothing of any language. */
const plain = /^[A-Za-z0-9_.:|@=+-]*$/;

it('holds ids, verbs, times and outcomes, and never a text, a name or a question', () => {
  expect(bot.log.length).toBeGreaterThan(20);
  const events = new Set(bot.log.map(({ event }) => event));
  for (const event of expected) expect(events).toContain(event);
  const everything = JSON.stringify(bot.log);
  expect(everything).not.toContain(typed);
  expect(everything).not.toContain(skippingSchool);
  for (const { name, objectId } of town.people) {
    expect(everything, objectId).not.toContain(name);
  }
  const values = bot.log.flatMap(({ event, details }) =>
    Object.entries(details).map(([field, value]) => ({ event, field, value })),
  );
  const places = new Set(['at', 'stack', 'where']);
  const wordy = values.filter(
    ({ field, value }) => typeof value === 'string' && !places.has(field) && !plain.test(value),
  );
  expect(wordy).toEqual([]);
});
