import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsOf, textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, filledIn, MeetingLife, steeringGroup, to } from './meeting-life.ts';

describe('what an item says', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 4));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Møde', date: '2020-03-10', time: '16:00' }, [
        { title: 'Uden afsnit' },
        { title: 'Ny ramme', 'section-1': 'Rammen er *ny*.', 'section-2': 'Den gælder fra maj.' },
        { title: 'Fortroligt', closed: 'true', 'section-1': 'Kun for os.' },
      ]),
    );
  });
  afterAll(() => bot.stop());
  const member = () => life.who('Skoleleder');

  it('is read by any member, from the own view in the channel', async () => {
    const view = await life.press(agenda, 'meeting.view', {}, member());
    const choices = inputsOf(view.card).find(({ id }) => id === 'itemId')?.choices;
    expect(choices?.map(({ title }) => title)).toEqual(['2. Ny ramme']);
    const read = await life.press(view, 'item.read', { itemId: choiceEnding(view, 'itemId', 'Ny ramme') }, member());
    expect(textOn(read)).toContain('Rammen er \\*ny\\*.');
    expect(textOn(read)).toContain('Den gælder fra maj.');
    expect(offers(read, 'meeting.view')).toBe(true);
  });

  it('is, of a closed one, never read in the channel', async () => {
    const { items, meeting } = await life.stored(agenda);
    const closed = items.find((item) => item.closed)!.itemId;
    const answer = await life
      .as(member())
      .forges(agenda, 'item.read', { meetingId: meeting.meetingId, itemId: closed });
    expect(answer.sentence ?? textsOf(answer.card).join()).not.toContain('Kun for os');
    const chat = await life.chats(member(), 'dagsorden');
    const choices = inputsOf(chat.card!).find(({ id }) => id === 'itemId')?.choices;
    expect(choices?.map(({ title }) => title)).toEqual(['2. Ny ramme', '3. Lukket']);
    const read = await life.press(chat, 'item.read', { itemId: closed }, member());
    expect(textOn(read)).toContain('Kun for os.');
  });

  it('stays whole where it is too long for a card, and the rest can still be changed', async () => {
    const long = 'Ord på ord. '.repeat(1600);
    const { items } = await life.stored(agenda);
    const itemId = items[1]!.itemId;
    let prepare = await life.preparing(agenda);
    for (const n of [1, 2, 3]) {
      const form = await life.press(prepare, to('item'), { itemId });
      prepare = await life.press(form, 'item.edit', { [`section-${n}`]: long });
    }
    const form = await life.press(prepare, to('item'), { itemId });
    expect(JSON.stringify(form.card).length * 2).toBeLessThan(80 * 1024);
    expect(textOn(form)).toContain('er for langt til at blive rettet her på kortet');
    expect(filledIn(form, 'section-1')).toBeUndefined();
    await life.press(form, 'item.edit', { title: 'Ny og lang ramme' });
    const stored = (await life.stored(agenda)).items.find((item) => item.itemId === itemId)!;
    expect(stored.closed ? null : stored.content).toMatchObject({
      title: 'Ny og lang ramme',
      sections: [{ text: long.trim() }, { text: long.trim() }, { text: long.trim() }],
    });
  });
});
