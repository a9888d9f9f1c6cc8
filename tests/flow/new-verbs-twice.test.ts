import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { ButtonChoice, Typed } from '../connector/pressing.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, filledIn, idsOn, MeetingLife, steeringGroup, to } from './meeting-life.ts';
import { storedIn } from './stored.ts';

/** Teams sends a click again: the very same activity, or the same once more under a new id. Both change nothing. */
describe('a click that comes twice', () => {
  let bot: RunningBot & { store: string };
  let life: MeetingLife;
  let agenda: Message;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 5));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Første sag' },
        { title: 'Anden sag' },
        { title: 'Tredje sag' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  /** Presses, and sends the click twice more: what stood after the first stands after the last. */
  async function thrice(
    on: Message | Screen,
    choice: ButtonChoice,
    typed: Typed = {},
    by = life.chair,
  ): Promise<BotAnswer> {
    const before = await storedIn(bot.store);
    const first = await life.tries(on, choice, typed, by);
    const after = await storedIn(bot.store);
    expect(after).not.toEqual(before);
    for (const repeated of [await first.again(), await first.resend()]) {
      expect(repeated.status).toBe(200);
      expect(repeated.invoke?.type).toBe('application/vnd.microsoft.card.adaptive');
      expect(textOn(repeated.screen)).not.toContain('mellemtiden');
    }
    expect(await storedIn(bot.store)).toEqual(after);
    return first;
  }

  const prepare = () => life.preparing(agenda);

  it('adds, edits, moves, attaches, conceals, reveals and removes an item once', async () => {
    const added = await thrice(await life.press(await prepare(), to('newItem')), 'item.add', { title: 'Nyt punkt' });
    await thrice(await life.item(added.screen, 'Nyt punkt'), 'item.edit', { title: 'Rettet punkt' });
    await thrice(await life.item(await prepare(), 'Rettet punkt'), 'item.move', { after: 'first' });
    const attach = await life.press(await life.item(await prepare(), 'Rettet punkt'), to('attach'));
    await thrice(attach, 'item.attach', { title: 'Bilag', url: 'https://dokumenter.nordby.example/a' });
    await thrice(await life.item(await prepare(), 'Rettet punkt'), 'item.conceal');
    await thrice(await life.item(await prepare(), '1. Lukket'), 'item.reveal');
    await thrice(await life.item(await prepare(), 'Rettet punkt'), 'item.remove', { reason: 'Ikke nu' });
    await added.resend();
    expect((await life.stored(agenda)).items).toHaveLength(3);
  });

  it('proposes, accepts, declines and merges once', async () => {
    const member = life.who('Skoleleder');
    for (const [verb, typed] of [
      ['item.accept', { note: 'Ja' }],
      ['item.decline', { note: 'Nej' }],
      ['item.merge', {}],
    ] as const) {
      const own = await life.press(agenda, 'meeting.view', {}, member);
      const form = await life.press(own, { verb: 'meeting.view', data: { show: 'propose' } }, {}, member);
      await thrice(form, 'item.propose', { title: `Til ${verb}`, text: 'Tekst' }, member);
      const screen = await life.press(await prepare(), to('proposals'));
      const into = verb === 'item.merge' ? { into: choiceEnding(screen, 'into', 'Første sag') } : {};
      await thrice(screen, verb, { ...typed, ...into });
    }
    await life.waitFor('three words back', () => life.chatWith(member).length === 3);
    expect((await life.stored(agenda)).items).toHaveLength(4);
  });

  it('moves and hands over the meeting once, with one answer in the thread', async () => {
    const screen = await life.press(await prepare(), to('meeting'));
    await thrice(screen, 'meeting.edit', { date: '2020-03-11' });
    await thrice(await life.press(await prepare(), to('meeting')), 'meeting.deputise', {
      minuteTaker: life.who('Referent').objectId,
    });
    await life.waitFor('the card', () => textOn(agenda).includes('11. marts'));
    await life.waitFor('the answer', () => inThread().length === 1);
    const { meeting } = await life.stored(agenda);
    expect(meeting.changes.filter(({ kind }) => kind === 'moved')).toHaveLength(1);
  });

  it('records people once', async () => {
    const presence = async () => life.press(await life.press(agenda, 'meeting.lead'), to('presence'));
    const member = life.who('Skoleleder').objectId;
    await thrice(await presence(), 'attendance.person', { personId: member, presence: 'sameDay' });
    await thrice(await life.press(await presence(), to('substitute')), 'attendance.substitute', {
      for: member,
      name: 'Vikaren',
      attended: 'true',
    });
    await thrice(await life.press(await presence(), to('guest')), 'attendance.guest', { name: 'Gæsten' });
    const disqualify = await life.press(await presence(), to('disqualify'));
    await thrice(disqualify, 'attendance.disqualify', {
      itemId: choiceEnding(disqualify, 'itemId', 'Første sag'),
      people: member,
    });
    expect((await life.stored(agenda)).meeting.guests).toEqual(['Gæsten']);
  });

  it('closes, corrects and takes up an item again once', async () => {
    const lead = await life.started(agenda);
    await thrice(lead, 'item.close', { outcome: 'noted', decision: 'Noteret' });
    const treated = async () => life.item(await prepare(), 'Første sag');
    await thrice(await treated(), 'item.correct', { text: 'Noteret og rettet' });
    await thrice(await treated(), 'item.reopen');
    const [item] = (await life.stored(agenda)).items;
    expect(item?.state).toBe('open');
    expect(item?.closed === false && item.content.decisions.map(({ text }) => text)).toEqual([
      'Noteret',
      'Noteret og rettet',
    ]);
  });

  it('ends, and takes up the meeting again once', async () => {
    let lead = await life.press(agenda, 'meeting.lead');
    while (offers(lead, 'item.close')) lead = await life.closes(lead, { outcome: 'noted' });
    await thrice(lead, 'meeting.close');
    const minutes = await life.message('the minutes', (card) => textOn(card).includes('Referat:'));
    await thrice(await life.press(minutes, 'meeting.lead'), 'meeting.reopen');
    await life.waitFor('the minutes to be taken back', () => textOn(minutes).includes('Mødet er genåbnet'));
    await thrice(await life.leading(agenda), 'meeting.close');
    await life.waitFor('the minutes', () => offers(minutes, 'minutes.approve'));
  });

  it('notes, comments, answers, approves, sends, corrects and files the minutes once', async () => {
    const minutes = await life.message('the minutes', (card) => textOn(card).includes('Referat:'));
    const member = life.who('Skoleleder');
    const screen = () => life.press(minutes, 'meeting.lead');
    await thrice(await screen(), 'minutes.edit', { text: 'Mødet var kort.' });
    await thrice(
      await life.press(minutes, { verb: 'meeting.view', data: { show: 'comment' } }, {}, member),
      'minutes.comment',
      { comment: 'Der mangler et ord.' },
      member,
    );
    await thrice(await screen(), 'minutes.reply', { personId: member.objectId, text: 'Det er rettet.' });
    await thrice(minutes, 'minutes.approve', {}, member);
    await thrice(await screen(), 'minutes.send');
    await thrice(await screen(), 'minutes.correct', { text: 'Et ord er sat ind.' });
    await thrice(await screen(), 'minutes.file');
    const { meeting, replies } = await life.stored(minutes);
    expect(meeting.minutes.corrections).toHaveLength(1);
    expect(replies).toHaveLength(1);
  });

  it('late does not undo what came after it', async () => {
    const minutes = await life.message('the minutes', (card) => textOn(card).includes('Referat:'));
    const member = life.who('Skoleleder');
    const form = () => life.press(minutes, { verb: 'meeting.view', data: { show: 'comment' } }, {}, member);
    const first = await life.tries(await form(), 'minutes.comment', { comment: 'Første kommentar' }, member);
    await life.press(await form(), 'minutes.comment', { comment: 'Anden kommentar' }, member);
    await first.resend();
    expect((await life.stored(minutes)).replies.at(-1)?.comment).toBe('Anden kommentar');
  });

  it('makes, moves, gives, finishes and takes up an agreement again once', async () => {
    const form = await life.chats(life.chair, 'ny aftale');
    const missing = await life.tries(form, 'agreement.add', { owner: 'Skoleleder' });
    expect(textOn(missing.screen)).toContain('Skriv, hvad aftalen går ud på');
    expect(filledIn(missing.screen, 'owner')).toBe('Skoleleder');
    const made = await thrice(missing.screen, 'agreement.add', { task: 'Bestil lokalet', owner: 'Skoleleder' });
    expect(textOn(made.screen)).toContain('Aftalen er noteret.');
    const owner = life.who('Skoleleder');
    const list = () => life.chats(owner, 'mine aftaler');
    expect(textOn(await list())).toContain('Bestil lokalet');
    const choices = inputsOf((await list()).card!).find(({ id }) => id === 'agreementId')?.choices ?? [];
    const agreementId = choices.find(({ title }) => title === 'Bestil lokalet')!.value;
    await thrice(await list(), 'agreement.move', { agreementId, due: '2020-04-01' }, owner);
    const done = await thrice(await list(), 'agreement.done', { agreementId }, owner);
    await thrice(done.screen, 'agreement.reopen', {}, owner);
    await thrice(await list(), 'agreement.give', { agreementId, owner: 'Referent' }, owner);
    expect(textOn(await life.chats(life.who('Referent'), 'mine aftaler'))).toContain('Bestil lokalet');
  });

  it('stops and starts reminders, and changes the group’s roles once', async () => {
    const list = await life.chats(life.who('Skoleleder'), 'mine aftaler');
    await thrice(list, 'reminders.set', {}, life.who('Skoleleder'));
    await thrice(await life.roles(), 'group.roles', { deputies: life.who('Skoleleder').objectId });
  });

  it('cancels once', async () => {
    agenda = await life.calls(await life.prepared({ title: 'Aprilmøde', date: '2020-04-14', time: '16:00' }));
    await thrice(await life.press(await prepare(), to('meeting')), 'meeting.cancel', { reason: 'Påske' });
    await life.waitFor('AFLYST', () => textOn(agenda).includes('AFLYST'));
    await life.waitFor('the answer', () => inThread().length === 1);
  });

  it('changes the group once', async () => {
    const settings = await life.press(await life.roles(), 'group.settings');
    await thrice(settings, 'group.settings', { proposalDays: '4' });
    const { groupId } = idsOn(agenda);
    const template = await life.press(await life.roles(), 'group.settings');
    await thrice(template, 'group.template', { agenda: 'Velkomst\nEventuelt' });
    expect(groupId).not.toBe('');
  });

  const inThread = () =>
    life.messages().filter(({ conversationId, id }) => conversationId === agenda.conversationId && id !== agenda.id);
});
