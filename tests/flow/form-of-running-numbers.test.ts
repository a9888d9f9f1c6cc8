import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsOf } from '../connector/card-reading.ts';
import type { Message } from '../connector/conversations.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { openPlacesOf } from './closed-canary.ts';
import { runBotOn, textOn, unfolded } from './meeting-day.ts';
import { choiceEnding, linesBetween, MeetingLife, steeringGroup } from './meeting-life.ts';

const sections = ['Kompetence', 'Beslutningstema', 'Sagens opståen', 'Sagsfremstilling', 'Administrativ indstilling'];
const caseNumber = '306-2019-40417';
const canary = 'KanariefuglenSang';
const framework = 'Ny ramme for samarbejdet';

/** A committee whose items are numbered on through the year, and whose cases wait from one meeting to the next. */
describe('a committee that numbers on through the year', () => {
  let bot: RunningBot;
  let life: MeetingLife;
  let second: Message;
  let minutes: Message;

  beforeAll(async () => {
    bot = await runBotOn();
    life = new MeetingLife(bot, bot.town.team('Udvalget', [], 4));
    await life.setUp({ ...steeringGroup, kind: 'committee' });
    await life.settles({ numbering: 'year', documentForm: 'med-sagsrammer', sections: sections.join('\n') });
    const first = await life.calls(
      await life.prepared({ title: 'Udvalgsmøde', date: '2020-03-04', time: '16:00', place: 'Rådhuset' }, [
        ...Array.from({ length: 16 }, (_, n) => ({ title: `Sag ${n + 1}` })),
        {
          title: framework,
          caseNumber,
          documentNumber: '306-2020-90001',
          'section-1': 'Udvalget.',
          'section-4': 'Rammen lægges frem.',
        },
      ]),
    );
    let lead = await life.started(first);
    for (let n = 0; n < 16; n += 1) lead = await life.closes(lead, { outcome: 'discussed' });
    lead = await life.closes(lead, { outcome: 'deferred', deferTo: 'næste møde' });
    await life.ends(lead);
  });
  afterAll(() => bot.stop());

  it('goes on from 18 at the next meeting', async () => {
    let draft = await life.prepared({ title: 'Udvalgsmøde', date: '2020-05-27', time: '16:00', place: 'Rådhuset' });
    expect(textOn(draft)).toContain(framework);
    draft = await life.adds(draft, {
      title: 'Opfølgning på møderne hidtil',
      caseNumber,
      'section-2': 'Hvad gør vi nu?',
    });
    draft = await life.adds(draft, { title: 'Eventuelt', kind: 'message', caseNumber });
    draft = await life.adds(draft, { title: 'Godkendelse af dagsorden', kind: 'approval', after: 'first' });
    draft = await life.adds(draft, {
      title: 'Tal fra politiet',
      kind: 'information',
      caseNumber,
      after: choiceEnding(draft, 'itemId', 'Godkendelse af referat fra sidste møde'),
    });
    draft = await life.adds(draft, {
      title: `${canary} titel`,
      closed: 'true',
      caseNumber,
      'section-1': `${canary} kompetence`,
      'section-4': `${canary} fremstilling`,
    });
    second = await life.calls(draft);
    const lines = textsOf(second.card!);
    expect(lines.filter((line) => /^\d+$/.test(line))).toEqual(['18', '19', '20', '21', '22', '23', '24']);
    expect(linesBetween(lines, '18')[0]).toBe('Godkendelse af dagsorden');
    expect(linesBetween(lines, '20')[0]).toBe('Tal fra politiet');
  });

  it('says of the deferred item from which meeting it comes, with the way there', () => {
    const under = linesBetween(textsOf(second.card!), '21', '22');
    expect(under[0]).toBe(framework);
    expect(under[1]).toMatch(
      /^Sagsnr\. 306-2019-40417 · 306-2020-90001 · \[udsat fra mødet d\. 4\. marts 2020\]\(https:\/\/teams\.microsoft\.com\//,
    );
  });

  it('brings the deferred item back with all that stood in it', async () => {
    const { items } = await life.stored(second);
    const [, , , item] = items;
    if (item === undefined || item.closed) throw new Error('The item is open.');
    expect(item).toMatchObject({ number: 21, origin: { reason: 'deferred', date: '2020-03-04' } });
    expect(item.content).toMatchObject({
      caseNumber,
      documentNumber: '306-2020-90001',
      sections: [
        { heading: 'Kompetence', text: 'Udvalget.' },
        { heading: 'Sagsfremstilling', text: 'Rammen lægges frem.' },
      ],
      decisions: [],
    });
  });

  it('treats item 22 together with 21, and is closed with it', async () => {
    let lead = await life.started(second);
    for (const outcome of ['approved', 'approved', 'noted', 'discussed']) lead = await life.closes(lead, { outcome });
    expect(textOn(lead)).toContain('Punkt 22: Opfølgning');
    const card = unfolded(lead);
    lead = await life.press(card, 'item.close', {
      outcome: 'joint',
      togetherWith: choiceEnding(card, 'togetherWith', framework),
    });
    lead = await life.closes(lead, { outcome: 'none', decision: 'Ingen bemærkninger.' });
    const secret = {
      decision: `${canary} beslutning`,
      minority: `${canary} mindretal`,
      agreementTask: `${canary} opgave`,
    };
    lead = await life.closes(lead, { outcome: 'rejected', ...secret });
    minutes = await life.ends(lead);
    expect(linesBetween(textsOf(minutes.card!), '22')).toContain('✓ Behandlet sammen med punkt 21');
  });

  it('has locked the minutes of the meeting before, and its card in the channel says so', async () => {
    const earlier = await life.message('the locked minutes', (message) =>
      textOn(message).includes('Godkendt på et møde og låst'),
    );
    expect(textOn(earlier)).toContain('Onsdag d. 4. marts 2020');
    expect((await life.stored(earlier)).meeting).toMatchObject({ status: 'approved' });
    expect(textOn(minutes)).not.toContain('låst');
  });

  it('lets nobody else read of the closed item', async () => {
    expect(await openPlacesOf(canary, life, [second, minutes])).toEqual([]);
  });
});
