import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsOf } from '../connector/card-reading.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { runBotOn, textOn } from './meeting-day.ts';
import { idsOn, linesBetween, MeetingLife, steeringGroup, to } from './meeting-life.ts';

describe('a draft that was made before the last meeting had ended', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 4));
    await life.setUp(steeringGroup);
  });
  afterAll(() => bot.stop());

  it('is given what that meeting left when it is called, once', async () => {
    const first = { title: 'Martsmøde', date: '2020-03-10', time: '16:00' };
    const agenda = await life.calls(
      await life.prepared(first, [
        { title: 'Lysning ved banegården' },
        { title: 'Fortrolig sag', closed: 'true' },
        { title: 'Nyt fra politiet' },
      ]),
    );
    const waiting = await life.prepared({ title: 'Aprilmøde', date: '2020-04-14', time: '16:00' }, [
      { title: 'Forårets ture' },
      { title: 'Eventuelt', kind: 'message' },
    ]);
    const person = life.who('Skoleleder');
    const itemId = (await life.stored(agenda)).items[1]!.itemId;
    const lead = await life.started(agenda);
    await life.as(life.chair).forges(agenda, 'attendance.disqualify', {
      meetingId: (await life.stored(agenda)).meeting.meetingId,
      itemId,
      people: person.objectId,
    });
    await life.as(life.chair).forges(agenda, 'item.close', {
      ...idsOn(agenda),
      itemId: (await life.stored(agenda)).items[2]!.itemId,
      outcome: 'noted',
      agreementTask: 'Skriv til naboerne',
      agreementOwner: 'Lokalbetjenten',
    });
    await life.ends(lead, 'defer');

    const next = await life.calls(waiting);
    const lines = textsOf(next.card!);
    expect(linesBetween(lines, '1', '2')).toEqual([
      'Godkendelse af referat fra sidste møde',
      expect.stringContaining('referatet fra mødet d. 10. marts 2020'),
    ]);
    expect(linesBetween(lines, '3', '4')).toEqual([
      'Opsamling fra sidst',
      expect.stringContaining('aftaler fra mødet d. 10. marts 2020'),
      '– Aftale: Skriv til naboerne – Lokalbetjenten',
    ]);
    expect(linesBetween(lines, '4', '5')).toEqual([
      'Lysning ved banegården',
      expect.stringContaining('udsat fra mødet d. 10. marts 2020'),
    ]);
    expect(linesBetween(lines, '5', '6')).toEqual(['Lukket']);
    expect(lines).not.toContain('Fortrolig sag');
    const { items, closedContents, meeting } = await life.stored(next);
    expect(items.map(({ position, number }) => [position, number])).toEqual([1, 2, 3, 4, 5, 6].map((n) => [n, n]));
    expect(closedContents.map(({ content }) => content.title)).toEqual(['Fortrolig sag']);
    expect(meeting.disqualified).toMatchObject([{ personId: person.objectId, itemId: items[4]!.itemId }]);

    const reader = async (role: string) =>
      textOn(await life.chats(life.who(role), 'dagsorden', (card) => textOn(card).includes('Aprilmøde')));
    expect(textOn(next)).not.toMatch(/5\nLukket\nudsat/);
    expect(await reader('Skoleleder')).not.toMatch(/5\nLukket\nudsat/);
    expect(await reader('Referent')).toMatch(/5\nLukket\n\[udsat fra mødet d\. 10\. marts 2020\]\(https:/);
    const chat = await life.chats(life.chair, 'dagsorden', (card) => textOn(card).includes('Aprilmøde'));
    const read = await life.press(chat, 'item.read', { itemId: items[4]!.itemId });
    expect(textOn(read)).toContain('Udsat fra mødet d. 10. marts 2020');
    const screen = await life.press(await life.press(chat, 'meeting.lead'), to('agenda'));
    const edit = await life.press(screen, to('item'), { itemId: items[4]!.itemId });
    expect(textOn(edit)).toContain('Udsat fra mødet d. 10. marts 2020');

    const third = await life.calls(await life.prepared({ title: 'Majmøde', date: '2020-05-12', time: '16:00' }));
    expect(textsOf(third.card!)).not.toContain('Lysning ved banegården');
  });
});
