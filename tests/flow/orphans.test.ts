import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RowShownStore } from '../../src/storage/shown-store.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import { dropped } from '../connector/faults.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, offers, runBotOn, textOn } from './meeting-day.ts';
import { idsOn } from './meeting-life.ts';
import { noted, standsAs } from './noted.ts';

const attending = { verb: 'attendance.answer', data: { answer: 'attending' } };

describe('a card that stands twice, since Teams never said that it had posted the first', { timeout: 90_000 }, () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await runBotOn();
  });
  afterEach(() => bot.connector.faults.clear());
  afterAll(() => bot.stop());

  const agendas = (day: MeetingDay) => day.messages().filter((message) => offers(message, 'attendance.answer'));

  async function twoAgendas(name: string): Promise<{ day: MeetingDay; orphan: Message; standing: Message }> {
    const day = new MeetingDay(bot, bot.town.team(name));
    await day.setUp();
    const draft = await day.drafted();
    bot.connector.faults.on('create-thread', dropped('after'), 1, day.team.id);
    await day.as(day.chair).presses(draft, 'meeting.call');
    await day.waitFor('the card of which the bot knows', () => agendas(day).length === 2);
    const [orphan, standing] = agendas(day);
    // It stands before it is noted that it does; until then, no card is known for an orphan.
    const { groupId, meetingId } = idsOn(orphan!);
    await noted(bot, { groupId, subject: meetingId }, { agenda: standsAs(standing!) });
    return { day, orphan: orphan!, standing: standing! };
  }

  it('takes the click on the orphan, which becomes the way to the card that stands', async () => {
    const { day, orphan, standing } = await twoAgendas('Orphan');
    const own = await day.as(day.chair).presses(orphan, attending);
    expect(textOn(own.screen)).toContain('Du har svaret, at du deltager.');
    await day.waitFor('the pointer', () => textOn(orphan).includes('følger ikke længere med'));
    const [way, ...others] = buttonsOf(orphan.card!);
    expect(others).toEqual([]);
    expect(way?.url).toContain(standing.id);
    await day.waitFor('the answer', () => textOn(standing).includes('Deltager (1)'));
    expect(agendas(day)).toEqual([standing]);
  });

  it('is recognised although nobody will ever know of a card for a leader’s own chat', async () => {
    const { day, orphan, standing } = await twoAgendas('Doubt');
    const { groupId, meetingId } = idsOn(orphan);
    const ref = { tenantId: bot.town.tenantId, groupId };
    const shownStore = new RowShownStore(bot.rows);
    const { shown, version } = await shownStore.read(ref, meetingId);
    const inDoubt = { message: null, hash: 'lead', intendedAt: '2020-02-20T09:00:00.000Z' };
    const slots = { ...shown.slots, [`lead:${day.chair.objectId}`]: inDoubt };
    expect(await shownStore.write(ref, meetingId, { ...shown, slots }, version)).toBe(true);
    await day.as(day.chair).presses(orphan, attending);
    await day.waitFor('the pointer', () => textOn(orphan).includes('følger ikke længere med'));
    await day.waitFor('the answer', () => textOn(standing).includes('Deltager (1)'));
  });

  it('is left as it is where the click was on the card that stands', async () => {
    const { day, orphan, standing } = await twoAgendas('Standing');
    await day.as(day.chair).presses(standing, attending);
    await day.waitFor('the answer', () => textOn(standing).includes('Deltager (1)'));
    expect(agendas(day)).toEqual([orphan, standing]);
  });

  it('is never taken for an orphan where it stands for something else', async () => {
    const day = new MeetingDay(bot, bot.town.team('Forged'));
    const greeting = await day.setUp();
    const agenda = await day.called();
    const { data } = buttonsOf(agenda.card!).find(({ verb }) => verb === 'attendance.answer')!;
    await day.as(day.chair).forges(greeting, 'attendance.answer', data);
    await day.waitFor('the answer', () => /Deltager \(1\)|Afbud \(1\)/.test(textOn(agenda)));
    expect(textOn(greeting)).toContain('SSP Nordby');
    expect(bot.log.filter(({ event }) => event === 'orphan.failed')).toEqual([]);
  });
});
