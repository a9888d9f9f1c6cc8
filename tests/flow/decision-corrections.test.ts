import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors/refusal.ts';
import type { Screen } from '../connector/bot-answer.ts';
import { inputsOf, textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { offers, runBotOn, textOn } from './meeting-day.ts';
import { choiceEnding, filledIn, idsOn, linesBetween, MeetingLife, steeringGroup, to } from './meeting-life.ts';

const canary = 'KanariefuglenSang';

/** A decision put right, an item's and a sub-item's, with what stood there before in sight; and until when that can be. */
describe('corrections of decisions', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  let minutes: Message;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 3));
    await life.setUp(steeringGroup);
    agenda = await life.calls(
      await life.prepared({ title: 'Styregruppemøde', date: '2020-03-10', time: '16:30' }, [
        { title: 'Status', subItems: 'Skolerne\nPolitiet\nKlubberne' },
        { title: `${canary} titel`, closed: 'true' },
      ]),
    );
  });
  afterAll(() => bot.stop());

  const treated = async (title: string): Promise<Screen> => {
    const leading = await life.press(minutes, 'meeting.lead');
    return life.press(leading, to('item'), { itemId: choiceEnding(leading, 'itemId', title) });
  };
  const ofSubItem = (screen: Screen, title: string) =>
    life.press(screen, to('item'), { decisionOf: choiceEnding(screen, 'decisionOf', title) });

  it('put a sub-item’s decision right while the meeting runs', async () => {
    let lead = await life.started(agenda);
    lead = await life.closesSub(lead, 'Politiet', { outcome: 'noted', decision: 'Tre sager.' });
    lead = await life.closes(lead, { outcome: 'noted', decision: 'Alt i alt.' });
    const item = await life.item(await life.preparing(agenda), 'Status');
    expect(filledIn(item, 'text')).toBe('Alt i alt.');
    const choices = inputsOf(item.card).find(({ id }) => id === 'decisionOf')?.choices;
    expect(choices?.map(({ title }) => title)).toEqual(['Hele punktet', '2. Politiet']);
    const screen = await ofSubItem(item, 'Politiet');
    expect(textOn(screen)).toContain('Ad. 2: Politiet');
    expect(filledIn(screen, 'text')).toBe('Tre sager.');
    await life.press(screen, 'item.correct', { text: 'Fire sager.' });
    const { items } = await life.stored(agenda);
    const content = items[0]?.closed === false ? items[0].content : undefined;
    expect(content?.subItems[1]?.decisions.map(({ text }) => text)).toEqual(['Tre sager.', 'Fire sager.']);
    expect(content?.decisions.map(({ text }) => text)).toEqual(['Alt i alt.']);
    await life.press(await life.item(await life.preparing(agenda), 'Status'), 'item.reopen');
    const reopened = await life.item(await life.preparing(agenda), 'Status');
    expect(textOn(reopened)).toMatch(/Taget til efterretning · Alt i alt\.\nBesluttet: Formand, 20\. februar/);
    const again = { outcome: 'noted', decision: 'Alt i alt.' };
    lead = await life.closes(await life.press(agenda, 'meeting.lead'), again);
    lead = await life.closes(lead, { outcome: 'noted' });
    minutes = await life.ends(lead);
    expect(linesBetween(textsOf(minutes.card!), 'Status', '2')).toContain(
      '**Ad. 2:** Taget til efterretning. Fire sager.',
    );
  });

  it('stand after the meeting as a line of their own under the sub-item', async () => {
    await life.press(await ofSubItem(await treated('Status'), 'Politiet'), 'item.correct', { text: 'Fem sager.' });
    await life.waitFor('the version', () => textOn(minutes).includes('Version 2'));
    expect(linesBetween(textsOf(minutes.card!), 'Status', '2')).toEqual([
      '✓ Taget til efterretning',
      'Alt i alt.',
      '**Ad. 2:** Taget til efterretning. Fire sager.',
      '**Ad. 2:** Rettelse: Fem sager.',
    ]);
  });

  it('show the leader what stood there before, who wrote it and when', async () => {
    const lines = textsOf((await ofSubItem(await treated('Status'), 'Politiet')).card);
    expect(lines).toContainEqual(expect.stringMatching(/^Rettet: Formand, 20\. februar kl\. 10\.\d\d$/));
    expect(lines.filter((line) => line.startsWith('Før ('))).toEqual([
      expect.stringMatching(/^Før \(Formand, 20\. februar kl\. 10\.\d\d\): Taget til efterretning · Fire sager\.$/),
      expect.stringMatching(/Tre sager\.$/),
    ]);
  });

  it('of a closed item show it in the leader’s own chat only', async () => {
    const { items } = await life.stored(minutes);
    const itemId = items[1]?.itemId ?? '';
    const chat = await life.chats(life.chair, 'referat', (card) => offers(card, 'meeting.lead'));
    const own = async () => life.press(await life.press(chat, 'meeting.lead'), to('item'), { itemId });
    await life.press(await own(), 'item.correct', { text: `${canary} et` });
    await life.press(await own(), 'item.correct', { text: `${canary} to` });
    expect(textOn(await own())).toMatch(/Før \(Formand, .*\): Taget til efterretning · KanariefuglenSang et/);
    const leading = await life.press(minutes, 'meeting.lead');
    const here = await life.press(leading, to('item'), { itemId });
    expect(textOn(here)).toContain('Lukkede punkter retter du i din personlige chat med mig.');
    expect(JSON.stringify([leading.card, here.card])).not.toMatch(/KanariefuglenSang|Før \(/);
  });

  it('of a sub-item that is not there, or has not been decided, are refused', async () => {
    const { items } = await life.stored(minutes);
    const [item] = items;
    const undecided = item?.closed === false ? item.content.subItems[0]?.subItemId : undefined;
    const tries = async (subItemId: string | undefined) =>
      textOn(
        (
          await life.as(life.chair).forges(minutes, 'item.correct', {
            ...idsOn(minutes),
            itemId: item?.itemId,
            subItemId,
            text: 'Nyt',
          })
        ).screen,
      );
    expect(await tries(undecided)).toContain('Punktet er ikke behandlet endnu');
    expect(await tries(life.chair.objectId)).toContain('Underpunktet findes ikke');
  });

  it('are refused once the next meeting has approved the minutes, with what to do instead', async () => {
    const next = await life.calls(await life.prepared({ title: 'Næste møde', date: '2020-04-14', time: '16:00' }));
    await life.closes(await life.started(next), { outcome: 'approved' });
    await life.waitFor('the lock', () => textOn(minutes).includes('Godkendt på et møde og låst'));
    const before = await life.stored(minutes);
    const itemId = before.items[0]?.itemId;
    for (const verb of ['item.correct', 'minutes.correct', 'minutes.edit']) {
      const data = { ...idsOn(minutes), itemId, text: 'For sent' };
      const refused = await life.as(life.chair).forges(minutes, verb, data);
      expect(textOn(refused.screen)).toContain('Sæt rettelsen på dagsordenen til det næste møde.');
      expect(JSON.stringify(refused.body)).not.toContain('"verb":"item.correct"');
    }
    expect(await life.stored(minutes)).toEqual(before);
    const leading = await life.press(minutes, 'meeting.lead');
    for (const verb of ['minutes.correct', 'minutes.edit', 'minutes.send']) expect(offers(leading, verb)).toBe(false);
    expect(offers(await treated('Status'), 'item.correct')).toBe(false);
    expect(life.everythingInTheChannel()).not.toContain(canary);
  });

  it('are told so in English too', () => {
    expect(new Refusal('minutes.locked').in('en')).toContain('Put the correction on the agenda of the next meeting.');
  });
});
