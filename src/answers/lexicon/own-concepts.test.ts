import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../catalogue/entry.ts';
import { Refusal } from '../../errors/refusal.ts';
import { ask, openQuickDoor } from '../ask.ts';
import { concepts } from './concepts.ts';
import { createLexicon } from './lexicon.ts';
import { conceptsWithOwn, readableConcepts } from './own-concepts.ts';

const entries = [
  entrySchema.parse({ id: 'fritid', kind: 'initiative', title: 'Fritidsvejledning', themes: ['fritid'] }),
  entrySchema.parse({ id: 'knallert', kind: 'initiative', title: 'Sikker knallert', themes: ['gokart'] }),
];
const best = (question: string, text = '[]') => {
  const door = openQuickDoor(entries, createLexicon(conceptsWithOwn(concepts, text)));
  return ask(door, question).ranked[0]?.entry.id;
};

function refusalOf(text: string): Refusal {
  try {
    conceptsWithOwn(concepts, text);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a consultant’s own concepts', () => {
  it('add names to one that is known', () => {
    const own = JSON.stringify([{ id: 'leisure', words: ['fluplekrads'] }]);
    expect(best('fluplekrads')).toBeUndefined();
    expect(best('fluplekrads', own)).toBe('fritid');
  });

  it('may be new, beside those that are known', () => {
    const own = [
      {
        id: 'gokart-crew',
        group: 'topic',
        da: 'Gokart',
        words: ['gokart', 'brumlerne'],
        near: ['leisure'],
        doors: ['youth-club'],
      },
    ];
    expect(best('de unge kører med brumlerne', JSON.stringify(own))).toBe('knallert');
  });

  it('are read in the form in which the lexicon is shown', () => {
    const shown = readableConcepts(concepts);
    expect(conceptsWithOwn([], shown).map(({ id }) => id)).toEqual(concepts.map(({ id }) => id));
    expect(createLexicon(conceptsWithOwn([], shown)).names.size).toBe(createLexicon(concepts).names.size);
  });

  const group = { group: 'topic', da: 'Ny', words: ['ny'] };
  it.each([
    ['[\n{"id": "ny",\n"words" ["x"]}]', 'lexicon.json-broken', { line: 3 }],
    ['{}', 'lexicon.not-a-list', {}],
    ['[\n\n{"id": "Ny Ting"}]', 'lexicon.concept-broken', { where: 'nr. 1 (linje 3)', field: 'id' }],
    ['[{"id": "ny-ting"}]', 'lexicon.concept-broken', { field: 'group' }],
    ['[{"id": "leisure", "word": ["x"]}]', 'lexicon.concept-broken', { field: 'word' }],
    [
      '[{"id": "leisure"},\n{"id": "leisure"}]',
      'lexicon.id-twice',
      { first: 'nr. 1 (linje 1)', where: 'nr. 2 (linje 2)' },
    ],
    [JSON.stringify([{ id: 'ny', ...group, near: ['findes-ikke'] }]), 'lexicon.link-unknown', { id: 'findes-ikke' }],
  ])('%s is refused, naming the place', (text, code, details) => {
    const refusal = refusalOf(text);
    expect(refusal.code).toBe(code);
    expect(refusal.details).toMatchObject(details);
  });
});
