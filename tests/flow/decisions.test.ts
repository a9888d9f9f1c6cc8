import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingDecisions } from '../../src/decisions/decision-record.ts';
import { catalogue } from '../../src/errors/catalogue.ts';
import { RowAuditTrail } from '../../src/storage/audit-trail.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, offers, runBotOn, textOn, unfolded } from './meeting-day.ts';

const canary = 'Kanariefuglesangen';
let bot: RunningBot;
let day: MeetingDay;
let ref: { tenantId: string; groupId: string };

/** A meeting whose items are decided; the third is about mopeds, and what the closed one says no channel sees. */
beforeAll(async () => {
  bot = await runBotOn();
  day = new MeetingDay(bot, bot.town.team('SSP Nordby'));
  const agenda = await day.calledFromTheStart();
  ref = { tenantId: bot.town.tenantId, groupId: String(buttonsOf(agenda.card!)[0]?.data.groupId) };
  let lead = await day.started(agenda);
  const personal = await day.waitFor('the chat', () =>
    day.chatWith(day.chair).find((card) => offers(card, 'item.close')),
  );
  lead = await day.closesItem(lead, { outcome: 'noted', decision: 'Formanden styrer ordet.' });
  lead = await day.closesItem(lead, { outcome: 'approved' });
  lead = await day.closesItem(lead, { outcome: 'approved', decision: 'Der sættes bump mod knallerter på skolestien.' });
  await day.closesItem(lead, { outcome: 'deferred', decision: 'Tallene mangler.' });
  const shown = await day.as(day.chair).presses(personal, 'item.close', { outcome: 'noted' });
  await day.as(day.chair).presses(unfolded(shown.screen), 'item.close', { outcome: 'approved', decision: canary });
});
afterAll(() => bot.stop());

async function answers(person: Person, text: string): Promise<Message> {
  const before = day.chatWith(person).length;
  await day.as(person).writes(text);
  return day.waitFor('the answer', () => day.chatWith(person)[before]);
}

async function answersInChannel(person: Person, text: string): Promise<Message> {
  const known = new Set(day.messages());
  await day.as(person).says(text, day.team);
  return day.message('the answer', (message) => !known.has(message) && textOn(message).includes('besluttet'));
}

const readingsOf = async () =>
  (
    await new RowAuditTrail(
      bot.rows,
      () => new Date(),
      () => '',
    ).between(ref, new Date('2000-01-01'), new Date('2100-01-01'))
  ).filter(({ what }) => what === 'decision.read');

const member = () => day.team.members[4]!;

describe('what was decided', () => {
  it('is found by a member in the personal chat, with its day, item and text', async () => {
    const text = textOn(await answers(member(), 'hvad besluttede vi om knallertkørsel?'));
    expect(text).toContain('Det har I besluttet');
    expect(text).toContain('Generelle kriminalitetsforebyggende tiltag i området');
    expect(text).toContain('10. marts 2020 · Punkt 3 · SSP Nordby');
    expect(text).toContain('Godkendt. Der sættes bump mod knallerter på skolestien.');
    expect(text).not.toContain('Tallene mangler');
  });

  it('is found in English too', async () => {
    expect(textOn(await answers(member(), 'What did we decide about knallerter?'))).toContain('What you decided');
  });

  it('is found in the channel, where closed items are not', async () => {
    const open = await answersInChannel(member(), 'hvad besluttede vi om knallerter');
    expect(textOn(open)).toContain('bump mod knallerter');
    const closed = await answersInChannel(member(), `hvad besluttede vi om ${canary}`);
    expect(textOn(closed)).toContain('Jeg fandt ingen beslutning');
    expect(textOn(closed)).toContain('personlige chat');
    expect(await readingsOf()).toEqual([]);
  });

  it('on a closed item is found in the personal chat by who may read it, and audited', async () => {
    const text = textOn(await answers(member(), `hvad besluttede vi om ${canary}?`));
    expect(text).toContain(canary);
    expect(text).toContain('Lukket');
    expect(await readingsOf()).toEqual([expect.objectContaining({ who: member().objectId })]);
  });

  it('on a closed item is not found by who may not read it', async () => {
    const outsider = day.team.members[6]!;
    await day.as(day.chair).says('gruppe', day.team);
    const form = await day.message('the roles', (message) => offers(message, 'group.roles'));
    await day.as(day.chair).presses(form, 'group.roles', { outsiders: outsider.objectId });
    expect(textOn(await answers(outsider, `hvad besluttede vi om ${canary}?`))).toContain('Jeg fandt ingen beslutning');
    expect(await readingsOf()).toHaveLength(1);
  });

  it('is told to nobody outside the group', async () => {
    const stranger = bot.town.person('Fremmed');
    expect((await answers(stranger, 'hvad besluttede vi om knallerter?')).text).toBe(
      catalogue['group.none-of-yours'].da,
    );
  });

  it('is one row a meeting, what is closed in a row of its own', async () => {
    const partition = `${ref.tenantId}|${ref.groupId}`;
    const open = await bot.rows.range(partition, 'd|', 'd|~');
    expect(open).toHaveLength(1);
    const { decisions } = open[0]!.value as MeetingDecisions;
    expect(decisions.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    expect(JSON.stringify(open)).not.toContain(canary);
    const closed = await bot.rows.range(partition, 'xd|', 'xd|~');
    expect(closed).toHaveLength(1);
    expect(JSON.stringify(closed)).toContain(canary);
  });

  it('follows when a decision is corrected, and when an item is taken up again', async () => {
    const agenda = day.messages().find((message) => offers(message, 'meeting.lead'))!;
    const lead = await day.as(day.chair).presses(agenda, 'meeting.lead');
    const { groupId, meetingId } = buttonsOf(lead.screen.card)[0]!.data;
    const open = await bot.rows.range(`${ref.tenantId}|${ref.groupId}`, 'd|', 'd|~');
    const [first, , third] = (open[0]!.value as MeetingDecisions).decisions;
    const data = { groupId, meetingId };
    await day.as(day.chair).forges(agenda, 'item.correct', { ...data, itemId: third!.itemId, text: 'Hegn i stedet.' });
    expect(textOn(await answers(member(), 'hvad besluttede vi om hegnet?'))).toContain('Hegn i stedet.');
    await day.as(day.chair).forges(agenda, 'item.reopen', { ...data, itemId: first!.itemId });
    expect(textOn(await answers(member(), 'hvad besluttede vi om ordet?'))).toContain('Jeg fandt ingen beslutning');
  });

  it('left nothing closed in the channel or the log', () => {
    expect(day.everythingInTheChannel()).not.toContain(`${canary}"`);
    expect(JSON.stringify(bot.log)).not.toContain(canary);
  });
});
