import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dropped, heldFault, refused, serverError, tooManyRequests, vanished } from '../connector/faults.ts';
import type { LogLine, RunningBot } from '../support/running-bot.ts';
import { MeetingDay, offers, runBotOn, textOn } from './meeting-day.ts';
import { idsOn } from './meeting-life.ts';
import { noted } from './noted.ts';

const attending = { verb: 'attendance.answer', data: { answer: 'attending' } };

describe('Teams fails', { timeout: 90_000 }, () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await runBotOn();
  });
  afterEach(() => bot.connector.faults.clear());
  afterAll(() => bot.stop());

  const agendas = (day: MeetingDay) => day.messages().filter((message) => offers(message, 'attendance.answer'));

  it('to find the agenda card: it comes anew, and answers go on counting', async () => {
    const day = new MeetingDay(bot, bot.town.team('Vanished'));
    const agenda = await day.calledFromTheStart();
    bot.connector.faults.on('update', vanished, 1, agenda.conversationId);
    await day.as(day.team.members[1]!).presses(agenda, attending);
    const anew = await day.message(
      'the card anew',
      (message) => message !== agenda && offers(message, 'attendance.answer'),
    );
    await day.waitFor('the answer on it', () => textOn(anew).includes('Deltager (1)'));
    await day.as(day.team.members[2]!).presses(anew, attending);
    await day.waitFor('the next answer', () => textOn(anew).includes('Deltager (2)'));
    expect(agendas(day)).toEqual([anew]);
  });

  it('with 429: the bot waits as long as it is told, and the card ends right', async () => {
    const day = new MeetingDay(bot, bot.town.team('Too many'));
    const agenda = await day.calledFromTheStart();
    const before = bot.connector.operations.of(['update'], agenda.conversationId).length;
    bot.connector.faults.on('update', tooManyRequests(1), 2, agenda.conversationId);
    for (const person of day.team.members.slice(0, 4)) await day.as(person).presses(agenda, attending);
    await day.waitFor('the answers', () => textOn(agenda).includes('Deltager (4)'));
    const updates = bot.connector.operations.of(['update'], agenda.conversationId).slice(before);
    const [first, second, third] = updates;
    expect(updates.map(({ outcome }) => outcome).slice(0, 2)).toEqual([429, 429]);
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_000);
    expect(third!.at - second!.at).toBeGreaterThanOrEqual(1_000);
  });

  it('while a card is updated: the update is repeated', async () => {
    const day = new MeetingDay(bot, bot.town.team('Broken'));
    const agenda = await day.calledFromTheStart();
    bot.connector.faults.on('update', serverError(503), 1, agenda.conversationId);
    await day.as(day.chair).presses(agenda, attending);
    await day.waitFor('the answer', () => textOn(agenda).includes('Deltager (1)'));
    expect(agendas(day)).toEqual([agenda]);
  });

  it('with 403: the card stands still until the bot is installed anew, and then follows', async () => {
    const day = new MeetingDay(bot, bot.town.team('Shut out'));
    const agenda = await day.calledFromTheStart();
    bot.connector.faults.on('update', refused('BotNotInConversationRoster'), 1, agenda.conversationId);
    await day.as(day.team.members[1]!).presses(agenda, attending);
    const { groupId, meetingId } = idsOn(agenda);
    await noted(bot, { groupId, subject: meetingId }, { agenda: { refused: true } });
    const isDead = ({ event, details }: LogLine) =>
      event === 'conversation.dead' && details.conversationId === day.team.id;
    expect(bot.log.some(isDead)).toBe(true);
    await day.as(day.team.members[2]!).presses(agenda, attending);
    expect(textOn(agenda)).toContain('Deltager (0)');
    await bot.teams.installation(day.chair, day.team, 'add');
    await day.waitFor('both answers', () => textOn(agenda).includes('Deltager (2)'));
    expect(agendas(day)).toEqual([agenda]);
  });

  it('to say that it has posted: a card may stand twice, and one of them follows', async () => {
    const day = new MeetingDay(bot, bot.town.team('In doubt'));
    await day.setUp();
    const draft = await day.drafted();
    bot.connector.faults.on('create-thread', dropped('after'), 1, day.team.id);
    await day.as(day.chair).presses(draft, 'meeting.call');
    await day.waitFor('the card of which the bot knows', () => agendas(day).length === 2);
    await day.as(day.chair).presses(agendas(day)[1]!, attending);
    await day.waitFor('the answer on it', () => textOn(agendas(day)[1]).includes('Deltager (1)'));
    expect(agendas(day)).toHaveLength(2);
  });

  it('to let the bot into the leader’s chat: the meeting goes on in the channel', async () => {
    const day = new MeetingDay(bot, bot.town.team('No chat'));
    const agenda = await day.calledFromTheStart();
    bot.connector.faults.on('create-chat', refused(), 50);
    const tried = () => bot.connector.operations.of(['create-chat']).length;
    const lead = await day.started(agenda);
    await day.waitFor('the try', () => tried() === 1);
    expect(textOn(await day.closesItem(lead, { outcome: 'noted' }))).toContain('Punkt 2: ');
    await day.waitFor('the channel follows', () => textOn(agenda).includes('Taget til efterretning'));
    expect(day.chatWith(day.chair)).toEqual([]);
    expect(tried()).toBe(1);
  });

  it('to be quick: the click is answered before its card is updated', async () => {
    const day = new MeetingDay(bot, bot.town.team('Slow'));
    const agenda = await day.calledFromTheStart();
    const held = heldFault();
    bot.connector.faults.on('update', held.fault, 1, agenda.conversationId);
    try {
      const own = await day.as(day.chair).presses(agenda, attending);
      expect(textOn(own.screen)).toContain('Du har svaret, at du deltager.');
      expect(textOn(agenda)).toContain('Deltager (0)');
    } finally {
      held.release();
    }
    await day.waitFor('the answer', () => textOn(agenda).includes('Deltager (1)'));
  });
});
