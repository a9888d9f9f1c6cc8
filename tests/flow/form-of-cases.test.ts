import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presenceAt } from '../../src/meetings/roll.ts';
import type { Screen } from '../connector/bot-answer.ts';
import { buttonsOf, textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { openPlacesOf } from './closed-canary.ts';
import { runBotOn, textOn } from './meeting-day.ts';
import { linesBetween, MeetingLife, steeringGroup } from './meeting-life.ts';

const canary = 'KanariefuglenSang';
const recommended = 'SSP-styregruppen Nordby';
const cases = [
  { title: 'Godkendelse af dagsorden', kind: 'approval', caseNumber: '00.22.04-P35-7-26' },
  { title: 'Beslutning om fælles forløb i grupper', kind: 'decision', caseNumber: '00.16.00-A00-9-26' },
  { title: 'Beslutning om næste års temadage', kind: 'decision', caseNumber: '27.25.00-P20-4-26' },
  { title: 'Orientering om elevernes sidste dag', kind: 'information', caseNumber: '27.25.00-A00-3-26' },
  { title: 'Orientering om en undersøgelse', kind: 'information', caseNumber: '27.25.00-A00-5-26' },
] as const;
const messages = [
  { title: 'Meddelelser fra lokalpolitiet', kind: 'message', caseNumber: '00.22.04-P35-7-26' },
  { title: 'Meddelelser fra forvaltningen', kind: 'message', caseNumber: '00.22.04-P35-7-26' },
] as const;

/** A meeting of cases: each with a number of its own and the same sections, and absence under every one. */
describe('a steering group’s meeting of seven cases and a closed one', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let agenda: Message;
  let minutes: Message;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen'));
    await life.setUp(steeringGroup);
    const items = cases.map((item, n) => ({
      ...item,
      'section-1': `Sagen om nummer ${n + 1} lægges frem.`,
      'section-2': 'Retsplejeloven.',
      'section-3': 'Ingen udgifter.',
      'section-4': recommended,
      'section-5': `Det foreslås, at nummer ${n + 1} besluttes.`,
    }));
    const draft = await life.prepared(
      { title: 'Styregruppemøde', date: '2020-03-10', time: '16:30', place: 'Rådhuset, mødelokale 3' },
      [
        ...items,
        messages[0],
        { ...messages[1], 'section-1': 'Status på knallertindsatsen.' },
        {
          title: `${canary} titel`,
          closed: 'true',
          'section-1': `${canary} sag`,
          'section-5': `${canary} indstilling`,
        },
      ],
    );
    agenda = await life.calls(draft);
    for (const role of ['Referent', 'Klubleder', 'Sundhedsplejerske']) {
      await life.press(agenda, { verb: 'attendance.answer', title: 'Afbud' }, {}, life.who(role));
    }
    for (const role of ['Næstformand', 'Skoleleder', 'Lokalbetjent', 'Socialrådgiver']) {
      await life.press(agenda, { verb: 'attendance.answer', title: 'Deltager' }, {}, life.who(role));
    }
  });
  afterAll(() => bot.stop());

  it('has seven items with their case numbers on the card in the channel', async () => {
    await life.waitFor('all answers', () => textOn(agenda).includes('Afbud (3)'));
    const lines = textsOf(agenda.card!);
    [...cases, ...messages].forEach(({ title, caseNumber }, index) => {
      const at = lines.indexOf(title);
      expect(lines.slice(at - 1, at + 2)).toEqual([String(index + 1), title, `Sagsnr. ${caseNumber}`]);
    });
  });

  it('shows the leader each item with its sections in the municipality’s order', async () => {
    const lead = await life.started(agenda);
    const text = textOn(lead);
    const headings = ['Sagsfremstilling', 'Lovgrundlag', 'Økonomi', 'Sagen afgøres af', 'Indstilling'];
    const places = headings.map((heading) => text.indexOf(`**${heading}:**`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await decide(lead);
  });

  it('ends with minutes in which each case has its outcome, and a message may have none', () => {
    const lines = textsOf(minutes.card!);
    for (const { title } of cases) expect(linesBetween(lines, title)[1]).toBe('✓ Godkendt');
    const police = linesBetween(lines, messages[0].title, '7');
    expect(police).toEqual([`Sagsnr. ${messages[0].caseNumber}`, '– Ingen beslutning']);
    const department = linesBetween(lines, messages[1].title).slice(0, 3);
    expect(department).toEqual([
      `Sagsnr. ${messages[1].caseNumber}`,
      '– Ingen beslutning',
      'Der blev også fortalt om et udkast til en fælles ramme.',
    ]);
  });

  it('counts three as absent, the same for every item', async () => {
    expect(textsOf(minutes.card!)).toContain('**Fraværende:** Klubleder, Referent, Sundhedsplejerske');
    const state = await life.stored(minutes);
    for (const item of state.items) {
      expect(presenceAt(state, item)).toEqual({
        absent: ['Klubleder', 'Referent', 'Sundhedsplejerske'],
        absentFrom: [],
        disqualified: [],
      });
    }
  });

  it('keeps sections and case numbers with the minutes', async () => {
    const { items } = await life.stored(minutes);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const [, second] = items;
    if (second === undefined || second.closed) throw new Error('The second item is open.');
    expect(second.content.caseNumber).toBe(cases[1].caseNumber);
    expect(second.content.sections.map(({ heading }) => heading)).toEqual([
      'Sagsfremstilling',
      'Lovgrundlag',
      'Økonomi',
      'Sagen afgøres af',
      'Indstilling',
    ]);
    expect(buttonsOf(minutes.card!).map(({ verb }) => verb)).toContain('minutes.approve');
  });

  it('lets nobody else read of the closed one', async () => {
    expect(await openPlacesOf(canary, life, [agenda, minutes])).toEqual([]);
  });

  async function decide(first: Screen): Promise<void> {
    let lead = first;
    for (const _ of cases) lead = await life.closes(lead, { outcome: 'approved' });
    lead = await life.closes(lead, { outcome: 'none' });
    lead = await life.closes(lead, {
      outcome: 'none',
      decision: 'Der blev også fortalt om et udkast til en fælles ramme.',
    });
    lead = await life.closes(lead, {
      outcome: 'forwarded',
      decision: `${canary} beslutning`,
      sentTo: `${canary} forum`,
      agreementTask: `${canary} opgave`,
      agreementOwner: `${canary} ansvarlig`,
    });
    minutes = await life.ends(lead);
  }
});
