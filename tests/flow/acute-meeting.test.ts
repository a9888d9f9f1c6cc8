import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsOf, textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { dataOf, idsOn, linesBetween, MeetingLife, steeringGroup } from './meeting-life.ts';

const canary = 'KanariefuglenSangAkut';

/** Called by a plain member, for some of the group, in a few hours. */
describe('an acute meeting', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  const answers: string[] = [];

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP Nordby', [], 7));
    await life.setUp(steeringGroup);
  });
  afterAll(() => bot.stop());

  const caller = () => life.who('Lokalbetjent');
  const invited = () => ['Skoleleder', 'Klubleder'].map((role) => life.who(role));
  const form = () =>
    life.newMessage(
      'the form',
      () => life.as(caller()).says('akutmøde', life.team),
      (message) => offers(message, 'meeting.create'),
    );
  const typed = () => ({
    title: 'Akutmøde',
    date: '2020-02-20',
    time: '14:00',
    place: 'Stationen',
    invitees: invited()
      .map(({ objectId }) => objectId)
      .join(','),
    reason: `${canary} grund`,
    guests: 'Rusmiddelkonsulenten\nGadeteamet',
  });

  it('is called by any member, and has its own thread and card', async () => {
    const draft = await life.tries(await form(), 'meeting.create', typed(), caller());
    answers.push(JSON.stringify(draft.body));
    expect(textOn(draft.screen)).toContain('Lukket');
    const before = new Set(life.messages().map(({ conversationId }) => conversationId));
    agenda = await life.calls(draft.screen, caller());
    expect(before.has(agenda.conversationId)).toBe(false);
    expect(textOn(agenda)).toContain('Akutmøde');
    expect(textOn(agenda)).toContain('3 har ikke svaret');
    const { meeting, items } = await life.stored(agenda);
    expect(meeting).toMatchObject({ kind: 'acute', guests: ['Rusmiddelkonsulenten', 'Gadeteamet'] });
    expect(items).toMatchObject([{ closed: true, number: 1 }]);
  });

  it('is answered by the invited only', async () => {
    const [first] = invited();
    await life.press(agenda, { verb: 'attendance.answer', title: 'Deltager' }, {}, first);
    const refused = await life.tries(
      agenda,
      { verb: 'attendance.answer', title: 'Deltager' },
      {},
      life.who('Referent'),
    );
    expect(textOn(refused.screen)).toContain('Du er ikke indkaldt til dette akutmøde.');
    const outside = await life.tries(
      agenda,
      { verb: 'attendance.answer', title: 'Deltager' },
      {},
      bot.town.person('Rusmiddelkonsulenten'),
    );
    expect(outside.sentence).toContain('Du er ikke med i gruppen');
    await life.waitFor('one answer', () => textOn(agenda).includes('Deltager (1)'));
    expect((await life.stored(agenda)).attendance).toHaveLength(1);
  });

  it('is read, why it was called, by the invited in their own chat and by nobody else', async () => {
    const [first] = invited();
    const own = (role: string) =>
      life.chats(life.who(role), 'dagsorden', (message) => offers(message, 'attendance.answer'));
    const card = await own('Skoleleder');
    const choice = inputsOf(card.card!).find(({ id }) => id === 'itemId')?.choices[0]?.value ?? '';
    expect(textOn(await life.press(card, 'item.read', { itemId: choice }, first))).toContain(`${canary} grund`);
    const other = await own('Referent');
    const answer = await life.as(life.who('Referent')).forges(other, 'item.read', { ...idsOn(other), itemId: choice });
    expect(textOn(answer.screen)).toContain('Du har ikke adgang til dette lukkede punkt.');
    expect(JSON.stringify(answer.body)).not.toContain(canary);
  });

  it('is led by whoever called it', async () => {
    const lead = await life.press(
      await life.press(agenda, 'meeting.lead', {}, caller()),
      'meeting.start',
      {},
      caller(),
    );
    answers.push(JSON.stringify(lead.card));
    const after = await life.closes(lead, { outcome: 'noted', decision: `${canary} beslutning` }, caller());
    answers.push(JSON.stringify(after.card));
    const minutes = await life.newMessage(
      'the minutes',
      () => life.press(after, 'meeting.close', {}, caller()),
      (message) => textOn(message).includes('Referat: Akutmøde'),
    );
    const lines = textsOf(minutes.card!);
    expect(lines).toContain('**Til stede:** Lokalbetjent, Skoleleder');
    expect(lines).toContain('**Fraværende:** Klubleder');
    expect(lines).toContain('**Gæster:** Rusmiddelkonsulenten, Gadeteamet');
  });

  it('ended by mistake is taken up again and ended once more', async () => {
    const minutes = await life.message('the minutes', (message) => textOn(message).includes('Referat: Akutmøde'));
    await life.press(await life.press(minutes, 'meeting.lead', {}, caller()), 'meeting.reopen', {}, caller());
    const lead = await life.leading(agenda, caller());
    const over = await life.tries(lead, 'meeting.close', {}, caller());
    expect(textOn(over.screen)).toContain('Mødet er afsluttet');
  });

  it('is one line on the next ordinary agenda', async () => {
    const next = await life.calls(await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }));
    const lines = textsOf(next.card!);
    expect(linesBetween(lines, '1')[0]).toBe('Akutmøde holdt d. 20. februar 2020');
    expect(lines.filter((line) => line.startsWith('Akutmøde holdt'))).toHaveLength(1);
    expect(linesBetween(lines, '1')[1]).toContain('akutmødet d. 20. februar 2020');
  });

  it('does not invite who is not in the group, and keeps the reason out of what the channel is answered', async () => {
    const stranger = bot.town.person('Fremmed').objectId;
    const acute = await form();
    const refused = await life.as(caller()).forges(acute, 'meeting.create', {
      ...dataOf(acute, 'meeting.create'),
      ...typed(),
      invitees: stranger,
      kind: 'acute',
    });
    expect(refused.sentence).toContain('Du har valgt en, som ikke er med i gruppen.');
    answers.push(JSON.stringify(refused.body));
    const late = await life.tries(acute, 'meeting.create', { ...typed(), date: '2020-02-19' }, caller());
    expect(late.sentence).toContain('Datoen er allerede gået.');
    answers.push(JSON.stringify(late.body));
  });

  it('was in nothing that the channel, an answer there or the log ever held', () => {
    for (const text of [life.everythingInTheChannel(), answers.join(), JSON.stringify(bot.log)]) {
      expect(text).not.toContain(canary);
    }
  });
});
