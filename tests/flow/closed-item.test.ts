import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { buttonsOf, inputsOf, textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, offers, runBotOn, textOn, unfolded } from './meeting-day.ts';

/** Typed about the closed item: it may reach the store and no channel. */
const canary = 'KanariefuglenSang';

describe('a closed item', () => {
  let bot: RunningBot;
  let day: MeetingDay;
  let agenda: Message;
  let lead: Screen;
  let personal: Message;
  const answers: string[] = [];

  beforeAll(async () => {
    bot = await runBotOn();
    day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
    agenda = await day.calledFromTheStart();
    lead = await day.started(agenda);
    personal = await day.waitFor('the chat', () => day.chatWith(day.chair).find((card) => offers(card, 'item.close')));
    for (let n = 0; n < 4; n += 1) lead = await day.closesItem(lead, { outcome: 'noted' });
  });
  afterAll(() => bot.stop());

  it('is opened like any other, and in the channel even its leader sees only that it is closed', () => {
    expect(textOn(lead)).toContain('Punkt 5: Lukket');
    expect(textOn(lead)).toContain('gemmes og vises ikke i kanalen');
    expect(textOn(lead)).not.toMatch(/individuelle unge|Nye unge/);
    expect(inputsOf(lead.card).map(({ id }) => id)).toEqual(expect.arrayContaining(['outcome', 'decision']));
  });

  it('does not echo what was typed when its form is not complete', async () => {
    const missing = await day.as(day.chair).presses(lead, 'item.close', { decision: canary });
    answers.push(JSON.stringify(missing.body));
    expect(missing.sentence).toBe('Vælg, hvad punktet endte med, før du lukker det.');
    const tooLong = await day.as(day.chair).forges(lead, 'item.close', {
      ...closing(),
      outcome: 'noted',
      decision: canary.repeat(600),
    });
    answers.push(JSON.stringify(tooLong.body));
    expect(tooLong.sentence).toContain('8.000 tegn');
  });

  it('is closed in the personal chat, with an outcome, a text and an agreement', async () => {
    // The card there still stands at the first item, which is closed: any click on it shows how things are now.
    const shown = await day.as(day.chair).presses(personal, 'item.close', { outcome: 'noted' });
    expect(textOn(shown.screen)).toContain('Punkt 5: ');
    const closed = await day.as(day.chair).presses(unfolded(shown.screen), 'item.close', {
      outcome: 'forwarded',
      decision: `${canary} beslutning`,
      sentTo: `${canary} forum`,
      minority: `${canary} mindretal`,
      agreementTask: `${canary} aftale`,
      agreementOwner: `${canary} ansvarlig`,
    });
    expect(textOn(closed.screen)).toContain('Punkt 6: ');
    const again = await day.as(day.chair).presses(agenda, 'meeting.lead');
    answers.push(JSON.stringify(again.body));
    lead = again.screen;
  });

  it('does not echo a second text for it either', async () => {
    const data = { ...closing(), itemId: closedItemId() };
    const second = await day.as(day.chair).forges(lead, 'item.close', {
      ...data,
      seen: 99,
      outcome: 'noted',
      decision: `${canary} to`,
    });
    answers.push(JSON.stringify(second.body));
    expect(second.sentence).toContain('Punktet er allerede lukket');
  });

  it('stands in the minutes as its number and “Lukket”', async () => {
    for (let n = 0; n < 2; n += 1) lead = await day.closesItem(lead, { outcome: 'noted' });
    const minutes = await day.ended(lead);
    const lines = textsOf(minutes.card!);
    expect(lines.slice(lines.indexOf('5'), lines.indexOf('5') + 3)).toEqual(['5', 'Lukket', '6']);
    await day.waitFor('the agenda is history', () => textOn(agenda).includes('Holdt'));
  });

  it('was in nothing that the channel or its log ever held', async () => {
    for (const word of ['dagsorden', 'referat', 'gruppe', canary]) await day.as(day.chair).says(word, day.team);
    const everything = day.everythingInTheChannel();
    expect(everything).toContain('Lukket');
    for (const secret of [canary, 'individuelle unge', 'Nye unge', 'Opsamling fra sidst']) {
      expect(everything).not.toContain(secret);
      expect(answers.join()).not.toContain(secret);
      expect(JSON.stringify(bot.log)).not.toContain(secret);
    }
  });

  it('is stored', async () => {
    const partition = `${bot.town.tenantId}|${buttonsOf(agenda.card!)[0]?.data.groupId}`;
    const closed = await bot.rows.range(partition, 'x', 'y');
    const text = JSON.stringify(closed);
    for (const part of ['beslutning', 'forum', 'mindretal', 'aftale', 'ansvarlig']) {
      expect(text).toContain(`${canary} ${part}`);
    }
    const open = await bot.rows.range(partition, ' ', 'x');
    expect(open.length).toBeGreaterThan(8);
    expect(JSON.stringify(open)).not.toContain(canary);
  });

  /** The data of the leader's button that closes the open item. */
  function closing(): Record<string, unknown> {
    return { ...buttonsOf(lead.card).find(({ verb }) => verb === 'item.close')?.data };
  }

  function closedItemId(): string {
    const found = /"title":"5\. Lukket","value":"([^"]+)"/.exec(JSON.stringify(lead.card))?.[1];
    if (found === undefined) throw new Error('The leader’s card does not name the closed item.');
    return found;
  }
});
