import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, type RefusalCode } from '../../src/errors/catalogue.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { guid, type Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, meetingTyped, offers, runBotOn, textOn } from './meeting-day.ts';
import { storedIn } from './stored.ts';

type Data = Readonly<Record<string, unknown>>;

let bot: RunningBot & { store: string };
beforeAll(async () => {
  bot = await runBotOn();
});
afterAll(() => bot.stop());

/** The data that a button carries, before anything is typed. */
function dataOf(card: Message | Screen, verb: string): Data {
  const found = buttonsOf(card.card!).find((button) => button.verb === verb);
  if (found === undefined) throw new Error(`No button ${verb} on:\n${textOn(card)}`);
  return found.data;
}

const saidBy = (answer: BotAnswer): string => answer.sentence ?? textOn(answer.screen);

/** Does what must be refused: 200, the sentence in Danish, and not a row touched. Answers with the answer. */
async function refused(code: RefusalCode, click: () => Promise<BotAnswer>): Promise<BotAnswer> {
  const before = await storedIn(bot.store);
  const answer = await click();
  expect(answer.status).toBe(200);
  expect(answer.invoke?.statusCode).toBe(200);
  const [sentence = ''] = catalogue[code].da.split('{');
  expect(saidBy(answer)).toContain(sentence);
  expect(await storedIn(bot.store)).toEqual(before);
  return answer;
}

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

describe('a meeting', () => {
  let day: MeetingDay;
  let draft: Screen;
  let agenda: Message;
  let lead: Screen;
  beforeAll(async () => {
    day = new MeetingDay(bot, bot.town.team('Held'));
    await day.setUp();
    draft = await day.drafted();
  });
  const forges = (verb: string, data: Data, person: Person = day.chair, on: Message | Screen = draft) =>
    day.as(person).forges(on, verb, { ...ids(), ...data });
  const ids = (): Data => {
    const { groupId, meetingId } = dataOf(draft, 'meeting.call');
    return { groupId, meetingId };
  };

  it('that is not called cannot be answered, led or closed', async () => {
    await refused('meeting.not-called', () => forges('attendance.answer', { answer: 'attending' }));
    await refused('meeting.not-called', () => forges('meeting.start', {}));
    await refused('meeting.not-running', () => forges('meeting.close', {}));
    await refused('meeting.not-running', () => forges('item.open', { itemId: guid(1) }));
    await refused('meeting.not-running', () => forges('item.close', { itemId: guid(1), outcome: 'noted' }));
  });

  it('that nobody made is unknown, and so is another group’s', async () => {
    for (const verb of ['meeting.call', 'meeting.view', 'meeting.lead', 'meeting.start', 'meeting.close']) {
      await refused('meeting.unknown', () => forges(verb, { meetingId: guid(7) }));
    }
    const other = new MeetingDay(bot, bot.town.team('Elsewhere'));
    await other.setUp();
    const theirs = await other.drafted();
    await refused('meeting.unknown', () =>
      forges('meeting.call', { meetingId: dataOf(theirs, 'meeting.call').meetingId }),
    );
    await refused('group.other', () => forges('meeting.call', dataOf(theirs, 'meeting.call')));
  });

  it('of another group stays closed to a forged group from a personal chat', async () => {
    const chat: Screen = { where: { conversationId: `a:1${day.chair.objectId}` }, messageId: '1', card: {} };
    const stranger = bot.town.person('Fremmed');
    const strangersChat: Screen = { ...chat, where: { conversationId: `a:1${stranger.objectId}` } };
    for (const verb of ['meeting.view', 'meeting.lead', 'meeting.call']) {
      await refused('group.not-a-member', () => forges(verb, {}, stranger, strangersChat));
    }
    await refused('group.unknown', () => forges('meeting.view', { groupId: guid(8) }, day.chair, chat));
  });

  it.each([
    ['a negative revision', { seen: -1 }],
    ['a revision beyond all counting', { seen: 1e308 }],
    ['half a revision', { seen: 1.5 }],
    ['words for a revision', { seen: 'ny' }],
    ['a list for a meeting', { meetingId: ['a'] }],
    ['no meeting', { meetingId: undefined }],
  ])('is not called by a button with %s', async (_what, data) => {
    await refused('input.id', () => forges('meeting.call', data));
  });

  it('is not called by who neither made it nor is chair', async () => {
    await refused('meeting.call-not-yours', () => forges('meeting.call', {}, day.team.members[2]));
    await refused('group.not-a-member', () => forges('meeting.call', {}, bot.town.person('Udefra')));
  });

  it.each(['nonsense', '', '__proto__', 'constructor', 'toString', 'meeting.call ', 'Meeting.Call'])(
    'has no button “%s”',
    async (verb) => {
      await refused('verb.unknown', () => forges(verb, {}));
    },
  );

  it('is refused data that is no data', async () => {
    for (const data of ['tekst', 5, null, [1, 2]]) {
      await refused('input.invalid', () => day.as(day.chair).forges(draft, 'meeting.call', data));
    }
  });

  describe('that is called', () => {
    beforeAll(async () => {
      await day.as(day.chair).presses(draft, 'meeting.call');
      agenda = await day.message('the agenda', (message) => offers(message, 'attendance.answer'));
    });

    it.each([
      ['no answer', {}, 'attendance.answer-missing'],
      ['an unknown answer', { answer: 'måske' }, 'attendance.answer-missing'],
      ['a list of answers', { answer: ['attending'] }, 'attendance.answer-missing'],
      [
        'a substitute’s name that is too long',
        { answer: 'absent', substitute: long(101) },
        'attendance.substitute-too-long',
      ],
      ['an object for a substitute', { answer: 'absent', substitute: { toString: 1 } }, 'input.text'],
    ] satisfies [string, Data, RefusalCode][])('refuses %s', async (_what, data, code) => {
      await refused(code, () => forges('attendance.answer', data, day.team.members[3]));
    });

    it('keeps a substitute’s name that was too long', async () => {
      const data = { answer: 'absent', substitute: long(101) };
      const answer = await refused('attendance.substitute-too-long', () =>
        forges('attendance.answer', data, day.team.members[3]),
      );
      expect(inputsOf(answer.card).find(({ id }) => id === 'substitute')?.value).toBe(long(101));
    });

    it('cannot be answered from outside the group', async () => {
      const answer = await refused('group.not-a-member', () =>
        forges('attendance.answer', { answer: 'attending' }, bot.town.person('Udefra')),
      );
      expect(answer.sentence).toBeDefined();
    });

    it('has its attendance recorded of members only', async () => {
      await refused('attendance.not-a-member', () => forges('attendance.record', { present: guid(77) }));
      await refused('input.id', () => forges('attendance.record', { present: 'formanden' }));
      const crowd = Array.from({ length: 301 }, (_, n) => guid(5000 + n)).join(',');
      await refused('input.too-many-people', () => forges('attendance.record', { present: crowd }));
    });
  });

  describe('that is running', () => {
    beforeAll(async () => {
      lead = await day.started(agenda);
    });
    const closes = (data: Data, person: Person = day.chair) =>
      day.as(person).forges(lead, 'item.close', { ...dataOf(lead, 'item.close'), outcome: 'noted', ...data });

    const wrong: [string, Data, RefusalCode][] = [
      ['no outcome', { outcome: undefined }, 'item.outcome-missing'],
      ['an unknown outcome', { outcome: 'vedtaget' }, 'item.outcome-missing'],
      ['a list of outcomes', { outcome: ['noted'] }, 'item.outcome-missing'],
      ['a text that is too long', { decision: long(8001) }, 'item.decision-too-long'],
      ['an object for a text', { decision: { a: 1 } }, 'input.text'],
      ['an item that is not there', { itemId: guid(3) }, 'item.unknown'],
      ['no item', { itemId: undefined }, 'input.id'],
      ['no other item to treat it together with', { outcome: 'joint' }, 'item.joint-needs-item'],
      ['an unknown item to treat it together with', { outcome: 'joint', togetherWith: guid(3) }, 'item.unknown'],
      ['fewer votes than none', { for: -1 }, 'input.count'],
      ['half a vote', { against: '1.5' }, 'input.count'],
      ['more votes than a municipality has', { abstain: 1e308 }, 'input.count'],
      ['votes in words', { for: 'alle' }, 'input.count'],
      ['a forum that is too long', { sentTo: long(201) }, 'item.forum-too-long'],
      ['an agreement without its task', { agreementDue: '2020-04-01' }, 'agreement.task-missing'],
      ['a task that is too long', { agreementTask: long(501) }, 'agreement.task-too-long'],
      ['a day for the agreement that is not there', { agreementTask: 'a', agreementDue: '2020-13-01' }, 'input.date'],
    ];
    it.each(wrong)('refuses to close an item with %s', async (_what, data, code) => {
      await refused(code, () => closes(data));
    });

    it('refuses to treat an item together with itself', async () => {
      const togetherWith = dataOf(lead, 'item.close').itemId;
      await refused('item.joint-with-itself', () => closes({ outcome: 'joint', togetherWith }));
    });

    it('keeps what was typed about the item', async () => {
      const typed = { decision: 'En lang og god tekst', deferTo: '14. april', for: '3', agreementTask: long(501) };
      const answer = await refused('agreement.task-too-long', () => closes(typed));
      expect(inputsOf(answer.card).find(({ id }) => id === 'decision')?.value).toBe(typed.decision);
      const card = JSON.stringify(answer.card);
      for (const text of Object.values(typed)) expect(card).toContain(text);
      expect(offers(answer.screen, 'item.close')).toBe(true);
    });

    it('is led by nobody but its leaders, whatever the card says', async () => {
      const { itemId } = dataOf(lead, 'item.close');
      const verbs: [string, Data][] = [
        ['meeting.lead', {}],
        ['meeting.start', {}],
        ['meeting.close', {}],
        ['item.open', { itemId }],
        ['item.reopen', { itemId }],
        ['item.close', { itemId, outcome: 'approved', decision: 'Kuppet' }],
        ['attendance.record', { present: day.chair.objectId }],
      ];
      for (const [verb, data] of verbs) {
        const answer = await refused('meeting.lead-not-yours', () => forges(verb, data, day.team.members[5], agenda));
        const offered = buttonsOf(answer.card).map((button) => button.verb);
        expect(offered.filter((one) => !/^(attendance\.answer|meeting\.view)$/.test(one))).toEqual([]);
        expect(JSON.stringify(answer.card)).not.toContain('Kuppet');
        await refused('group.not-a-member', () => forges(verb, data, bot.town.person('Udefra'), agenda));
      }
    });

    it('closes to who has left the team', async () => {
      const gone = day.team.members[7]!;
      await bot.teams.membersRemoved(day.team, [gone]);
      await refused('group.not-a-member', () => forges('meeting.view', {}, gone, agenda));
    });

    it('answers nothing while Teams does not say who belongs to the channel', async () => {
      await bot.teams.membersAdded(day.team, [bot.town.person('Ny kollega')]);
      bot.connector.faults.on('members', { status: 403, code: 'Forbidden' }, 20);
      try {
        await refused('roster.unreadable', () => forges('attendance.answer', { answer: 'attending' }));
      } finally {
        bot.connector.faults.clear();
      }
    });
  });
});

describe('what is refused', () => {
  it('is said in English to whoever has Teams in English and has typed nothing', async () => {
    const day = new MeetingDay(bot, bot.town.team('English'));
    await day.setUp();
    const draft = await day.drafted();
    const british = day.as(day.team.members[2]!, 'en-GB');
    const tried = await british.presses(draft, 'meeting.call');
    expect(saidBy(tried)).toContain(catalogue['meeting.call-not-yours'].en);
    await british.writes('dagsorden');
    const again = await british.presses(draft, 'meeting.call');
    expect(saidBy(again)).toContain(catalogue['meeting.call-not-yours'].da);
  });

  it('is logged by its code, never by what was typed', () => {
    const log = JSON.stringify(bot.log);
    expect(log).toContain('item.decision-too-long');
    expect(log).not.toMatch(/xxxxx|Kuppet|Forårsmøde|En lang og god tekst/);
    expect(bot.log.filter(({ event }) => event === 'click.failed' || event === 'turn.failed')).toEqual([]);
  });
});
