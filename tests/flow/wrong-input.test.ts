import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue, type RefusalCode } from '../../src/errors/catalogue.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { guid, type Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, offers, runBotOn } from './meeting-day.ts';
import { type Data, dataOf, refusedIn, saidBy } from './refusals.ts';

let bot: RunningBot & { store: string };
beforeAll(async () => {
  bot = await runBotOn();
});
afterAll(() => bot.stop());

const refused = (code: RefusalCode, click: () => Promise<BotAnswer>) => refusedIn(bot.store, code, click);
const long = (length: number) => 'x'.repeat(length);

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
      ['a deadline that has passed', { agreementTask: 'a', agreementDue: '2020-02-19' }, 'agreement.due-in-the-past'],
      ['a deadline in another century', { agreementTask: 'a', agreementDue: '2220-03-10' }, 'meeting.too-far-ahead'],
      [
        'a day to defer it to that lies before the meeting',
        { outcome: 'deferred', deferTo: 'mødet d. 14. januar 2020' },
        'item.deferred-to-the-past',
      ],
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
    expect(log).not.toMatch(/xxxxx|Kuppet|En lang og god tekst/);
    expect(bot.log.filter(({ event }) => event === 'click.failed' || event === 'turn.failed')).toEqual([]);
  });
});
