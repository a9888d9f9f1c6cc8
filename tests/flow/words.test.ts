import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, meetingTyped, offers, runBotOn, textOn } from './meeting-day.ts';
import { idsOn } from './meeting-life.ts';
import { noted, standsAs } from './noted.ts';

let bot: RunningBot;
let day: MeetingDay;
let agenda: Message;
beforeAll(async () => {
  bot = await runBotOn();
  day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
});
afterAll(() => bot.stop());

/** What the bot says in the thread that somebody starts in the channel. */
async function inChannel(text: string, person: Person = day.chair, locale?: string): Promise<Message> {
  const asked = await day.as(person, locale).says(text, day.team);
  const thread = (asked.activity.conversation as { id: string }).id;
  const answers = bot.connector.messages(thread);
  expect(answers).toHaveLength(1);
  return answers[0]!;
}

/** What the bot says in somebody's own chat. */
async function inChat(text: string, person: Person = day.chair, locale?: string): Promise<Message> {
  const before = day.chatWith(person).length;
  await day.as(person, locale).writes(text);
  const answers = day.chatWith(person).slice(before);
  expect(answers).toHaveLength(1);
  return answers[0]!;
}

/** What stands in the channel is known to the bot too: the way to it leads there from now on. */
function known(slot: 'agenda' | 'minutes', message: Message): Promise<void> {
  const { groupId, meetingId } = idsOn(message);
  return noted(bot, { groupId, subject: meetingId }, { [slot]: standsAs(message) });
}

const said = (message: Message) => message.text || textOn(message);

describe('before there is anything to show', () => {
  it('the channel is told how to make its group, and a person that they have none', async () => {
    expect(said(await inChannel('dagsorden'))).toContain('Kanalen har ingen gruppe endnu.');
    expect(said(await inChannel('nyt møde'))).toContain('Kanalen har ingen gruppe endnu.');
    expect(said(await inChat('dagsorden'))).toContain('Du er ikke med i en gruppe endnu.');
  });

  it('a group without meetings is told so', async () => {
    await day.setUp();
    expect(said(await inChannel('dagsorden'))).toContain('Der er ikke planlagt noget møde.');
    expect(said(await inChannel('referat'))).toContain('Gruppen har ikke noget referat endnu.');
    expect(said(await inChannel('minutes'))).toContain('The group has no minutes yet.');
  });
});

describe('a called meeting', () => {
  beforeAll(async () => {
    agenda = await day.called();
    await known('agenda', agenda);
  });

  it.each([
    ['dagsorden', 'Tirsdag d. 10. marts 2020 kl. 16.30', '7 punkter', 'Gå til kortet'],
    ['agenda', 'Tuesday 10 March 2020 at 16:30', '7 items', 'Go to the card'],
    ['  DAGSORDEN! ', 'Tirsdag d. 10. marts 2020 kl. 16.30', '7 punkter', 'Gå til kortet'],
  ])('is answered to “%s” in the channel with a summary and the way to its card', async (word, when, count, way) => {
    const pointer = await inChannel(word);
    expect(textOn(pointer)).toContain(meetingTyped.title);
    expect(textOn(pointer)).toContain(when);
    expect(textOn(pointer)).toContain(count);
    const buttons = buttonsOf(pointer.card!);
    expect(buttons.map(({ type, title }) => [type, title])).toEqual([['Action.OpenUrl', way]]);
    expect(decodeURIComponent(buttons[0]!.url)).toContain(agenda.id);
    expect(pointer.card).not.toHaveProperty('refresh');
  });

  it('stands as one live card in the channel, however often it is asked for', () => {
    expect(day.messages().filter((message) => offers(message, 'attendance.answer'))).toEqual([agenda]);
  });

  it('is a live card of one’s own in a personal chat', async () => {
    const member = day.team.members[3]!;
    const own = await inChat('dagsorden', member);
    expect(textOn(own)).toContain('Du har ikke svaret endnu.');
    const answered = await day.as(member).presses(own, { verb: 'attendance.answer', data: { answer: 'attending' } });
    expect(textOn(answered.screen)).toContain('Du har svaret, at du deltager.');
    await day.waitFor('the channel follows', () => textOn(agenda).includes('**Deltager (1):** Skoleleder'));
  });

  it('is led from the chair’s chat, and from nobody else’s', async () => {
    expect(offers(await inChat('dagsorden'), 'meeting.lead')).toBe(true);
    expect(offers(await inChat('dagsorden', day.team.members[3]), 'meeting.lead')).toBe(false);
  });

  it('is among one’s meetings', async () => {
    const mine = await inChat('mine møder', day.team.members[4]);
    expect(textOn(mine)).toContain('SSP Nordby: Netværksmøde, Tirsdag d. 10. marts 2020 kl. 16.30');
  });

  it('reaches in their chat also who joined the team after the group was made', async () => {
    const newcomer = bot.town.person('Ny lærer');
    await bot.teams.membersAdded(day.team, [newcomer]);
    expect(textOn(await inChat('dagsorden', newcomer))).toContain(meetingTyped.title);
  });

  it('is not told to who has left the team', async () => {
    const gone = day.team.members[7]!;
    await bot.teams.membersRemoved(day.team, [gone]);
    expect(said(await inChat('dagsorden', gone))).toContain('Du er ikke med i en gruppe endnu.');
  });
});

describe('a held meeting', () => {
  let minutes: Message;
  beforeAll(async () => {
    let lead = await day.started(agenda);
    for (let n = 0; n < 7; n += 1) lead = await day.closesItem(lead, { outcome: 'noted', decision: `Tekst ${n}` });
    minutes = await day.ended(lead);
    await known('minutes', minutes);
  });

  it.each([
    ['referat', 'Referat: Netværksmøde', 'Gå til kortet'],
    ['minutes', 'Minutes: Netværksmøde', 'Go to the card'],
  ])('is answered to “%s” in the channel with the way to its minutes', async (word, title, way) => {
    const pointer = await inChannel(word);
    expect(textOn(pointer)).toContain(title);
    expect(textOn(pointer)).not.toContain('Tekst 1');
    const [button] = buttonsOf(pointer.card!);
    expect(button?.title).toBe(way);
    expect(decodeURIComponent(button!.url)).toContain(minutes.id);
  });

  it('is whole in a personal chat, but for what is closed', async () => {
    const own = textOn(await inChat('referat', day.team.members[2]));
    for (const n of [0, 1, 2, 3, 5, 6]) expect(own).toContain(`Tekst ${n}`);
    expect(own).not.toContain('Tekst 4');
  });
});

describe('help', () => {
  it.each([
    ['hjælp', 'Det kan jeg', 'nyt møde'],
    ['Hjælp!', 'Det kan jeg', 'nyt møde'],
    ['hej', 'Det kan jeg', 'nyt møde'],
    ['help', 'What I can do', 'new meeting'],
    ['hi', 'What I can do', 'new meeting'],
  ])('is given to “%s” in the channel and in a chat', async (word, heading, line) => {
    for (const answer of [await inChannel(word), await inChat(word)]) {
      expect(textOn(answer)).toContain(heading);
      expect(textOn(answer)).toContain(line);
    }
  });

  it.each([
    ['hvem kontakter jeg om en elev, der ryger hash?', 'Det kender jeg ikke svaret på endnu.'],
    ['dagsorden for i morgen', 'Det kender jeg ikke svaret på endnu.'],
    ['who do I ask about a pupil who smokes?', 'I do not know the answer to that yet.'],
  ])('is given to “%s”, which nothing understands yet', async (question, opening) => {
    for (const answer of [await inChannel(question), await inChat(question)]) {
      expect(textOn(answer)).toContain(opening);
    }
  });

  it('is given to a message without words, such as an old client’s button', async () => {
    const before = day.messages().length;
    const answer = await day.as(day.chair).submits(agenda, { verb: 'meeting.view' });
    expect(answer.status).toBe(200);
    expect(day.messages()).toHaveLength(before + 1);
  });
});

describe('the language', () => {
  const british = 'en-US';
  let person: Person;
  beforeAll(() => {
    person = day.team.members[5]!;
  });
  const view = async (locale?: string) => textOn((await day.as(person, locale).presses(agenda, 'meeting.view')).screen);

  it('is that of Teams before anything is typed', async () => {
    expect(await view(british)).toContain('Your view');
    expect(await view('da-DK')).toContain('Din visning');
    expect(await view('de-DE')).toContain('Din visning');
  });

  it('is that of the words once they are typed, also on the clicks after', async () => {
    expect(textOn(await inChat('referat', person, british))).toContain('Netværksmøde');
    expect(await view(british)).toContain('Din visning');
    await inChat('help', person, 'da-DK');
    expect(await view('da-DK')).toContain('Your view');
  });

  it('of a question counts as typed', async () => {
    await inChat('hvem kan jeg spørge om det?', person, british);
    expect(await view(british)).toContain('Din visning');
  });

  it('of a form goes on with it, whatever else is typed meanwhile', async () => {
    await day.as(day.chair).says('new meeting', day.team);
    const form = await day.message('the English form', (message) => textOn(message).includes('New meeting'));
    await inChat('hjælp');
    const wrong = await day.as(day.chair).presses(form, 'meeting.create', { ...meetingTyped, date: '2020-01-01' });
    expect(textOn(wrong.screen)).toContain('The date has passed. Choose today or a later day.');
    expect(textOn(wrong.screen)).toContain('New meeting');
  });

  it('of shared cards stays the group’s, whoever uses them', async () => {
    const form = await day.form('new meeting');
    const british5 = day.as(day.chair, british);
    const draft = await british5.presses(form, 'meeting.create', {
      ...meetingTyped,
      title: 'Second',
      date: '2020-06-09',
    });
    await british5.presses(draft.screen, 'meeting.call');
    const second = await day.message('the second agenda', (message) => offers(message, 'attendance.answer'));
    expect(textOn(second)).toContain('Tirsdag d. 9. juni 2020 kl. 16.30');
    expect(buttonsOf(second.card!).map(({ title }) => title)).toContain('Mødeledelse');
  });

  it('of new groups is what the bot was set up with', async () => {
    const english = await runBotOn({ environment: { TOVHOLDER_LANGUAGE: 'en' } });
    try {
      const there = new MeetingDay(english, english.town.team('Northtown'));
      const greeting = await there.installed();
      expect(textOn(greeting)).toContain('Welcome to Tovholder');
      const typed = { name: 'Network', kind: 'network', template: 'network' };
      await there.as(there.chair, 'da-DK').presses(greeting, 'group.setup', typed);
      const second = await there.called();
      expect(textOn(second)).toContain('Tuesday 10 March 2020 at 16:30');
      expect(textOn(second)).toContain('Moderator and minute-taker');
      expect(buttonsOf(second.card!).map(({ title }) => title)).toEqual([
        'Attend',
        'Apologies',
        'My view',
        'Lead the meeting',
      ]);
    } finally {
      await english.stop();
    }
  });
});
