import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, dataOf, filledIn, idsOn, linesBetween, MeetingLife, steeringGroup, to } from './meeting-life.ts';

/** What changes after a meeting was called: the card shows it and who made it. */
describe('the agenda of a called meeting', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 5));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Godkendelse af dagsorden', kind: 'approval' },
        { title: 'Knallerter ved havnen', 'section-1': 'Der køres stærkt.' },
        { title: 'Sommerens aktiviteter' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  const shows = (what: string) => life.waitFor(what, () => textOn(agenda).includes(what));
  const numbered = () => {
    const lines = textsOf(agenda.card!);
    return lines.flatMap((line, index) => (/^\d+$/.test(line) ? [`${line} ${lines[index + 1]}`] : []));
  };

  it('is edited, and what was left alone stays', async () => {
    const item = await life.item(await life.preparing(agenda), 'Knallerter ved havnen');
    expect(filledIn(item, 'section-1')).toBe('Der køres stærkt.');
    await life.press(item, 'item.edit', {
      title: 'Knallerter og scootere',
      'section-5': 'Det indstilles, at der handles.',
    });
    await shows('Knallerter og scootere');
    expect(textOn(agenda)).toMatch(/Et punkt er rettet: \d\. .* \(Formand, .*\)/);
    const [, second] = (await life.stored(agenda)).items;
    expect(second?.closed === false && second.content.sections).toEqual([
      { heading: 'Sagsfremstilling', text: 'Der køres stærkt.' },
      { heading: 'Indstilling', text: 'Det indstilles, at der handles.' },
    ]);
  });

  it('is put in another order, also to the very front', async () => {
    const item = await life.item(await life.preparing(agenda), 'Sommerens aktiviteter');
    await life.press(item, 'item.move', { after: 'first' });
    await shows('Rækkefølgen er ændret: ');
    expect(numbered()).toEqual(['1 Sommerens aktiviteter', '2 Godkendelse af dagsorden', '3 Knallerter og scootere']);
    const back = await life.item(await life.preparing(agenda), 'Sommerens aktiviteter');
    await life.press(back, 'item.move', { after: choiceEnding(back, 'after', 'Godkendelse af dagsorden') });
    await life.waitFor('the old order', () => numbered()[0] === '1 Godkendelse af dagsorden');
  });

  it('gets a late item', async () => {
    await life.adds(await life.preparing(agenda), { title: 'Nyt fra politiet', kind: 'message' });
    await shows('Nyt fra politiet');
    expect(textOn(agenda)).toMatch(/Et punkt er kommet til: \d\. .* \(Formand, .*\)/);
    expect(numbered().at(-1)).toBe('4 Nyt fra politiet');
  });

  it('loses what was emptied in its form, and says which item was changed', async () => {
    const item = async () => life.item(await life.preparing(agenda), 'Knallerter og scootere');
    await life.press(await item(), 'item.edit', { caseNumber: '2020-77', 'section-1': 'Larm' });
    await shows('2020-77');
    await life.press(await item(), 'item.edit', { caseNumber: '', 'section-1': '' });
    await life.waitFor('no case number', () => !textOn(agenda).includes('2020-77'));
    expect(textOn(agenda)).toContain('Et punkt er rettet: 3. Knallerter og scootere (Formand');
    const stored = (await life.stored(agenda)).items[2];
    expect(stored?.closed === false ? stored.content.sections.map(({ text }) => text) : null).not.toContain('Larm');
  });

  it('loses an item for a reason that the card tells', async () => {
    const item = await life.item(await life.preparing(agenda), 'Sommerens aktiviteter');
    await life.press(item, 'item.remove', { reason: 'Tages op i maj' });
    await shows('Tages op i maj');
    expect(textOn(agenda)).toMatch(/Et punkt er taget af \(Formand, .*\): Tages op i maj/);
    expect(numbered()).toEqual(['1 Godkendelse af dagsorden', '2 Knallerter og scootere', '3 Nyt fra politiet']);
  });

  it('of a closed item tells no reason', async () => {
    await life.adds(await life.preparing(agenda), { title: 'Hemmeligheden', closed: 'true' });
    const own = await life.chats(life.chair, 'dagsorden', (message) => offers(message, 'attendance.answer'));
    const item = await life.item(await life.preparing(own), 'Hemmeligheden');
    const data = { ...dataOf(item, 'item.remove'), reason: 'Hemmeligheden er ude' };
    await life.as(life.chair).forges(item, 'item.remove', data);
    // The newest is told first, and the one of before was taken off for a reason.
    const newest = () => /Et punkt er [^\n]*/.exec(textOn(agenda))?.[0] ?? '';
    await life.waitFor('that it is taken off', () => /taget af(?!.*Tages op i maj)/.test(newest()));
    expect(numbered()).toHaveLength(3);
    expect(life.everythingInTheChannel()).not.toContain('Hemmeligheden');
  });

  it('is nobody’s to change but the chair’s and the minute-taker’s', async () => {
    const item = await life.item(await life.preparing(agenda), 'Nyt fra politiet');
    const data = { ...dataOf(item, 'item.edit'), title: 'Kapret' };
    const refused = await life.as(life.who('Skoleleder')).forges(agenda, 'item.edit', data);
    expect(textOn(refused.screen)).toContain('Kun formanden og referenten kan ændre dagsordenen.');
    const roles = await life.roles();
    await life.press(roles, 'group.roles', { minuteTakers: life.who('Referent').objectId });
    await life.as(life.who('Referent')).forges(agenda, 'item.edit', { ...data, title: 'Nyt fra lokalpolitiet' });
    await shows('Nyt fra lokalpolitiet');
    expect(textOn(agenda)).toMatch(/Et punkt er rettet: \d\. .* \(Referent, .*\)/);
  });
});

describe('a called meeting', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 5));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30', place: 'Rådhuset' }, [
        { title: 'Første sag' },
        { title: 'Anden sag' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  const thread = () =>
    life.messages().filter(({ conversationId, id }) => conversationId === agenda.conversationId && id !== agenda.id);
  const meetingScreen = async () => life.press(await life.preparing(agenda), to('meeting'));

  it('is moved: the card, an answer in its thread, and everyone is asked again', async () => {
    for (const role of ['Referent', 'Skoleleder']) {
      await life.press(agenda, { verb: 'attendance.answer', title: 'Deltager' }, {}, life.who(role));
    }
    await life.waitFor('two answers', () => textOn(agenda).includes('Deltager (2)'));
    await life.press(await meetingScreen(), 'meeting.edit', { date: '2020-03-12', time: '15:00' });
    const told = await life.waitFor('the answer in the thread', () => thread()[0]);
    expect(textOn(told)).toContain('Mødet er flyttet: Styregruppemøde');
    expect(textOn(told)).toContain('Torsdag d. 12. marts 2020 kl. 15.00');
    await life.waitFor('the card', () => textOn(agenda).includes('Torsdag d. 12. marts 2020 kl. 15.00'));
    expect(textOn(agenda)).toContain('Deltager (0)');
    expect(textOn(agenda)).toContain('5 har ikke svaret');
    expect(textOn(agenda)).toMatch(/Mødet er flyttet \(Formand, .*\)/);
  });

  it('is answered anew after the move', async () => {
    await life.press(agenda, { verb: 'attendance.answer', title: 'Deltager' }, {}, life.who('Referent'));
    await life.waitFor('one answer', () => textOn(agenda).includes('Deltager (1)'));
  });

  it('gets another place without a word in the thread', async () => {
    await life.press(await meetingScreen(), 'meeting.edit', { place: 'Biblioteket' });
    await life.waitFor('the place', () => textOn(agenda).includes('Biblioteket'));
    expect(textOn(agenda)).toContain('Deltager (1)');
    expect(thread()).toHaveLength(1);
  });

  it('is handed over, and the deputy leads it', async () => {
    const deputy = life.who('Næstformand');
    const before = await life.tries(agenda, 'meeting.lead', {}, deputy);
    expect(textOn(before.screen)).toContain('Kun formanden, stedfortræderen og referenten leder mødet.');
    await life.press(await meetingScreen(), 'meeting.deputise', {
      leader: deputy.objectId,
      minuteTaker: life.who('Referent').objectId,
    });
    const lead = await life.press(await life.press(agenda, 'meeting.lead', {}, deputy), 'meeting.start', {}, deputy);
    expect(textOn(lead)).toContain('Punkt 1: Første sag');
    await life.waitFor('the deputy’s card', () => life.chatWith(deputy).some((card) => offers(card, 'item.close')));
    const next = await life.closes(lead, { outcome: 'noted' }, deputy);
    expect(textOn(await life.closes(next, { outcome: 'noted' }, life.who('Referent')))).toContain(
      'Alle punkter er behandlet',
    );
    const done = await life.newMessage(
      'the minutes',
      async () => life.press(await life.press(agenda, 'meeting.lead', {}, deputy), 'meeting.close', {}, deputy),
      (message) => textOn(message).includes('Referat:'),
    );
    expect((await life.stored(done)).meeting.status).toBe('closed');
  });

  it('ended by mistake is taken up again, and ends once more', async () => {
    const minutes = await life.message('the minutes', (message) => textOn(message).includes('Referat:'));
    await life.press(await life.press(minutes, 'meeting.lead'), 'meeting.reopen');
    await life.waitFor('the card', () => textOn(agenda).includes('Mødet er genåbnet'));
    const lead = await life.press(agenda, 'meeting.lead');
    const prepare = await life.press(lead, to('agenda'));
    const treated = await life.item(prepare, 'Anden sag');
    const again = await life.press(treated, 'item.reopen');
    expect(textOn(again)).toContain('Punkt 2: Anden sag');
    const all = await life.closes(again, { outcome: 'approved', decision: 'Alligevel godkendt.' });
    await life.press(all, 'meeting.close');
    await life.waitFor('the new minutes', () => textOn(minutes).includes('Alligevel godkendt.'));
    expect(linesBetween(textsOf(minutes.card!), 'Anden sag')[0]).toBe('✓ Godkendt');
  });

  it('is not taken up again once its minutes are approved at the next', async () => {
    const minutes = await life.message('the minutes', (message) => textOn(message).includes('Referat:'));
    const screen = await life.press(minutes, 'meeting.lead');
    const next = await life.calls(await life.prepared({ title: 'Næste møde', date: '2020-04-14', time: '16:00' }));
    const lead = await life.closes(await life.started(next), { outcome: 'approved' });
    await life.ends(lead);
    await life.waitFor('the lock', () => textOn(minutes).includes('Godkendt på et møde og låst'));
    const late = await life.tries(screen, 'meeting.reopen');
    expect(textOn(late.screen)).toContain('Referatet er godkendt, så mødet kan ikke genåbnes.');
  });

  it('is cancelled: AFLYST on the card, and an answer in its thread', async () => {
    agenda = await life.calls(
      await life.prepared({ title: 'Majmøde', date: '2020-05-05', time: '16:00' }, [{ title: 'Ny sag' }]),
    );
    await life.press(await meetingScreen(), 'meeting.cancel', { reason: 'For få kan komme' });
    const told = await life.waitFor('the answer in the thread', () => thread()[0]);
    expect(textOn(told)).toContain('Mødet er aflyst: Majmøde');
    expect(textOn(told)).toContain('For få kan komme');
    await life.waitFor('the card', () => textOn(agenda).includes('AFLYST'));
    expect(offers(agenda, 'attendance.answer')).toBe(false);
    expect(thread()).toHaveLength(1);
  });

  it('that is cancelled is neither answered, started nor changed', async () => {
    const old = { ...idsOn(agenda), seen: 0 };
    const by = life.as(life.chair);
    for (const [verb, typed, says] of [
      ['attendance.answer', { answer: 'attending' }, 'Mødet er aflyst.'],
      ['meeting.start', {}, 'Mødet er aflyst.'],
      ['meeting.call', {}, 'Mødet kan ikke indkaldes'],
      ['meeting.edit', { title: 'Alligevel' }, 'Mødet er holdt eller aflyst'],
      ['item.add', { itemId: '00000000-0000-4000-8000-00000000aaaa', title: 'Ny' }, 'Mødet er holdt eller aflyst'],
    ] as const) {
      const answer = await by.forges(agenda, verb, { ...old, ...typed });
      expect(textOn(answer.screen)).toContain(says);
    }
  });
});
