import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../src/errors/catalogue.ts';
import type { BotAnswer } from '../connector/bot-answer.ts';
import { inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { guid, type Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, meetingTyped, offers, runBotOn, textOn } from './meeting-day.ts';
import { type Data, dataOf, refusedIn } from './refusals.ts';

let bot: RunningBot & { store: string };
beforeAll(async () => {
  bot = await runBotOn();
});
afterAll(() => bot.stop());

const refused = (code: RefusalCode, click: () => Promise<BotAnswer>) => refusedIn(bot.store, code, click);
const long = (length: number) => 'x'.repeat(length);
/** What no client sends, in place of a text. */
const oddValues: [string, unknown][] = [
  ['a list', ['a']],
  ['an object', { a: 1 }],
  ['an object that poses as text', { toString: 1, valueOf: 1 }],
  ['a number', 5],
  ['true', true],
  ['null', null],
];

describe('the form of a group', () => {
  let day: MeetingDay;
  let greeting: Message;
  beforeAll(async () => {
    day = new MeetingDay(bot, bot.town.team('Groups', ['Other']));
    greeting = await day.installed();
  });
  const right = { name: 'Gruppen', kind: 'network', template: 'network' };
  const press = (typed: Data) =>
    day.as(day.chair).forges(greeting, 'group.setup', { ...dataOf(greeting, 'group.setup'), ...right, ...typed });

  const wrong: [string, Data, RefusalCode][] = [
    ['no name', { name: undefined }, 'group.name-missing'],
    ['a blank name', { name: ' \n ' }, 'group.name-missing'],
    ['a name that is too long', { name: long(101) }, 'group.name-too-long'],
    ['no kind', { kind: undefined }, 'group.kind-missing'],
    ['an unknown kind', { kind: 'club' }, 'group.kind-missing'],
    ['no template', { template: '' }, 'group.template-missing'],
    ['a chair outside the team', { chair: guid(99) }, 'group.chair-not-in-roster'],
    ['a chair that is nobody', { chair: 'formanden' }, 'input.id'],
    ['no group', { groupId: undefined }, 'input.id'],
    ['another group', { groupId: guid(5) }, 'group.other'],
    ...oddValues.map(([what, name]): [string, Data, RefusalCode] => [
      `${what} for a name`,
      { name },
      'group.name-missing',
    ]),
  ];
  it.each(wrong)('refuses %s', async (_what, typed, code) => {
    await refused(code, () => press(typed));
  });

  it('comes back with what was typed', async () => {
    const answer = await refused('group.chair-not-in-roster', () =>
      press({ name: 'SSP Ådal', kind: 'steering', template: 'empty', chair: guid(99) }),
    );
    const values = Object.fromEntries(inputsOf(answer.card).map(({ id, value }) => [id, value]));
    expect(values).toEqual({ name: 'SSP Ådal', kind: 'steering', template: 'empty', chair: guid(99) });
    expect(offers(answer.screen, 'group.setup')).toBe(true);
  });

  it('keeps the name that was too long', async () => {
    const answer = await refused('group.name-too-long', () => press({ name: long(150) }));
    expect(inputsOf(answer.card).find(({ id }) => id === 'name')?.value).toBe(long(150));
  });
});

describe('the form of a meeting', () => {
  let day: MeetingDay;
  let form: Message;
  beforeAll(async () => {
    day = new MeetingDay(bot, bot.town.team('Meetings'));
    await day.setUp();
    form = await day.form();
  });
  const press = (typed: Data, person: Person = day.chair) =>
    day.as(person).forges(form, 'meeting.create', { ...dataOf(form, 'meeting.create'), ...meetingTyped, ...typed });

  const wrong: [string, Data, RefusalCode][] = [
    ['no title', { title: '' }, 'meeting.title-missing'],
    ['a title that is too long', { title: long(121) }, 'meeting.title-too-long'],
    ['no date', { date: undefined }, 'meeting.date-missing'],
    ['a day that is not in the calendar', { date: '2020-02-30' }, 'input.date'],
    ['a day written another way', { date: '10.3.2020' }, 'input.date'],
    ['a day in a year of five figures', { date: '12020-03-10' }, 'input.date'],
    ['yesterday', { date: '2020-02-19' }, 'meeting.in-the-past'],
    ['a year that is mistyped', { date: '2220-03-10' }, 'meeting.too-far-ahead'],
    ['the last day there is', { date: '9999-12-31' }, 'meeting.too-far-ahead'],
    ['a title of control characters', { title: '\u0000\u0007' }, 'meeting.title-missing'],
    ['no time', { time: '' }, 'meeting.time-missing'],
    ['a time that the clock does not have', { time: '24:00' }, 'input.time'],
    ['a time in words', { time: 'halv fem' }, 'input.time'],
    ['an end before the beginning', { until: '16:00' }, 'meeting.ends-before-start'],
    ['a place that is too long', { place: long(201) }, 'meeting.place-too-long'],
    ['an unknown kind', { kind: 'hyggelig' }, 'input.invalid'],
    ['no id', { meetingId: undefined }, 'input.id'],
    ['an id that is none', { meetingId: '../../etc' }, 'input.id'],
    ...oddValues.flatMap(([what, value]): [string, Data, RefusalCode][] => [
      [`${what} for a title`, { title: value }, 'meeting.title-missing'],
      [`${what} for a time`, { time: value }, 'meeting.time-missing'],
    ]),
    ['a list for a place', { place: ['a'] }, 'input.text'],
    ['a huge number for a date', { date: 1e308 }, 'meeting.date-missing'],
  ];
  it.each(wrong)('refuses %s', async (_what, typed, code) => {
    await refused(code, () => press(typed));
  });

  it('comes back with all that was typed, and the same meeting in it', async () => {
    const typed = {
      title: 'Forårsmøde',
      date: '2020-02-19',
      time: '15.15',
      until: '17.00',
      place: 'Klubben & *caféen*',
    };
    const answer = await refused('meeting.in-the-past', () => press({ ...typed, kind: 'extraordinary' }));
    const values = Object.fromEntries(inputsOf(answer.card).map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({ ...typed, kind: 'extraordinary' });
    expect(dataOf(answer.screen, 'meeting.create').meetingId).toBe(dataOf(form, 'meeting.create').meetingId);
    const corrected = await day.as(day.chair).presses(answer.screen, 'meeting.create', { date: '2020-02-20' });
    expect(textOn(corrected.screen)).toContain('Torsdag d. 20. februar 2020 kl. 15.15–17.00');
  });

  it('is the chair’s, but for an acute meeting', async () => {
    form = await day.form();
    const member = day.team.members[4]!;
    await refused('meeting.create-not-yours', () => press({ kind: 'ordinary' }, member));
    await refused('group.not-a-member', () => press({ kind: 'acute' }, bot.town.person('Udefra')));
  });
});

it('what was typed in a form that was refused is not in the log', () => {
  const log = JSON.stringify(bot.log);
  expect(log).toContain('meeting.in-the-past');
  expect(log).not.toMatch(/xxxxx|Forårsmøde|SSP Ådal/);
  expect(bot.log.filter(({ event }) => event === 'click.failed' || event === 'turn.failed')).toEqual([]);
});
