import { expect, test } from 'vitest';
import sample from '../../../sample/minutes.json' with { type: 'json' };
import { minutesSchema } from '../model.ts';
import { type CompositionChoices, composeDocument } from './compose-document.ts';
import { documentForms } from './forms.ts';
import { renderTxt } from './renderers/txt.ts';

const meeting = minutesSchema.parse(sample);
const [underItem, inHeader, framed] = documentForms;
const text = (choices: Partial<CompositionChoices>) =>
  renderTxt(composeDocument(meeting, { form: underItem, kind: 'minutes', version: 'full', ...choices }));

/** The part of a text between two lines. */
function between(whole: string, from: string, to: string): string {
  const start = whole.lastIndexOf(`\n${from}\n`) + 1;
  return whole.slice(start, whole.indexOf(`\n${to}`, start));
}

test('the header says what meeting it is and who was there', () => {
  expect(text({}).split('\n\n').slice(0, 7)).toEqual([
    'REFERAT SSP-styregruppen i Fjordby d. 12-03-2026',
    'Mødedato Torsdag d. 12. marts 2026 kl. 14:30',
    'Mødested Rådhuset, mødelokale 2, Havnegade 4',
    'Mødedeltagere Formanden, Skolelederen på Nordskolen, Lokalbetjenten, Socialrådgiveren (Fravær), Klublederen, SSP-konsulenten, Ungdomsskolelederen (Fravær)',
    'Gæster Biblioteksmedarbejderen',
    'Familiekonsulenten deltog som stedfortræder for Socialrådgiveren.',
    'Klubmedarbejderen var indkaldt som stedfortræder for Ungdomsskolelederen, men deltog ikke.',
  ]);
});

test('absence stands under each item, or only in the header', () => {
  expect(text({ form: underItem }).match(/Fraværende: Socialrådgiveren og Ungdomsskolelederen/g)).toHaveLength(5);
  expect(text({ form: inHeader })).not.toContain('Fraværende');
  expect(text({ form: inHeader })).toContain('Lokalbetjenten kom kl. 14.50 under punkt 8.\n\nKlublederen forlod');
});

test('an item that differs from the header prints its absence there too', () => {
  const items = meeting.items.map((item, index) => (index === 4 ? { ...item, absent: ['Klublederen'] } : item));
  const document = composeDocument({ ...meeting, items }, { form: inHeader, kind: 'minutes', version: 'full' });
  expect(renderTxt(document).match(/Fraværende: .*/g)).toEqual(['Fraværende: Klublederen']);
});

test('the framed form repeats the item with its case and heads the decision with the committee', () => {
  const item = between(text({ form: framed }), 'Punkt 10: Temaeftermiddag om digitale fællesskaber', 'Punkt 11');
  expect(item).toContain('10. Temaeftermiddag om digitale fællesskaber\nÅbent');
  expect(item).toContain(
    [
      'Beslutning fra SSP-styregruppen i Fjordby\n',
      'Dato: 12. marts 2026\tSted: Rådhuset, mødelokale 2, Havnegade 4',
      'Fraværende: Socialrådgiveren og Ungdomsskolelederen',
      'Inhabil: Skolelederen på Nordskolen',
      'Klublederen forlod mødet kl. 15.40 under punkt 10.\n',
      'Taget til efterretning.',
    ].join('\n'),
  );
});

test('headings come in the order of the form', () => {
  const item = meeting.items.slice(1, 2);
  const headings = (form: (typeof documentForms)[number]) =>
    composeDocument({ ...meeting, items: item }, { form, kind: 'minutes', version: 'full' }).blocks.flatMap((block) =>
      block.kind === 'section-heading' ? [block.text] : [],
    );
  expect(headings(underItem)).toEqual([
    'Sagsfremstilling',
    'Lovgrundlag',
    'Økonomi',
    'Sagen afgøres af',
    'Indstilling',
    'Beslutning',
    'Afstemning',
    'Aftaler',
    'Bilag',
  ]);
  expect(headings(inHeader)[0]).toBe('Indstilling');
  expect(headings(framed).slice(-4)).toEqual([
    'Bilag',
    'Beslutning fra SSP-styregruppen i Fjordby',
    'Afstemning',
    'Aftaler',
  ]);
});

test('an agenda holds nothing that the meeting decided, nor who was absent', () => {
  const agenda = text({ kind: 'agenda' });
  expect(agenda).toMatch(/^DAGSORDEN SSP-styregruppen i Fjordby d\. 12-03-2026\n/);
  expect(agenda).toContain('Oplæg til knallertkursus, forår 2026');
  for (const word of ['Beslutning', 'Frav', 'Aftaler', 'Afstemning', 'forlod', 'inhabil', 'stedfortræder']) {
    expect(agenda).not.toContain(word);
  }
});

test('the recommendation is printed once, also when it is among the sections', () => {
  const [first] = meeting.items;
  const items = [{ ...first!, sections: [{ heading: 'Indstilling', text: first!.recommendation ?? '' }] }];
  const document = composeDocument({ ...meeting, items }, { form: framed, kind: 'minutes', version: 'full' });
  expect(renderTxt(document).match(/indstiller, at dagsordenen godkendes/g)).toHaveLength(1);
});

test('a meeting with nothing known is a title and no more', () => {
  const empty = { ...meeting, date: null, time: null, place: null, participants: [], items: [], substitutes: [] };
  const bare = { ...empty, lateOrEarly: [], disqualified: [], guests: [] };
  expect(renderTxt(composeDocument(bare, { form: framed, kind: 'minutes', version: 'open' }))).toBe(
    'REFERAT SSP-styregruppen i Fjordby\n',
  );
});
