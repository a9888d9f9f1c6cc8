import { expect, it } from 'vitest';
import { readJsonCatalogue } from '../../catalogue/read-catalogue.ts';
import { concepts } from '../lexicon/concepts.ts';
import { createLexicon } from '../lexicon/lexicon.ts';
import { indexCatalogue } from './catalogue-index.ts';
import { orderBest } from './order-best.ts';

const titles = ['Hash, mobning, skolefravær og kriminalitet', 'Hash', 'Samtaler om hash', 'Oplæg om hash'];
const entries = readJsonCatalogue(
  JSON.stringify(titles.map((title, at) => ({ id: String(at), kind: 'initiative', title }))),
);
const lexicon = createLexicon(concepts);
const index = indexCatalogue(entries, lexicon);
const asked = (...ids: string[]) => new Map(ids.map((id) => [lexicon.numberOf.get(id)!, 1]));
const scored = (...scores: readonly (readonly [at: number, score: number, fits?: number])[]) =>
  scores.map(([at, score, fits = 1]) => ({ at, entry: entries[at]!, score, fits }));
const order = (best: ReturnType<typeof scored>, ...ids: string[]) =>
  orderBest(index, best, asked(...ids)).map(({ at }) => at);

it('what is about just what is asked leads what is about much more, and evidence still counts', () => {
  expect(order(scored([0, 1], [1, 0.9]), 'cannabis')).toEqual([1, 0]);
  expect(order(scored([0, 1], [1, 0.2]), 'cannabis')).toEqual([0, 1]);
});

it('what is of another place does not come first for being about just what is asked', () => {
  expect(order(scored([0, 1], [1, 0.8]), 'cannabis')).toEqual([1, 0]);
  expect(order(scored([0, 1], [1, 0.8, 0.35]), 'cannabis')).toEqual([0, 1]);
});

it('what has the form that is asked for leads another on the same subject', () => {
  expect(order(scored([2, 1], [3, 0.95]), 'cannabis', 'teaching')).toEqual([3, 2]);
});

it('the first keeps the score of the most evidence, and what is asked for nowhere changes nothing', () => {
  const best = scored([0, 1], [1, 0.9]);
  expect(orderBest(index, best, asked('cannabis'))[0]?.score).toBe(1);
  expect(orderBest(index, best, new Map())).toEqual(best);
});
