import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { dataOf, filledIn, MeetingLife, steeringGroup } from './meeting-life.ts';

/** What is agreed between two meetings. */
describe('an agreement outside a meeting', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let form: Message;
  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 3));
    await life.setUp(steeringGroup);
    await life.held({ title: 'Martsmøde', date: '2020-03-10', time: '16:00' }, [{ title: 'Nyt fra politiet' }]);
    form = await life.chats(life.chair, 'ny aftale', (card) => offers(card, 'agreement.add'));
  });
  afterAll(() => bot.stop());

  it('has no deadline that has passed, neither when it is made nor when it is moved', async () => {
    const typed = { task: 'Skriv til naboerne', owner: 'Formand', due: '2020-02-19' };
    const refused = await life.press(form, 'agreement.add', typed);
    expect(textOn(refused)).toContain('Fristen ligger, før det blev aftalt.');
    expect(filledIn(refused, 'task')).toBe('Skriv til naboerne');
  });

  it('comes on an agenda that was drafted before, when it is called, and says so', async () => {
    const draft = await life.prepared({ title: 'Aprilmøde', date: '2020-04-14', time: '16:00' });
    const made = await life.press(form, 'agreement.add', {
      task: 'Skriv til naboerne',
      owner: 'Formand',
      due: '2020-04-01',
    });
    expect(textOn(made)).toContain('Den står ikke i et referat, men kommer på den næste dagsorden');
    const list = await life.chats(life.chair, 'mine aftaler', (card) => offers(card, 'agreement.move'));
    const { agreementId } = dataOf(made, 'agreement.done');
    const moved = await life.tries(list, 'agreement.move', { agreementId: String(agreementId), due: '2020-02-01' });
    expect(moved.sentence ?? textOn(moved.screen)).toContain('Fristen ligger, før det blev aftalt.');
    const agenda = await life.calls(draft);
    expect(textOn(agenda)).toContain('– Aftale: Skriv til naboerne – Formand, senest 1. april 2020');
    const followUps = (await life.stored(agenda)).items.filter(
      (item) => !item.closed && item.content.title === 'Opsamling fra sidst',
    );
    expect(followUps).toHaveLength(1);
  });
});
