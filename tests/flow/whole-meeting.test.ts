import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { da } from '../../src/texts/da.ts';
import type { Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf, textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, meetingTyped, networkTitles, offers, runBotOn, textOn } from './meeting-day.ts';

const attending = { verb: 'attendance.answer', data: { answer: 'attending' } };
const absent = { verb: 'attendance.answer', data: { answer: 'absent' } };

const verbsOn = (card: Message | Screen) => buttonsOf(card.card!).map(({ verb }) => verb);
const titlesOn = (card: Message | Screen) => buttonsOf(card.card!).map(({ title }) => title);

/** One meeting of eight people, told in its order: each step goes on from where the one before it ended. */
describe('a network group’s meeting, from install to minutes', () => {
  let bot: RunningBot;
  let day: MeetingDay;
  let members: Person[];
  beforeAll(async () => {
    bot = await runBotOn();
    day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
    members = day.team.members;
  });
  afterAll(() => bot.stop());

  let form: Message;
  let draft: Screen;
  let agenda: Message;
  let lead: Screen;
  let minutes: Message;

  it('is set up', async () => {
    expect(members).toHaveLength(8);
    expect(textOn(await day.setUp())).toContain('8 personer');
  });

  it('is made with a form in the conversation where it was asked for', async () => {
    const asked = await day.as(day.chair).says('nyt møde', day.team);
    form = await day.message('the form', (message) => offers(message, 'meeting.create'));
    expect(form.conversationId).toBe((asked.activity.conversation as { id: string }).id);
    expect(inputsOf(form.card!).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['title', 'date', 'time', 'until', 'place', 'kind']),
    );
  });

  it('is a draft with the seven items and their sub-points, the fifth closed', async () => {
    draft = (await day.as(day.chair).presses(form, 'meeting.create', meetingTyped)).screen;
    const lines = textsOf(draft.card);
    expect(lines.filter((line) => (networkTitles as readonly string[]).includes(line))).toEqual(networkTitles);
    expect(textOn(draft)).toContain('Godkendelse af det seneste referat');
    expect(textOn(draft)).toContain('Seneste kriminalitetsstatistik');
    expect(JSON.stringify(draft.card)).not.toMatch(/individuelle unge|Nye unge|Opsamling fra sidst/);
    expect(verbsOn(draft)).toContain('meeting.call');
    expect(offers(draft, 'attendance.answer')).toBe(false);
  });

  it('takes the form’s place for everybody', async () => {
    await day.waitFor('the form is replaced', () => !offers(form, 'meeting.create') && textOn(form).includes('Udkast'));
    expect(textOn(form)).toContain(meetingTyped.title);
  });

  it('is called: one agenda card comes into the channel', async () => {
    const called = await day.as(day.chair).presses(draft, 'meeting.call');
    expect(textOn(called.screen)).toContain('Indkaldt');
    agenda = await day.message('the agenda', (message) => offers(message, 'attendance.answer'));
    expect(agenda.conversationId).not.toBe(form.conversationId);
    const lines = textsOf(agenda.card!);
    expect(lines).toEqual(
      expect.arrayContaining([meetingTyped.title, 'Tirsdag d. 10. marts 2020 kl. 16.30', meetingTyped.place]),
    );
    const numbers = lines.filter((line) => /^\d$/.test(line));
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(lines.indexOf('Lukket')).toBe(lines.indexOf('5') + 1);
    expect(textOn(agenda)).toContain('8 har ikke svaret');
  });

  it('offers everybody the same buttons, and refreshes for the eight', async () => {
    expect(titlesOn(agenda)).toEqual(['Deltager', 'Afbud', 'Min visning', 'Mødeledelse']);
    expect(agenda.card!.refresh).toEqual({
      action: expect.objectContaining({ type: 'Action.Execute', verb: 'meeting.view' }),
      userIds: members.map(({ mri }) => mri),
    });
  });

  it('leaves a pointer to the agenda where the form stood', async () => {
    await day.waitFor('the pointer', () => textOn(form).includes('er indkaldt'));
    const [link] = buttonsOf(form.card!);
    expect(link).toMatchObject({ type: 'Action.OpenUrl', title: 'Gå til kortet' });
    expect(decodeURIComponent(link!.url)).toContain(agenda.id);
    expect(day.messages().filter((message) => offers(message, 'attendance.answer'))).toEqual([agenda]);
  });

  it('answers each who answers with their own view at once', async () => {
    const [chair, deputy, , school] = members;
    for (const person of [chair!, deputy!]) {
      const own = await day.as(person).presses(agenda, attending);
      expect(textOn(own.screen)).toContain('Du har svaret, at du deltager.');
      expect(textOn(own.screen)).toContain(person.name);
    }
    const declined = await day.as(school!).presses(agenda, absent);
    expect(textOn(declined.screen)).toContain('Du har meldt afbud.');
    expect(inputsOf(declined.card).map(({ id }) => id)).toEqual(['substitute']);
    const counts = ['**Deltager (2):** Formand, Næstformand', '**Afbud (1):** Skoleleder', '5 har ikke svaret'];
    await day.waitFor('the counts', () => counts.every((count) => textOn(agenda).includes(count)));
  });

  it('counts the last answer, and takes a substitute', async () => {
    const [, deputy, , school] = members;
    const view = await day.as(deputy!).presses(agenda, 'meeting.view');
    const changed = await day.as(deputy!).presses(view.screen, absent, { substitute: 'Suppleanten' });
    expect(textOn(changed.screen)).toContain('Du har meldt afbud. Suppleanten kommer i stedet.');
    const schoolsView = await day.as(school!).presses(agenda, 'meeting.view');
    await day.as(school!).presses(schoolsView.screen, attending);
    const counts = ['**Deltager (2):** Formand, Skoleleder', '**Afbud (1):** Suppleanten i stedet for Næstformand'];
    await day.waitFor('the new counts', () => counts.every((count) => textOn(agenda).includes(count)));
  });

  it('refreshes into a person’s own view, which changes nothing', async () => {
    const edits = agenda.history.length;
    const own = await day.as(members[3]!).refreshes(agenda);
    expect(textOn(own.screen)).toContain('Du har svaret, at du deltager.');
    expect(offers(own.screen, 'meeting.lead')).toBe(false);
    expect(agenda.history).toHaveLength(edits);
  });

  it('is led by the chair alone: others get their own view and are told why', async () => {
    const other = await day.as(members[4]!).presses(agenda, 'meeting.lead');
    expect(textOn(other.screen)).toContain('Kun formanden, stedfortræderen og referenten leder mødet.');
    expect(textOn(other.screen)).toContain('Din visning');
    expect(verbsOn(other.screen).filter((verb) => /^(meeting\.(start|close|lead)|item)/.test(verb))).toEqual([]);
    lead = (await day.as(day.chair).presses(agenda, 'meeting.lead')).screen;
    expect(verbsOn(lead)).toContain('meeting.start');
    expect(verbsOn(lead)).not.toContain('item.close');
  });

  it('is started, also on another day than planned, and is open at its first item', async () => {
    lead = (await day.as(day.chair).presses(lead, 'meeting.start')).screen;
    expect(textOn(lead)).toContain('Punkt 1: Ordstyrer og referent');
    expect(verbsOn(lead).filter((verb) => verb === 'item.close')).toHaveLength(1);
    const outcome = inputsOf(lead.card).find(({ id }) => id === 'outcome');
    expect(outcome?.choices.map(({ value }) => value)).toEqual([
      ...['approved', 'noted', 'discussed', 'rejected', 'deferred', 'forwarded', 'joint', 'none'],
    ]);
    expect(inputsOf(lead.card).map(({ id }) => id)).toContain('decision');
    await day.waitFor('the channel follows', () => textOn(agenda).includes('Behandles nu'));
    expect(textOn(agenda)).toContain('I gang');
  });

  it('comes into the leader’s personal chat as well', async () => {
    await day.waitFor('the personal card', () =>
      day.chatWith(day.chair).some((message) => offers(message, 'item.close')),
    );
    for (const other of members.slice(1)) expect(day.chatWith(other)).toEqual([]);
  });

  it('is taken item by item, and the channel shows each outcome', async () => {
    const endings = [
      { outcome: 'approved', decision: 'Formanden styrer ordet.' },
      { outcome: 'approved' },
      { outcome: 'discussed', decision: 'To nye tiltag i klubben.' },
      { outcome: 'noted' },
      { outcome: 'discussed' },
      { outcome: 'noted', decision: 'Politiet følger op.' },
    ];
    for (const [n, typed] of endings.entries()) {
      lead = await day.closesItem(lead, typed);
      expect(textOn(lead)).toContain(`Punkt ${n + 2}: `);
    }
    lead = await day.closesItem(lead, { outcome: 'none' });
    expect(textOn(lead)).toContain('Alle punkter er behandlet.');
    expect(verbsOn(lead)).toContain('meeting.close');
    expect(offers(lead, 'item.close')).toBe(false);
    await day.waitFor('every outcome', () => textOn(agenda).includes(da.outcome.none));
    const outcomes = textsOf(agenda.card!).flatMap((line) => /^\S (.+)$/.exec(line)?.[1] ?? []);
    expect(outcomes.filter((text) => Object.values(da.outcome).includes(text))).toEqual([
      ...['Godkendt', 'Godkendt', 'Drøftet', 'Taget til efterretning'],
      ...['Taget til efterretning', 'Ingen beslutning'],
    ]);
  });

  it('leaves the personal card to its reader: no edit takes what is being typed', () => {
    const [card] = day.chatWith(day.chair);
    expect(card?.history).toHaveLength(1);
    expect(textOn(card)).toContain('Punkt 1: Ordstyrer og referent');
  });

  it('ends with its minutes in the channel', async () => {
    minutes = await day.ended(lead);
    const lines = textsOf(minutes.card!);
    expect(lines).toEqual(
      expect.arrayContaining([
        `Referat: ${meetingTyped.title}`,
        'Tirsdag d. 10. marts 2020 kl. 16.30',
        meetingTyped.place,
        '**Til stede:** Formand, Skoleleder',
        'Formanden styrer ordet.',
        'To nye tiltag i klubben.',
        'Politiet følger op.',
      ]),
    );
    expect(textOn(minutes)).toMatch(/\*\*Fraværende:\*\* .*Lokalbetjent/);
    expect(textOn(minutes)).toContain('Suppleanten i stedet for Næstformand');
    expect(lines.filter((line) => (networkTitles as readonly string[]).includes(line))).toEqual(networkTitles);
    expect(lines.slice(lines.indexOf('5'), lines.indexOf('5') + 3)).toEqual(['5', 'Lukket', '6']);
  });

  it('leaves nothing behind that could be answered or led', async () => {
    await day.waitFor('the agenda is history', () => textOn(agenda).includes('Holdt'));
    expect(verbsOn(agenda)).toEqual(['meeting.view']);
    const late = await day.as(members[5]!).forges(agenda, 'attendance.answer', {
      ...(agenda.card!.refresh as { action: { data: object } }).action.data,
      answer: 'attending',
    });
    expect(textOn(late.screen)).toContain('Mødet er slut');
  });

  it('made five messages in the channel and none twice', () => {
    const threads = bot.connector.operations.of(['create-thread'], day.team.id);
    expect(threads.map(({ outcome }) => outcome)).toEqual([201, 201, 201]);
    expect(day.messages()).toHaveLength(4);
    expect(bot.log.filter(({ event }) => /failed|refused|vanished|doubt/.test(event))).toEqual([]);
    bot.connector.operations.checkRate();
  });
});
