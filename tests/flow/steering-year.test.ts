import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../connector/bot-answer.ts';
import { textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { openPlacesOf } from './closed-canary.ts';
import { offers, runBotOn, textOn, unfolded } from './meeting-day.ts';
import { choiceEnding, idsOn, linesBetween, MeetingLife, steeringGroup, to } from './meeting-life.ts';

const at = (title: string, date: string) => ({ title, date, time: '16:00', place: 'Rådhuset' });

/** A steering group’s year: running numbers, and what comes back by itself from one meeting to the next. */
describe('four meetings in a row', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  const agendas: Message[] = [];
  const minutes: Message[] = [];

  beforeAll(async () => {
    bot = await runBotOn({ startsAt: new Date('2026-01-05T09:00:00Z') });
    life = new MeetingLife(bot, bot.town.team('SSP-styregruppen', [], 4));
    await life.setUp(steeringGroup);
    await life.settles({ numbering: 'year' });
  });
  afterAll(() => bot.stop());

  /** `4 Titel`, for every item on a card. */
  const numbered = (on: Message | Screen) => {
    const lines = textsOf(on.card!);
    return lines.flatMap((line, index) => (/^\d+$/.test(line) ? [`${line} ${lines[index + 1]}`] : []));
  };
  const isDue = (what: string, look: () => boolean) => life.waitFor(what, look);

  it('the first: one item is deferred, one not reached, and something is agreed', async () => {
    agendas[0] = await life.calls(
      await life.prepared(at('Februarmøde', '2026-02-03'), [
        { title: 'Godkendelse af dagsorden', kind: 'approval' },
        {
          title: 'Ny ramme for samarbejdet',
          kind: 'decision',
          caseNumber: '2026-001234',
          'section-1': 'Rammen er ny.',
        },
        { title: 'Lysning ved banegården', closed: 'true' },
        { title: 'Knallerter ved havnen' },
      ]),
    );
    let lead = await life.started(agendas[0]);
    lead = await life.closes(lead, {
      outcome: 'approved',
      agreementTask: 'Skriv til naboerne',
      agreementOwner: 'Lokalbetjenten',
      agreementDue: '2026-02-20',
    });
    lead = await life.closes(lead, { outcome: 'deferred' });
    lead = await life.closes(lead, {
      outcome: 'noted',
      agreementTask: 'Ring til banegården',
      agreementOwner: 'Referent',
    });
    minutes[0] = await life.ends(lead, 'next');
    expect(numbered(minutes[0]).map((line) => line.split(' ')[0])).toEqual(['1', '2', '3', '4']);
    expect(linesBetween(textsOf(minutes[0].card!), '4')).toContain('Ikke behandlet');
  });

  it('the second has them back, each with why it is there and the way to where it came from', async () => {
    const draft = await life.prepared(at('Martsmøde', '2026-03-03'));
    agendas[1] = await life.calls(draft);
    const lines = textsOf(agendas[1].card!);
    expect(numbered(agendas[1])).toEqual([
      '5 Godkendelse af referat fra sidste møde',
      '6 Opsamling fra sidst',
      '7 Lukket',
      '8 Ny ramme for samarbejdet',
      '9 Knallerter ved havnen',
    ]);
    expect(linesBetween(lines, '5', '6')[1]).toContain('[referatet fra mødet d. 3. februar 2026](https://');
    expect(linesBetween(lines, '6', '7')).toEqual([
      'Opsamling fra sidst',
      expect.stringContaining('[aftaler fra mødet d. 3. februar 2026](https://'),
      '– Aftale: Skriv til naboerne – Lokalbetjenten, senest 20. februar 2026',
    ]);
    expect(linesBetween(lines, '8', '9')[1]).toContain('Sagsnr. 2026-001234 · [udsat fra mødet d. 3. februar 2026](');
    expect(linesBetween(lines, '9')[1]).toContain('[ikke nået på mødet d. 3. februar 2026](');
    const link = /\((https:[^)]*)\)/.exec(linesBetween(lines, '5', '6')[1] ?? '')?.[1] ?? '';
    expect(decodeURIComponent(link)).toContain(minutes[0]?.id);
  });

  it('what a chair takes off with a reason does not come back', async () => {
    const item = await life.item(await life.preparing(agendas[1]!), 'Knallerter ved havnen');
    await life.press(item, 'item.remove', { reason: 'Klaret af politiet' });
    await isDue('the reason', () => textOn(agendas[1]).includes('Klaret af politiet'));
  });

  it('approving the last minutes locks the meeting before', async () => {
    let lead = await life.started(agendas[1]!);
    expect(textOn(minutes[0])).not.toContain('låst');
    lead = await life.closes(lead, { outcome: 'approved' });
    await isDue('the lock', () => textOn(minutes[0]).includes('Godkendt på et møde og låst'));
    expect((await life.stored(minutes[0]!)).meeting).toMatchObject({ status: 'approved' });
    expect(offers(minutes[0], 'minutes.approve')).toBe(false);
    for (let n = 0; n < 3; n += 1) lead = await life.closes(lead, { outcome: 'noted' });
    minutes[1] = await life.ends(lead);
  });

  it('the third, cancelled as the last with numbers, gives them back', async () => {
    const third = await life.calls(await life.prepared(at('Aprilmøde', '2026-04-14'), [{ title: 'Forårets ture' }]));
    expect(numbered(third)).toEqual([
      '10 Godkendelse af referat fra sidste møde',
      '11 Opsamling fra sidst',
      '12 Lukket',
      '13 Forårets ture',
    ]);
    await life.press(await life.press(await life.preparing(third), to('meeting')), 'meeting.cancel');
    await isDue('AFLYST', () => textOn(third).includes('AFLYST'));
    agendas[2] = await life.calls(await life.prepared(at('Majmøde', '2026-05-05'), [{ title: 'Sommerens ture' }]));
    expect(numbered(agendas[2])).toEqual([
      '10 Godkendelse af referat fra sidste møde',
      '11 Opsamling fra sidst',
      '12 Lukket',
      '13 Forårets ture',
      '14 Sommerens ture',
    ]);
    expect(textOn(agendas[2])).toContain('fra det aflyste møde d. 14. april 2026');
  });

  it('one cancelled after a later meeting was called leaves its numbers as a gap', async () => {
    const cancelled = agendas[2]!;
    const later = await life.calls(await life.prepared(at('Junimøde', '2026-06-02'), [{ title: 'Sankthans' }]));
    expect(numbered(later).map((line) => line.split(' ')[0])).toEqual(['15', '16', '17', '18']);
    await life.press(await life.press(await life.preparing(cancelled), to('meeting')), 'meeting.cancel');
    await isDue('AFLYST', () => textOn(cancelled).includes('AFLYST'));
    expect(numbered(cancelled)[0]).toContain('10 ');
    agendas[2] = later;
    const next = await life.calls(await life.prepared(at('Julimøde', '2026-07-07'), [{ title: 'Ferie' }]));
    expect(numbered(next)[0]).toBe('19 Godkendelse af referat fra sidste møde');
    await life.press(await life.press(await life.preparing(next), to('meeting')), 'meeting.cancel');
    await isDue('AFLYST', () => textOn(next).includes('AFLYST'));
  });

  it('a late item at an earlier meeting takes the next number, and none is given twice', async () => {
    const earlier = agendas[2]!;
    const later = await life.calls(await life.prepared(at('Augustmøde', '2026-08-04')));
    expect(numbered(later).map((line) => line.split(' ')[0])).toEqual(['19', '20', '21', '22', '23', '24']);
    await life.adds(await life.preparing(earlier), { title: 'Sent punkt' });
    await isDue('the late item', () => numbered(earlier).includes('25 Sent punkt'));
    await life.press(await life.press(await life.preparing(later), to('meeting')), 'meeting.cancel');
    await isDue('AFLYST', () => textOn(later).includes('AFLYST'));
    const next = await life.calls(await life.prepared(at('Septembermøde', '2026-09-01')));
    expect(numbered(next)[0]).toMatch(/^26 /);
    await life.press(await life.press(await life.preparing(next), to('meeting')), 'meeting.cancel');
  });

  it('the fourth has what was done taken off the follow-up, and the rest still on', async () => {
    let lead = await life.started(agendas[2]!);
    while (offers(lead, 'item.close')) lead = await life.closes(lead, { outcome: 'noted' });
    minutes[2] = await life.ends(lead);
    const [, followUp] = (await life.stored(agendas[2]!)).items;
    if (followUp === undefined || followUp.closed) throw new Error('The follow-up is open.');
    const first = await life.stored(agendas[0]!);
    const agreed = first.items[0]?.closed === false ? first.items[0].content.agreements[0] : undefined;
    const { groupId } = idsOn(agendas[0]!);
    await life
      .as(life.chair)
      .forges(agendas[0]!, 'agreement.done', { groupId, agreementId: agreed?.agreementId, seen: 1 });
    agendas[3] = await life.calls(await life.prepared(at('Oktobermøde', '2026-10-06'), [{ title: 'Skiltning' }]));
    expect(numbered(agendas[3]).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'Godkendelse af referat fra sidste møde',
      'Lukket',
      'Forårets ture',
      'Sommerens ture',
      'Ferie',
      'Skiltning',
    ]);
  });

  it('a deferred item on a meeting that is cancelled comes back at the one after, with where it came from', async () => {
    let lead = await life.started(agendas[3]!);
    const card = unfolded(await life.aside(lead));
    expect(choiceEnding(card, 'itemId', 'Lukket')).not.toBe('');
    lead = await life.press(await life.preparing(agendas[3]!), to(''));
    lead = await life.closes(lead, { outcome: 'approved' });
    lead = await life.closes(lead, { outcome: 'noted' });
    lead = await life.closes(lead, { outcome: 'deferred' });
    await life.ends(lead, 'drop');
    const fifth = await life.calls(await life.prepared(at('Novembermøde', '2026-11-03')));
    expect(textOn(fifth)).toContain('udsat fra mødet d. 6. oktober 2026');
    await life.press(await life.press(await life.preparing(fifth), to('meeting')), 'meeting.cancel');
    const sixth = await life.calls(await life.prepared(at('Decembermøde', '2026-12-01')));
    const lines = textsOf(sixth.card!);
    const back = lines.find((line) => line.includes('udsat fra mødet'));
    expect(back).toMatch(/^\[udsat fra mødet d\. 6\. oktober 2026\]\(https:/);
  });

  it.each(['Lysning', 'banegården'])('nothing of the closed item (%s) stands where others read', async (word) => {
    expect(await openPlacesOf(word, life, [...agendas, ...minutes])).toEqual([]);
  });
});
