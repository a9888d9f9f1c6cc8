import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { runBotOn, textOn } from './meeting-day.ts';
import { idsOn, MeetingLife, steeringGroup } from './meeting-life.ts';

const march = { title: 'Martsmøde', date: '2020-03-10', time: '16:00' };
const april = { title: 'Aprilmøde', date: '2020-04-14', time: '16:00' };

/** A meeting that is taken up again after another agenda has been made of what it left: nothing stands on both. */
describe('a reopened meeting', () => {
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await runBotOn();
  });
  afterAll(() => bot.stop());

  const inGroup = async (name: string): Promise<MeetingLife> => {
    const life = new MeetingLife(bot, bot.town.team(name, [], 3));
    await life.setUp(steeringGroup);
    return life;
  };
  const titles = async (life: MeetingLife, on: Message | Screen): Promise<string[]> => {
    const { items, closedContents } = await life.stored(on);
    return items.map((item) =>
      item.closed
        ? `(${closedContents.find(({ itemId }) => itemId === item.itemId)?.content.title})`
        : item.content.title,
    );
  };
  const reopens = async (life: MeetingLife, minutes: Message): Promise<Screen> =>
    life.press(await life.press(minutes, 'meeting.lead'), 'meeting.reopen');

  it('takes back what a draft has of it, and leaves there what it leaves then, once', async () => {
    const life = await inGroup('Gruppen med udkastet');
    const agenda = await life.calls(
      await life.prepared(march, [
        { title: 'Tal fra politiet' },
        { title: 'Lysning ved banegården' },
        { title: 'Fortrolig sag', closed: 'true' },
        { title: 'Nye skilte' },
      ]),
    );
    const first = await life.closes(await life.started(agenda), {
      outcome: 'noted',
      agreementTask: 'Skriv til naboerne',
      agreementOwner: 'Referent',
    });
    const minutes = await life.ends(first, 'defer');
    const draft = await life.prepared(april);
    const followUp = 'Opsamling fra sidst';
    const approval = 'Godkendelse af referat fra sidste møde';
    expect(await titles(life, draft)).toEqual([
      approval,
      followUp,
      'Lysning ved banegården',
      '(Fortrolig sag)',
      'Nye skilte',
    ]);

    let lead = await reopens(life, minutes);
    expect(textOn(lead)).toContain('Punkt 2, 3, 4 er taget tilbage fra udkastet til et senere møde.');
    expect(await titles(life, draft)).toEqual([approval, followUp]);
    expect((await life.stored(draft)).meeting.changes).toMatchObject([
      { kind: 'itemRemoved', note: 'mødet d. 10. marts 2020 er genåbnet' },
    ]);
    lead = await life.press(lead, 'item.open', { itemId: (await life.stored(agenda)).items[1]!.itemId });
    lead = await life.closes(lead, { outcome: 'approved' });
    await life.press(lead, 'meeting.close');
    const { items } = await life.stored(agenda);
    await life.as(life.chair).forges(agenda, 'meeting.close', {
      ...idsOn(agenda),
      [`open-${items[2]!.itemId}`]: 'next',
      [`open-${items[3]!.itemId}`]: 'drop',
    });
    expect((await life.stored(agenda)).meeting.status).toBe('closed');
    const next = await life.calls(draft);
    expect(await titles(life, next)).toEqual([approval, followUp, '(Fortrolig sag)']);
  });

  it('leaves on a draft what has been changed there, and does not treat it too', async () => {
    const life = await inGroup('Gruppen med det ændrede punkt');
    const agenda = await life.calls(await life.prepared(march, [{ title: 'Ny ramme' }, { title: 'Ture' }]));
    const minutes = await life.ends(await life.started(agenda), 'next');
    let draft = await life.prepared(april);
    draft = await life.press(await life.item(draft, 'Ny ramme'), 'item.edit', { 'section-1': 'Rammen er ny.' });
    const lead = await reopens(life, minutes);
    expect(textOn(lead)).toContain('Punkt 2 er taget tilbage');
    expect(textOn(lead)).toContain('Punkt 1 står på dagsordenen til mødet d. 14. april 2020');
    const [item] = (await life.stored(agenda)).items;
    expect(item).toMatchObject({ state: 'done', content: { decisions: [{ outcome: 'deferred' }] } });
    expect(await titles(life, draft)).toEqual(['Godkendelse af referat fra sidste møde', 'Ny ramme']);

    const reopensItem = () =>
      life.as(life.chair).forges(agenda, 'item.reopen', { ...idsOn(agenda), itemId: item!.itemId });
    expect(textOn((await reopensItem()).screen)).toContain('Tag det af dér først');
    const { itemId } = (await life.stored(agenda)).items[1]!;
    await life.as(life.chair).forges(agenda, 'meeting.close', { ...idsOn(agenda), [`open-${itemId}`]: 'drop' });
    expect((await life.stored(agenda)).meeting.status).toBe('closed');
    const next = await life.calls(draft);
    expect(await titles(life, next)).toEqual(['Godkendelse af referat fra sidste møde', 'Ny ramme']);
  });

  it('treats again what the chair takes off the later agenda, called or not', async () => {
    const life = await inGroup('Gruppen med den kaldte dagsorden');
    const agenda = await life.calls(await life.prepared(march, [{ title: 'Ny ramme' }]));
    const minutes = await life.ends(await life.started(agenda), 'next');
    const next = await life.calls(await life.prepared(april));
    expect(textOn(await reopens(life, minutes))).toContain('Punkt 1 står på dagsordenen til mødet d. 14. april 2020');
    const there = await life.item(await life.preparing(next), 'Ny ramme');
    await life.press(there, 'item.remove', { reason: 'Tages på martsmødet' });
    const [item] = (await life.stored(agenda)).items;
    const again = await life.as(life.chair).forges(agenda, 'item.reopen', { ...idsOn(agenda), itemId: item!.itemId });
    expect(textOn(again.screen)).toContain('Punkt 1: Ny ramme');
    await life.closes(again.screen, { outcome: 'approved' });
    const lead = await life.press(await life.leading(agenda), 'meeting.close');
    expect(textOn(lead)).toContain('Mødet er afsluttet');
    expect(await titles(life, next)).toEqual(['Godkendelse af referat fra sidste møde']);
    expect(textOn(await life.press(agenda, 'meeting.view'))).toContain('✓ Godkendt');
  });
});
