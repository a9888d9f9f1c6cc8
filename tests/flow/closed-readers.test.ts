import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotAnswer } from '../connector/bot-answer.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { openPlacesOf } from './closed-canary.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { idsOn, MeetingLife, steeringGroup } from './meeting-life.ts';

const secret = 'KanariefuglenSang';
const ordinary = { title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' };
const said = (answer: BotAnswer): string => answer.sentence ?? textOn(answer.screen);

/** For whom a closed item is, and that it stays so wherever it goes. */
describe('the readers of a closed item', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await runBotOn();
  });
  afterAll(() => bot.stop());

  const inGroup = async (name: string): Promise<MeetingLife> => {
    const life = new MeetingLife(bot, bot.town.team(name, [], 7));
    await life.setUp(steeringGroup);
    return life;
  };
  const reads = async (life: MeetingLife, person: Person, itemId: string): Promise<string> => {
    const card = await life.chats(person, 'dagsorden', (message) => textOn(message).includes(ordinary.title));
    return said(await life.as(person).forges(card, 'item.read', { ...idsOn(card), itemId }));
  };

  /** Called by the local officer, for the head of school. */
  const acute = async (life: MeetingLife): Promise<Message> => {
    const caller = life.who('Lokalbetjent');
    const form = await life.newMessage(
      'the form',
      () => life.as(caller).says('akutmøde', life.team),
      (message) => offers(message, 'meeting.create'),
    );
    const typed = { title: 'Akutmøde', date: '2020-02-20', time: '14:00', reason: secret };
    const draft = await life.tries(
      form,
      'meeting.create',
      { ...typed, invitees: life.who('Skoleleder').objectId },
      caller,
    );
    return life.calls(draft.screen, caller);
  };

  it.each([
    ['was not reached', 'Ikke nået på mødet'],
    ['was cancelled', 'Fra det aflyste møde'],
  ] as const)('of an acute meeting are those called to it, also once it %s', async (how, why) => {
    const life = await inGroup(`Gruppen, hvis akutmøde ${how}`);
    const caller = life.who('Lokalbetjent');
    const called = await acute(life);
    const does = (verb: string, typed: object = {}) =>
      life.as(caller).forges(called, verb, { ...idsOn(called), ...typed });
    if (how === 'was cancelled') await does('meeting.cancel');
    else {
      await does('meeting.start');
      const [item] = (await life.stored(called)).items;
      await does('meeting.close', { [`open-${item!.itemId}`]: 'next' });
    }
    const agenda = await life.calls(await life.prepared(ordinary));
    const { itemId } = (await life.stored(agenda)).items.find(({ closed }) => closed)!;
    for (const reader of [caller, life.who('Skoleleder')]) {
      const read = await reads(life, reader, itemId);
      expect(read).toContain(secret);
      expect(read).toContain(why);
    }
    for (const other of [life.chair, life.who('Klubleder')]) {
      const refused = await reads(life, other, itemId);
      expect(refused).toContain('ikke adgang til');
      expect(refused).not.toContain(secret);
    }
    expect(await openPlacesOf(secret, life, [called, agenda])).toEqual([]);
  });

  it('are not changed by who is none of them, and are members', async () => {
    const life = await inGroup('Gruppen med den begrænsede sag');
    const minuteTaker = life.who('Referent');
    await life.press(await life.roles(), 'group.roles', { minuteTakers: minuteTaker.objectId });
    const agenda = await life.calls(await life.prepared(ordinary, [{ title: secret, closed: 'true' }]));
    const itemId = (await life.stored(agenda)).items[0]!.itemId;
    const limits = async (by: Person, limitedTo: string) =>
      said(await life.as(by).forges(agenda, 'item.conceal', { ...idsOn(agenda), itemId, limitedTo }));
    const readers = [life.chair.objectId, life.who('Skoleleder').objectId];
    await limits(life.chair, readers.join());
    expect(await limits(minuteTaker, '')).toContain('ikke adgang til');
    expect(await limits(life.chair, bot.town.person('Fremmed').objectId)).toContain('Personen er ikke med i gruppen');
    expect((await life.stored(agenda)).items[0]?.limitedTo).toEqual(readers);
  });

  it('are the only ones of a proposal that was merged into it, before or after it was closed', async () => {
    const life = await inGroup('Gruppen med forslagene');
    const agenda = await life.calls(
      await life.prepared(ordinary, [{ title: 'Sag' }, { title: 'Lukket sag', closed: 'true' }]),
    );
    const { items } = await life.stored(agenda);
    const does = (by: Person, verb: string, typed: object) =>
      life.as(by).forges(agenda, verb, { ...idsOn(agenda), ...typed });
    for (const { itemId: into } of items) {
      const itemId = randomUUID();
      await does(life.who('Referent'), 'item.propose', { itemId, title: 'Forslag', text: `${secret} ${into}` });
      await does(life.chair, 'item.merge', { itemId, into });
    }
    await does(life.chair, 'item.conceal', { itemId: items[0]!.itemId });
    const { proposals, closedProposals } = await life.stored(agenda);
    expect(proposals.map(({ state, closed }) => ({ state, closed }))).toEqual(
      items.map(() => ({ state: 'merged', closed: true })),
    );
    expect(JSON.stringify(proposals)).not.toContain(secret);
    expect(closedProposals).toHaveLength(2);
  });
});
