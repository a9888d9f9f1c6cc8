import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { inputsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { runBotOn, textOn } from './meeting-day.ts';
import { MeetingLife, steeringGroup } from './meeting-life.ts';

const secret = 'Samtale med familien på Havnevej';

describe('an agreement of a closed item', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 4));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Møde', date: '2020-03-10', time: '16:00' }, [
        { title: 'Fortroligt', closed: 'true' },
        { title: 'Eventuelt' },
      ]),
    );
    const lead = await life.started(agenda);
    await life.closes(lead, { outcome: 'noted', agreementTask: secret, agreementOwner: 'Skoleleder' });
  });
  afterAll(() => bot.stop());
  it('is, with its item, out of the hands of a chair who is disqualified', async () => {
    const { meeting, items } = await life.stored(agenda);
    const itemId = items[0]!.itemId;
    const ids = { meetingId: meeting.meetingId, itemId };
    await life.as(life.chair).forges(agenda, 'attendance.disqualify', { ...ids, people: life.chair.objectId });
    const before = await life.stored(agenda);
    for (const [verb, typed] of [
      ['item.reveal', {}],
      ['item.correct', { text: 'Ændret' }],
      ['item.edit', { title: 'Ændret' }],
      ['item.attach', { title: 'Bilag', url: 'https://dokumenter.nordby.example/a' }],
    ] as const) {
      const refused = await life.as(life.chair).forges(agenda, verb, { ...ids, ...typed });
      expect(refused.sentence ?? textOn(refused.screen), verb).toContain('ikke adgang til');
    }
    expect((await life.stored(agenda)).items).toEqual(before.items);
    await life.as(life.chair).forges(agenda, 'attendance.disqualify', { ...ids, people: '' });
  });

  const owner = () => life.who('Skoleleder');
  const tasks = (list: Screen | Message) => inputsOf(list.card!).find(({ id }) => id === 'agreementId')?.choices ?? [];

  it('is kept from its owner, and out of its owner’s hands, once the owner is disqualified from the item', async () => {
    const before = await life.chats(owner(), 'mine aftaler');
    expect(textOn(before)).toContain(secret);
    const agreementId = tasks(before)[0]!.value;
    const { meeting, items } = await life.stored(agenda);
    await life.as(life.chair).forges(agenda, 'attendance.disqualify', {
      meetingId: meeting.meetingId,
      itemId: items[0]!.itemId,
      people: owner().objectId,
    });
    const after = await life.chats(owner(), 'mine aftaler');
    expect(textOn(after)).not.toContain(secret);
    expect(textOn(after)).toContain('Lukket');
    for (const list of [before, after]) {
      const refused = await life.tries(list, 'agreement.done', { agreementId }, owner());
      expect(refused.sentence ?? textOn(refused.screen)).toContain('ikke adgang til');
      expect(JSON.stringify(refused.body)).not.toContain(secret);
    }
  });
});
