import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { openPlacesOf } from './closed-canary.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { MeetingLife, steeringGroup, to } from './meeting-life.ts';

const canary = 'KanariefuglenSang';

describe('why an item was closed, or a closed one taken off', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 3));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Knallerter' },
        { title: 'Overflødig sag', closed: 'true' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  const preparingInChat = async (): Promise<Screen> =>
    life.preparing(await life.chats(life.chair, 'dagsorden', (card) => offers(card, 'meeting.lead')));
  const itemInChat = async (place: number): Promise<Screen> => {
    const { items } = await life.stored(agenda);
    return life.press(await preparingInChat(), to('item'), { itemId: items[place]!.itemId });
  };

  it('is kept with what is closed, and shown to who leads in their own chat', async () => {
    const item = await life.item(await life.preparing(agenda), 'Knallerter');
    await life.press(item, 'item.conceal', { reason: `${canary} grund til at lukke` });
    expect(textOn(await itemInChat(0))).toMatch(/Lukket \(Formand, .*\): KanariefuglenSang grund til at lukke/);
    const removed = await life.press(await itemInChat(1), 'item.remove', { reason: `${canary} grund til at tage af` });
    expect(textOn(removed)).toMatch(/Et lukket punkt er taget af \(Formand, .*\): KanariefuglenSang grund til at tage/);
    expect((await life.stored(agenda)).closedReasons.map(({ what }) => what).sort()).toEqual(['concealed', 'removed']);
  });

  it('is told nowhere else: the channel has only that it happened', async () => {
    await life.waitFor('the change', () => textOn(agenda).includes('Et punkt er taget af'));
    expect(textOn(agenda)).toMatch(/Et punkt er lukket: 1\. Lukket/);
    expect(textOn(await life.preparing(agenda))).not.toContain('taget af');
    expect(await openPlacesOf(canary, life, [agenda])).toEqual([]);
  });
});
