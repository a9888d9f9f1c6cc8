import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { Person } from '../connector/town.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn, unfolded } from './meeting-day.ts';
import { filledIn, MeetingLife, steeringGroup, to } from './meeting-life.ts';

/** Two people who may lead, at the same time and without knowing of each other. */
describe('two chairs at once', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let deputy: Person;
  let agenda: Message;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 4));
    await life.setUp(steeringGroup);
    await life.settles({ numbering: 'term' });
    deputy = life.who('Næstformand');
    await life.press(await life.roles(), 'group.roles', {
      deputies: deputy.objectId,
      minuteTakers: deputy.objectId,
    });
  });
  afterAll(() => bot.stop());

  const numbersOn = async (on: Message | Screen) => (await life.stored(on)).items.map(({ number }) => number);

  it('call two meetings at the same moment, and no number is given twice', async () => {
    const drafts = [];
    for (const [title, date] of [
      ['Martsmøde', '2020-03-10'],
      ['Aprilmøde', '2020-04-14'],
      ['Majmøde', '2020-05-12'],
    ] as const) {
      drafts.push(await life.prepared({ title, date, time: '16:00' }, [{ title: 'En sag' }, { title: 'En sag til' }]));
    }
    await Promise.all(drafts.map((draft) => life.press(draft, 'meeting.call')));
    const numbers = (await Promise.all(drafts.map(numbersOn))).flat();
    expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    agenda = await life.message(
      'the agenda',
      (card) => textOn(card).includes('Martsmøde') && offers(card, 'attendance.answer'),
    );
  });

  it('call the same meeting, and it is called once', async () => {
    const draft = await life.prepared({ title: 'Junimøde', date: '2020-06-09', time: '16:00' }, [{ title: 'En sag' }]);
    const [one, other] = await Promise.all([life.tries(draft, 'meeting.call'), life.tries(draft, 'meeting.call')]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(await numbersOn(draft)).toEqual([7]);
    const isAgenda = (card: Message) => textOn(card).includes('Junimøde') && offers(card, 'attendance.answer');
    await life.message('the agenda', isAgenda);
    await life.waitFor('the form', () => life.messages().some((card) => textOn(card).includes('Junimøde er indkaldt')));
    expect(life.messages().filter(isAgenda)).toHaveLength(1);
  });

  it('edit the same item: the first is saved, the second sees both texts and loses none', async () => {
    const ours = await life.item(await life.preparing(agenda), 'En sag');
    const theirs = await life.item(await life.preparing(agenda, deputy), 'En sag', deputy);
    await life.press(ours, 'item.edit', { title: 'Formandens titel', 'section-1': 'Formandens tekst' });
    const late = await life.tries(
      theirs,
      'item.edit',
      { title: 'Næstformandens titel', 'section-1': 'Min tekst' },
      deputy,
    );
    const screen = late.screen;
    expect(textOn(screen)).toContain('Punktet er ændret af en anden i mellemtiden');
    expect(textOn(screen)).toContain('Titel lyder nu: Formandens titel');
    expect(textOn(screen)).toContain('Sagsfremstilling lyder nu: Formandens tekst');
    expect([filledIn(screen, 'title'), filledIn(screen, 'section-1')]).toEqual(['Næstformandens titel', 'Min tekst']);
    await life.press(screen, 'item.edit', { 'section-1': 'Begges tekst' }, deputy);
    const [item] = (await life.stored(agenda)).items;
    expect(item?.closed === false && item.content).toMatchObject({
      title: 'Næstformandens titel',
      sections: [{ heading: 'Sagsfremstilling', text: 'Begges tekst' }],
    });
  });

  it('close the same item at the same moment: one wins, the other sees the result and keeps the text', async () => {
    const ours = await life.started(agenda);
    const theirs = await life.press(agenda, 'meeting.lead', {}, deputy);
    const [one, other] = await Promise.all([
      life.tries(ours, 'item.close', { outcome: 'approved', decision: 'Formandens beslutning' }),
      life.tries(theirs, 'item.close', { outcome: 'rejected', decision: 'Næstformandens beslutning' }, deputy),
    ]);
    const [item] = (await life.stored(agenda)).items;
    if (item === undefined || item.closed) throw new Error('The item is open.');
    expect(item.content.decisions).toHaveLength(1);
    const [won] = item.content.decisions;
    const lost = won?.text === 'Formandens beslutning' ? other : one;
    const typed = won?.text === 'Formandens beslutning' ? 'Næstformandens beslutning' : 'Formandens beslutning';
    expect(textOn(lost.screen)).toContain('Punktet er allerede lukket.');
    expect(textOn(lost.screen)).toContain(typed);
    expect(textOn(lost.screen)).toContain('En sag til');
  });

  it('close the same item with other fields than the decision: nothing that was typed is lost', async () => {
    const ours = await life.press(agenda, 'meeting.lead');
    const theirs = await life.press(agenda, 'meeting.lead', {}, deputy);
    await life.closes(ours, { outcome: 'noted' });
    const late = await life.tries(
      unfolded(theirs),
      'item.close',
      { outcome: 'deferred', deferTo: 'mødet i maj', agreementTask: 'Spørg politiet' },
      deputy,
    );
    expect(textOn(late.screen)).toContain('mødet i maj · Spørg politiet');
  });

  it('end the meeting at the same moment, and it ends once', async () => {
    const ours = await life.press(agenda, 'meeting.lead');
    const theirs = await life.press(agenda, 'meeting.lead', {}, deputy);
    await Promise.all([life.tries(ours, 'meeting.close'), life.tries(theirs, 'meeting.close', {}, deputy)]);
    const minutes = await life.message('the minutes', (card) => textOn(card).includes('Referat: Martsmøde'));
    expect((await life.stored(minutes)).meeting.status).toBe('closed');
    expect(life.messages().filter((card) => textOn(card).includes('Referat: Martsmøde'))).toHaveLength(1);
  });

  it('change the meeting: the second is told and has typed nothing in vain', async () => {
    const april = await life.message(
      'April',
      (card) => textOn(card).includes('Aprilmøde') && offers(card, 'attendance.answer'),
    );
    const one = await life.press(await life.preparing(april), to('meeting'));
    const other = await life.press(await life.preparing(april), to('meeting'));
    await life.press(one, 'meeting.edit', { place: 'Biblioteket' });
    const late = await life.tries(other, 'meeting.edit', { place: 'Skolen' });
    expect(textOn(late.screen)).toContain('Mødet er ændret af en anden i mellemtiden');
    expect(inputsOf(late.card).find(({ id }) => id === 'place')?.value).toBe('Skolen');
    expect((await life.stored(april)).meeting.place).toBe('Biblioteket');
  });
});
