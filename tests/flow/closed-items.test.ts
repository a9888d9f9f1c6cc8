import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocument } from '../../src/documents/make-document.ts';
import { auditPrefix, RowAuditTrail } from '../../src/storage/audit-trail.ts';
import { da } from '../../src/texts/da.ts';
import type { BotAnswer, Screen } from '../connector/bot-answer.ts';
import { inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { callingDay, offers, runBotOn, textOn } from './meeting-day.ts';
import { idsOn, MeetingLife, steeringGroup, to } from './meeting-life.ts';

/** Stands in every closed field; no channel, answer there, log or open row may hold it. */
const canary = 'KanariefuglenSang';
const secret = (what: string) => `${canary} ${what}`;

/** Who may read a closed item, where, and what is noted of it; and that nobody else gets a word of it. */
describe('closed items', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  let minutes: Message;
  /** Everything that was answered to clicks in the channel. */
  const answers: string[] = [];

  const inChannel = async (answer: Promise<BotAnswer>): Promise<BotAnswer> => {
    const given = await answer;
    answers.push(JSON.stringify(given.body));
    return given;
  };
  /** The card of the meeting in somebody's own chat. */
  const own = (person: Person): Promise<Message> =>
    life.chats(person, 'dagsorden', (message) => offers(message, 'attendance.answer'));
  const reads = async (person: Person, itemId: string): Promise<BotAnswer> => {
    const card = await own(person);
    return life.as(person).forges(card, 'item.read', { ...idsOn(card), itemId });
  };
  const preparingInChat = async (): Promise<Screen> => life.preparing(await own(life.chair));
  const closedItem = async (number: number): Promise<string> => {
    const found = (await life.stored(agenda)).items.find((item) => item.number === number);
    if (found?.closed !== true) throw new Error(`Item ${number} is not closed.`);
    return found.itemId;
  };

  beforeAll(async () => {
    bot = await runBotOn({ wasOpen: ['Åben fremstilling'] });
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 8));
    await life.setUp(steeringGroup);
    await life.press(await life.roles(), 'group.roles', {
      minuteTakers: life.who('Referent').objectId,
      outsiders: life.who('Klubleder').objectId,
    });
    const draft = await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
      { title: 'Åben sag' },
      {
        title: secret('titel'),
        closed: 'true',
        caseNumber: secret('sagsnr'),
        documentNumber: secret('dok'),
        'section-1': secret('fremstilling'),
        'section-5': secret('indstilling'),
        subItems: secret('underpunkt'),
      },
      { title: 'Knallerter', 'section-1': 'Åben fremstilling' },
      { title: secret('begrænset'), closed: 'true' },
    ]);
    agenda = await life.calls(draft);
  });
  afterAll(() => bot.stop());

  it('are concealed: gone from the channel’s card, and the chair is told what cannot be recalled', async () => {
    expect(textOn(agenda)).toContain('Knallerter');
    const item = await life.item(await life.preparing(agenda), 'Knallerter');
    const answer = await life.tries(item, 'item.conceal', { reason: secret('grund') });
    expect(textOn(answer.screen)).toContain('Det, Teams allerede har vist eller gemt, kan ikke kaldes tilbage.');
    await life.waitFor('the card', () => !textOn(agenda).includes('Knallerter'));
    expect(textOn(agenda)).toMatch(/Et punkt er lukket: \d\. Lukket \(Formand, .*\)/);
    const partition = `${bot.town.tenantId}|${idsOn(agenda).groupId}`;
    expect(JSON.stringify(await bot.rows.range(partition, 'm', 'n'))).not.toContain('Åben fremstilling');
    expect(JSON.stringify(await bot.rows.range(partition, 'x', 'y'))).toContain('Åben fremstilling');
  });

  it('are written to in the chair’s own chat only', async () => {
    const here = await life.press(await life.preparing(agenda), to('item'), { itemId: await closedItem(2) });
    answers.push(JSON.stringify(here.card));
    expect(textOn(here)).toContain('Lukkede punkter retter du i din personlige chat med mig.');
    expect(offers(here, 'item.edit')).toBe(false);
    const there = await life.press(await preparingInChat(), to('item'), { itemId: await closedItem(2) });
    expect(inputsOf(there.card).map(({ value }) => value)).toContain(secret('fremstilling'));
    const attached = await life.press(await life.press(there, to('attach')), 'item.attach', {
      title: secret('bilag'),
      url: `https://dokumenter.nordby.example/${canary}`,
    });
    expect(attached.card).toBeDefined();
  });

  it('are limited to the named', async () => {
    const there = await life.press(await preparingInChat(), to('item'), { itemId: await closedItem(4) });
    const named = [life.chair, life.who('Lokalbetjent')].map(({ objectId }) => objectId).join(',');
    await life.press(there, 'item.edit', { limitedTo: named });
    const { items } = await life.stored(agenda);
    expect(items[3]?.limitedTo).toEqual(named.split(','));
  });

  it('are read by a member in the personal chat, and it is noted before', async () => {
    const member = life.who('Skoleleder');
    const itemId = await closedItem(2);
    const before = await notes();
    const answer = await reads(member, itemId);
    const text = textOn(answer.screen);
    for (const part of ['titel', 'sagsnr', 'dok', 'fremstilling', 'indstilling', 'underpunkt', 'bilag']) {
      expect(text).toContain(secret(part));
    }
    const added = (await notes()).slice(before.length);
    expect(added).toEqual([
      { who: member.objectId, what: 'item.read', meetingId: idsOn(agenda).meetingId, itemId, at: expect.any(String) },
    ]);
  });

  it('are offered by name to nobody, and only to who may read them', async () => {
    const forMember = await own(life.who('Skoleleder'));
    expect(
      inputsOf(forMember.card!)
        .find(({ id }) => id === 'itemId')
        ?.choices.map(({ title }) => title),
    ).toEqual(['2. Lukket', '3. Lukket']);
    expect(inputsOf((await own(life.who('Klubleder'))).card!).map(({ id }) => id)).not.toContain('itemId');
  });

  it('are not shown where the note cannot be written', async () => {
    const itemId = await closedItem(2);
    const member = life.who('Socialrådgiver');
    const card = await own(member);
    const commit = bot.rows.commit.bind(bot.rows);
    bot.rows.commit = (partition, operations) =>
      operations.some(({ key }) => key.startsWith(auditPrefix))
        ? Promise.reject(new Error('The store is away.'))
        : commit(partition, operations);
    const answer = await life.as(member).forges(card, 'item.read', { ...idsOn(card), itemId });
    bot.rows.commit = commit;
    const failed = bot.log.filter(({ event }) => event === 'click.failed');
    expect(failed).toHaveLength(1);
    expect(answer.sentence).toBe(da.wentWrong(String(failed[0]?.details.reference)));
    expect(JSON.stringify(answer.body)).not.toContain(canary);
  });

  it.each([
    ['in the channel', 'Skoleleder', 2, 'Lukkede punkter læses i en personlig chat'],
    ['by a member outside public authority', 'Klubleder', 2, 'Du har ikke adgang til dette lukkede punkt.'],
    ['by a member who is not among the named', 'Skoleleder', 4, 'Du har ikke adgang til dette lukkede punkt.'],
  ])('are not read %s', async (place, role, number, says) => {
    const itemId = await closedItem(number);
    const person = life.who(role);
    const before = await notes();
    const answer =
      place === 'in the channel'
        ? await inChannel(life.as(person).forges(agenda, 'item.read', { ...idsOn(agenda), itemId }))
        : await reads(person, itemId);
    expect(JSON.stringify(answer.body)).toContain(says);
    expect(JSON.stringify(answer.body)).not.toContain(canary);
    expect(await notes()).toEqual(before);
  });

  it('are read by the named', async () => {
    expect(textOn((await reads(life.who('Lokalbetjent'), await closedItem(4))).screen)).toContain(secret('begrænset'));
  });

  it('are not opened by who is disqualified', async () => {
    const person = life.who('Sundhedsplejerske');
    const itemId = await closedItem(2);
    expect(textOn((await reads(person, itemId)).screen)).toContain(secret('titel'));
    const form = await life.press(
      await life.press(await life.press(agenda, 'meeting.lead'), to('presence')),
      to('disqualify'),
    );
    await life.press(form, 'attendance.disqualify', { itemId, people: person.objectId });
    const answer = await reads(person, itemId);
    expect(textOn(answer.screen)).toContain('Du har ikke adgang til dette lukkede punkt.');
    expect(JSON.stringify(answer.body)).not.toContain(canary);
  });

  it('are treated in the chat, with a text, a vote, a minority and an agreement', async () => {
    let lead = await life.started(agenda);
    answers.push(JSON.stringify(lead.card));
    lead = await life.closes(lead, { outcome: 'noted' });
    answers.push(JSON.stringify(lead.card));
    const chat = await own(life.chair);
    let there = await life.press(chat, 'meeting.lead');
    expect(textOn(there)).toContain(secret('fremstilling'));
    there = await life.closesSub(there, secret('underpunkt'), {
      outcome: 'noted',
      decision: secret('underbeslutning'),
    });
    there = await life.closes(there, {
      outcome: 'forwarded',
      decision: secret('beslutning'),
      sentTo: secret('forum'),
      for: '3',
      against: '1',
      minority: secret('mindretal'),
      agreementTask: secret('opgave'),
      agreementOwner: secret('ansvarlig'),
      agreementDue: '2020-04-01',
    });
    expect(textOn(there)).toContain('Punkt 3: Knallerter');
    there = await life.closes(there, { outcome: 'noted' });
    there = await life.closes(there, { outcome: 'noted', decision: secret('begrænset beslutning') });
    minutes = await life.newMessage(
      'the minutes',
      () => life.press(there, 'meeting.close'),
      (message) => textOn(message).includes('Referat:'),
    );
  });

  it('are read whole after the meeting', async () => {
    const member = life.who('Skoleleder');
    const card = await life.chats(member, 'referat', (message) => textOn(message).includes('Referat:'));
    expect(textOn(card)).not.toContain(canary);
    const own = await life.press(card, { verb: 'meeting.view', title: 'Lukket punkt' }, {}, member);
    const read = await life.press(own, 'item.read', { itemId: await closedItem(2) }, member);
    for (const part of ['beslutning', 'underbeslutning', 'forum', 'mindretal', 'opgave', 'ansvarlig', 'bilag']) {
      expect(textOn(read)).toContain(secret(part));
    }
  });

  it('are put right in the chat, and the correction is kept with what is closed', async () => {
    const itemId = await closedItem(2);
    const card = await life.chats(life.chair, 'referat', (message) => textOn(message).includes('Referat:'));
    const answer = await life.as(life.chair).forges(card, 'item.correct', {
      ...idsOn(card),
      itemId,
      text: secret('rettelse'),
    });
    expect(answer.status).toBe(200);
    await life.waitFor('the version', () => textOn(minutes).includes('Version 2'));
    const { closedContents } = await life.stored(minutes);
    expect(closedContents.find((closed) => closed.itemId === itemId)?.content.decisions.at(-1)).toMatchObject({
      text: secret('rettelse'),
      correction: true,
    });
  });

  it('come back closed, with what was agreed on them, and for the same readers', async () => {
    const next = await life.calls(await life.prepared({ title: 'Næste møde', date: '2020-04-14', time: '16:00' }));
    const { items, closedContents } = await life.stored(next);
    const followUp = items.find((item) => item.closed && item.origin?.reason === 'agreements');
    expect(JSON.stringify(closedContents.find(({ itemId }) => itemId === followUp?.itemId))).toContain(
      secret('opgave'),
    );
    expect(textOn(next)).not.toContain(canary);
    agenda = next;
  });

  it('are not read by who has left the team', async () => {
    const gone = life.who('Socialrådgiver');
    const card = await own(gone);
    const itemId = (await life.stored(agenda)).items.find((item) => item.closed)?.itemId;
    bot.town.teams[0]!.removeMember(gone);
    const answer = await life.as(gone).forges(card, 'item.read', { ...idsOn(card), itemId });
    expect(answer.sentence).toContain('Du er ikke med i gruppen');
    const words = await life.chats(gone, 'dagsorden');
    expect(words.card).toBeUndefined();
    bot.town.teams[0]!.addMember(gone);
  });

  it('were in nothing that the channel, an answer there or the log ever held', async () => {
    for (const word of ['dagsorden', 'referat', 'gruppe', 'mine møder', canary]) {
      await life.as(life.chair).says(word, life.team);
    }
    const everything = life.everythingInTheChannel();
    expect(everything).toContain('Lukket');
    for (const text of [everything, answers.join(), JSON.stringify(bot.log)]) {
      expect(text).not.toContain(canary);
    }
  });

  it('are in no open document, in whatever format that is text', async () => {
    const state = await life.stored(minutes);
    const written = async (version: 'open' | 'full', format: 'html' | 'md' | 'txt') =>
      new TextDecoder().decode((await makeDocument({ state, roster: [] }, { version, format }, callingDay)).bytes);
    for (const format of ['html', 'md', 'txt'] as const) {
      const open = await written('open', format);
      expect(open).toContain('Lukket');
      expect(open).not.toMatch(/KanariefuglenSang|Knallerter|Åben fremstilling/);
      expect(await written('full', format)).toContain(canary);
    }
  });

  it('are in no open row of the store', async () => {
    const partition = `${bot.town.tenantId}|${idsOn(minutes).groupId}`;
    const open = await bot.rows.range(partition, ' ', 'x');
    expect(open.length).toBeGreaterThan(20);
    expect(JSON.stringify(open)).not.toContain(canary);
  });

  /** Who has read what, of the hours that the test takes. */
  function notes() {
    const trail = new RowAuditTrail(bot.rows, () => callingDay, randomUUID);
    const ref = { tenantId: bot.town.tenantId, groupId: idsOn(agenda).groupId };
    return trail.between(ref, callingDay, new Date(callingDay.getTime() + 6 * 3_600_000));
  }
});
