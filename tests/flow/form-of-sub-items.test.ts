import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { openPlacesOf } from './closed-canary.ts';
import { runBotOn, textOn } from './meeting-day.ts';
import { linesBetween, MeetingLife, steeringGroup, to } from './meeting-life.ts';

const points = [
  'Rusmiddelpolitik på ungdomsuddannelsen',
  'Helhedsplanen for boligområderne',
  'Status på grupperinger',
  'Nyt fra politiet',
  'Mundtlig status fra områderne',
  'Opgaver i det daglige',
  'Mål for de lokale teams',
];
const attachments = [
  { title: 'Bilag 1 - Rusmiddelpolitik', url: 'https://dokumenter.nordby.example/bilag-1.pdf' },
  { title: 'Bilag 2 - Mål (udkast)', url: 'https://dokumenter.nordby.example/bilag (2).pdf' },
];
const closedTitle = 'Bekymring om en bestemt gruppe';

/** A meeting with few items, one of them with seven points that are decided one by one, and absence in the header. */
describe('a steering group’s meeting with points under one item', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  let minutes: Message;
  let lead: Screen;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 5));
    await life.setUp(steeringGroup);
    await life.settles({
      documentForm: 'fravaer-i-deltagerlisten',
      sections: 'Indstilling\nBaggrund og vurdering\nØkonomi',
    });
    let draft = await life.prepared(
      { title: 'Styregruppemøde', date: '2020-03-31', time: '16:00', place: 'Byrådssalen' },
      [
        { title: 'Godkendelse af dagsorden', kind: 'approval' },
        { title: 'Kommentarer til sidste mødes referat', kind: 'approval', 'section-2': 'Intet.' },
        {
          title: 'Aktuel status, marts 2020',
          kind: 'information',
          caseNumber: '2020-004711',
          'section-1': 'Det indstilles, at status tages til efterretning.',
          subItems: points.map((point, index) => `${index + 1}. ${point}`).join('\n'),
        },
        { title: closedTitle, kind: 'decision', caseNumber: '2020-051234', closed: 'true' },
        { title: 'Eventuelt', kind: 'message' },
      ],
    );
    for (const attachment of attachments) {
      const item = await life.item(draft, 'Aktuel status, marts 2020');
      draft = await life.press(await life.press(item, to('attach')), 'item.attach', attachment);
    }
    agenda = await life.calls(draft);
    for (const role of ['Næstformand', 'Referent', 'Skoleleder']) {
      await life.press(agenda, { verb: 'attendance.answer', title: 'Deltager' }, {}, life.who(role));
    }
    lead = await life.started(agenda);
  });
  afterAll(() => bot.stop());

  it('lists the points and the attachments on the card in the channel', () => {
    const under = linesBetween(textsOf(agenda.card!), 'Aktuel status, marts 2020', '4');
    expect(under).toEqual([
      'Sagsnr. 2020-004711',
      ...points.map((point) => `– ${point}`),
      'Bilag: [Bilag 1 - Rusmiddelpolitik](https://dokumenter.nordby.example/bilag-1.pdf)',
      'Bilag: [Bilag 2 - Mål (udkast)](https://dokumenter.nordby.example/bilag%20%282%29.pdf)',
    ]);
  });

  it('decides each point for itself, and then the item', async () => {
    lead = await life.closes(lead, { outcome: 'approved' });
    lead = await life.closes(lead, { outcome: 'none', decision: 'Ingen kommentarer til referatet.' });
    for (const [index, point] of points.entries()) {
      lead = await life.closesSub(lead, point, {
        outcome: 'noted',
        decision: `Der blev orienteret om nummer ${index + 1}.`,
      });
      expect(textOn(lead)).toContain(`${index + 1}. ${point} – Taget til efterretning`);
      expect(textOn(lead)).toContain('Punkt 3: Aktuel status');
    }
    lead = await life.closes(lead, { outcome: 'noted' });
    expect(textOn(lead)).toContain('Punkt 4: Lukket');
    lead = await life.closes(lead, { outcome: 'approved', decision: 'Gruppen følges tæt.' });
    lead = await life.closes(lead, { outcome: 'none', decision: 'En stilling er ledig.' });
    minutes = await life.ends(lead);
  });

  it('prints “Ad. 1” to “Ad. 7” in the minutes, with the attachments', () => {
    const under = linesBetween(textsOf(minutes.card!), 'Aktuel status, marts 2020', '4');
    expect(under.slice(0, 2)).toEqual(['Sagsnr. 2020-004711', '✓ Taget til efterretning']);
    points.forEach((_point, index) => {
      expect(under[index + 2]).toBe(
        `**Ad. ${index + 1}:** Taget til efterretning. Der blev orienteret om nummer ${index + 1}.`,
      );
    });
    expect(under.slice(9)).toHaveLength(2);
    expect(under[9]).toContain('[Bilag 1 - Rusmiddelpolitik]');
  });

  it('has the absent in the header and none under an item', () => {
    const lines = textsOf(minutes.card!);
    expect(lines).toContain('**Til stede:** Formand, Næstformand, Referent, Skoleleder');
    expect(lines).toContain('**Fraværende:** Lokalbetjent');
    expect(lines.filter((line) => line.includes('Fraværende'))).toHaveLength(1);
  });

  it('has of the closed item its number and “Lukket”', () => {
    expect(linesBetween(textsOf(minutes.card!), '3', '5').slice(-2)).toEqual(['4', 'Lukket']);
    expect(life.everythingInTheChannel()).not.toMatch(/Bekymring|følges tæt/);
  });

  it.each(['Bekymring', 'følges tæt', '2020-051234'])('lets nobody else read of it (%s)', async (word) => {
    expect(await openPlacesOf(word, life, [agenda, minutes])).toEqual([]);
  });

  it('keeps the case number of the closed item with what it says', async () => {
    const state = await life.stored(minutes);
    expect(state.items[3]).toMatchObject({ closed: true, number: 4 });
    expect(state.closedContents[0]?.content).toMatchObject({ title: closedTitle, caseNumber: '2020-051234' });
  });
});
