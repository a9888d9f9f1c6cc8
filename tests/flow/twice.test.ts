import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/errors/catalogue.ts';
import { groupSubject } from '../../src/meetings/use-cases/set-up-group.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, meetingTyped, offers, runBotOn, textOn, unfolded } from './meeting-day.ts';
import { noted, standsAs } from './noted.ts';
import { dataOf } from './refusals.ts';
import { storedIn } from './stored.ts';

const attending = { verb: 'attendance.answer', data: { answer: 'attending' } };
const absent = { verb: 'attendance.answer', data: { answer: 'absent' } };

const refusals = Object.values(catalogue).map(({ da }) => da);

/** The sentence on a card that refuses something. */
const refusalOn = (screen: Screen) => refusals.find((sentence) => textOn(screen).includes(sentence));

/** Clicks that Teams delivers more than once: at once, under the same id and a new one, and again after later clicks. */
describe('a click that comes twice', () => {
  let bot: RunningBot & { store: string };
  let day: MeetingDay;
  let agenda: Message;
  let lead: Screen;
  const earlier: { what: string; answer: BotAnswer }[] = [];

  beforeAll(async () => {
    // With all late copies, one chair clicks faster here than anybody can.
    bot = await runBotOn({ limits: { clicks: { most: Number.POSITIVE_INFINITY, withinMs: 10_000 } } });
    day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
  });
  afterAll(() => bot.stop());

  /** Does a click and sends copies of it, and late copies of the clicks before it: none has an effect of its own. */
  async function once(what: string, click: () => Promise<BotAnswer>, everyEarlier = false): Promise<Screen> {
    const answer = await click();
    const { screen } = answer;
    const stored = await storedIn(bot.store);
    for (const copy of [await answer.again(), await answer.resend()]) {
      expect(copy.status, what).toBe(200);
      expect(textOn(copy.screen), what).toBe(textOn(screen));
    }
    expect(await storedIn(bot.store), what).toEqual(stored);
    const before = everyEarlier ? earlier : earlier.slice(-5);
    const late = await Promise.all(before.map((one, n) => (n % 2 === 0 ? one.answer.again() : one.answer.resend())));
    for (const [n, copy] of late.entries()) {
      expect(copy.status, `a late copy of ${before[n]?.what} after ${what}`).toBe(200);
      expect(refusalOn(copy.screen), `a late copy of ${before[n]?.what} after ${what}`).toBeUndefined();
    }
    expect(await storedIn(bot.store), `late copies after ${what}`).toEqual(stored);
    earlier.push({ what, answer });
    return screen;
  }

  it('sets up one group', async () => {
    const greeting = await day.installed();
    // It stands before the run that posted it is over, which would find a group without its index and write it too.
    const groupId = String(dataOf(greeting, 'group.setup').groupId);
    await noted(bot, { groupId, subject: groupSubject }, { greeting: standsAs(greeting) });
    const typed = { name: 'SSP Nordby', kind: 'network', template: 'network' };
    await once('group.setup', () => day.as(day.chair).presses(greeting, 'group.setup', typed));
  });

  it('gives the roles once', async () => {
    await day.as(day.chair).says('gruppe', day.team);
    const form = await day.message('the roles', (message) => offers(message, 'group.roles'));
    const typed = { minuteTakers: day.team.members[2]!.objectId };
    await once('group.roles', () => day.as(day.chair).presses(form, 'group.roles', typed));
  });

  it('makes one meeting and calls it once', async () => {
    const form = await day.form();
    const draft = await once('meeting.create', () => day.as(day.chair).presses(form, 'meeting.create', meetingTyped));
    await once('meeting.call', () => day.as(day.chair).presses(draft, 'meeting.call'));
    agenda = await day.message('the agenda', (message) => offers(message, 'attendance.answer'));
  });

  it('answers once, and a late copy never undoes a later answer', async () => {
    const member = day.as(day.team.members[3]!);
    let own = await once('Deltager', () => member.presses(agenda, attending));
    own = await once('Afbud', () => member.presses(own, absent, { substitute: 'Suppleanten' }));
    own = await once('Deltager again', () => member.presses(own, attending));
    own = await once('Deltager, as it is already', () => member.presses(own, attending));
    own = await once('Afbud at last', () => member.presses(own, absent), true);
    expect(textOn(own)).toContain('Du har meldt afbud.');
  });

  it('starts the meeting once', async () => {
    lead = await once('meeting.lead', () => day.as(day.chair).presses(agenda, 'meeting.lead'));
    lead = await once('meeting.start', () => day.as(day.chair).presses(lead, 'meeting.start'));
    // What follows may be over before the projector has had its turn, and a meeting that is held needs no leader.
    await day.waitFor('the leader’s card', () => day.chatWith(day.chair)[0]);
  });

  it('records attendance once', async () => {
    const present = day.team.members.slice(0, 5).map(({ objectId }) => objectId);
    lead = await once('attendance.record', () =>
      day.as(day.chair).presses(unfolded(lead), 'attendance.record', { present: present.join(',') }),
    );
    lead = await once('attendance.record again', () =>
      day.as(day.chair).presses(unfolded(lead), 'attendance.record', { present: present.slice(0, 4).join(',') }),
    );
  });

  it('opens an item once, and a late copy never moves the meeting back', async () => {
    for (const place of [2, 0, 1]) {
      const choosing = await once('meeting.lead to choose', () => day.as(day.chair).presses(lead, 'meeting.lead'));
      const { choices = [] } = inputsOf(choosing.card).find(({ id }) => id === 'itemId') ?? {};
      const itemId = choices[place]?.value ?? '';
      lead = await once(`item.open ${place}`, () => day.as(day.chair).presses(choosing, 'item.open', { itemId }));
    }
    const choosing = await once('meeting.lead to choose', () => day.as(day.chair).presses(lead, 'meeting.lead'));
    const { choices = [] } = inputsOf(choosing.card).find(({ id }) => id === 'itemId') ?? {};
    const open = { itemId: choices[0]?.value ?? '' };
    lead = await once('item.open the first', () => day.as(day.chair).presses(choosing, 'item.open', open), true);
  });

  it('closes each item once', async () => {
    for (let n = 0; n < 7; n += 1) {
      const typed = { outcome: n === 0 ? 'none' : 'approved', decision: `Beslutning ${n}` };
      lead = await once(`item.close ${n}`, () => day.as(day.chair).presses(lead, 'item.close', typed));
    }
    expect(textOn(lead)).toContain('Alle punkter er behandlet.');
  });

  it('ends the meeting once', async () => {
    await once('meeting.close', () => day.as(day.chair).presses(lead, 'meeting.close'), true);
    await day.message('the minutes', (message) => textOn(message).includes('Referat:'));
    await day.waitFor('the agenda is history', () => textOn(agenda).includes('Holdt'));
  });

  it('leaves one of each message in the channel and in the leader’s chat', () => {
    const shown = day.messages().map(textOn);
    expect(shown.filter((text) => text.includes('Referat:'))).toHaveLength(1);
    expect(shown.filter((text) => text.includes('Holdt'))).toHaveLength(1);
    expect(day.chatWith(day.chair)).toHaveLength(1);
    const minutes = shown.find((text) => text.includes('Referat:')) ?? '';
    for (const n of [0, 1, 2, 3, 5, 6]) expect(minutes.split(`Beslutning ${n}`)).toHaveLength(2);
    bot.connector.operations.checkRate();
  });
});

describe('a double click, both copies at the same moment', () => {
  let bot: RunningBot & { store: string };
  beforeAll(async () => {
    bot = await runBotOn();
  });
  afterAll(() => bot.stop());

  it('has one effect at every step of a meeting', async () => {
    const day = new MeetingDay(bot, bot.town.team('Double'));
    const chair = day.as(day.chair);
    const double = async (on: Message | Screen, verb: string, typed = {}): Promise<Screen> => {
      const [one, other] = await Promise.all([chair.presses(on, verb, typed), chair.presses(on, verb, typed)]);
      expect(textOn(one.screen)).toBe(textOn(other.screen));
      return one.screen;
    };

    await double(await day.installed(), 'group.setup', { name: 'SSP Nordby', kind: 'network', template: 'network' });
    const draft = await double(await day.form(), 'meeting.create', meetingTyped);
    await double(draft, 'meeting.call');
    const agenda = await day.message('the agenda', (message) => offers(message, 'attendance.answer'));
    const member = day.as(day.team.members[1]!);
    await Promise.all([member.presses(agenda, attending), member.presses(agenda, attending)]);
    await day.waitFor('the count', () => textOn(agenda).includes('Deltager (1)'));
    let lead = await double((await chair.presses(agenda, 'meeting.lead')).screen, 'meeting.start');
    await day.waitFor('the personal card', () => day.chatWith(day.chair).length > 0);
    for (let n = 0; n < 7; n += 1)
      lead = await double(lead, 'item.close', { outcome: 'noted', decision: `Tekst ${n}` });
    await double(lead, 'meeting.close');

    const minutes = await day.message('the minutes', (message) => textOn(message).includes('Referat:'));
    for (const n of [0, 1, 2, 3, 5, 6]) expect(textOn(minutes).split(`Tekst ${n}`)).toHaveLength(2);
    await day.waitFor('the agenda is history', () => textOn(agenda).includes('Holdt'));
    const operations = bot.connector.operations.of(['create-thread'], day.team.id);
    expect(operations.map(({ outcome }) => outcome)).toEqual([201, 201, 201]);
    expect(day.chatWith(day.chair)).toHaveLength(1);
    const kinds = [...(await storedIn(bot.store)).keys()].map((place) => place.split(' ')[1]?.split('|')[0]);
    expect(kinds.filter((kind) => kind === 't')).toHaveLength(1);
  });
});

describe('two screens on the same item', () => {
  let bot: RunningBot & { store: string };
  beforeAll(async () => {
    bot = await runBotOn();
  });
  afterAll(() => bot.stop());

  it('keep the text of the first, and give the second its text back', async () => {
    const day = new MeetingDay(bot, bot.town.team('Two screens'));
    const phone = await day.started(await day.calledFromTheStart());
    const desk = phone;
    await day.closesItem(phone, { outcome: 'approved', decision: 'Skrevet på telefonen' });
    const stored = await storedIn(bot.store);
    const second = await day.closesItem(desk, { outcome: 'approved', decision: 'Skrevet ved skrivebordet' });
    expect(textOn(second)).toContain('Punktet er allerede lukket.');
    expect(textOn(second)).toContain('Skrevet ved skrivebordet');
    expect(await storedIn(bot.store)).toEqual(stored);
  });

  it('of two leaders who close it at the same moment keep one decision', async () => {
    const day = new MeetingDay(bot, bot.town.team('Two leaders'));
    await day.setUp();
    await day.as(day.chair).says('gruppe', day.team);
    const form = await day.message('the roles', (message) => offers(message, 'group.roles'));
    const taker = day.team.members[2]!;
    await day.as(day.chair).presses(form, 'group.roles', { minuteTakers: taker.objectId });
    const agenda = await day.called();
    const lead = await day.started(agenda);
    const theirs = (await day.as(taker).presses(agenda, 'meeting.lead')).screen;
    const closed = await Promise.all([
      day.as(day.chair).presses(lead, 'item.close', { outcome: 'approved', decision: 'Formandens' }),
      day.as(taker).presses(theirs, 'item.close', { outcome: 'noted', decision: 'Referentens' }),
    ]);
    const told = closed.filter((answer) => textOn(answer.screen).includes('Punktet er allerede lukket.'));
    expect(told).toHaveLength(1);
    await day.waitFor('the outcome', () => /Godkendt|Taget til efterretning/.test(textOn(agenda)));
    expect(textOn(agenda).match(/Godkendt|Taget til efterretning/g)).toHaveLength(1);
  });
});
