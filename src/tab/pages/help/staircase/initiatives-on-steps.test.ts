import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../../catalogue/entry.ts';
import type { ShownEntry } from '../use-catalogue.ts';
import { agesOf, fitting, initiatives, onStep, topicsOf } from './initiatives-on-steps.ts';

const shown = (title: string, different: object): ShownEntry => ({
  entry: entrySchema.parse({ id: title, kind: 'initiative', title, ...different }),
  revision: 1,
  retired: false,
  stale: null,
  verified: '',
  may: [],
});

const all = initiatives([
  shown('Ældre', { level: 1, ageRange: '15-16', themes: ['alkohol'] }),
  shown('Mentor', { level: 3, ageRange: '12-20', themes: ['ærlighed', 'alkohol'] }),
  shown('Alle', { level: 1 }),
  shown('Uden trin', {}),
  shown('Kontakt', { kind: 'contact', level: 2 }),
]);
const titles = (found: readonly ShownEntry[]) => found.map(({ entry }) => entry.title);

describe('initiatives on the staircase', () => {
  it('are those that have a step, by title', () => {
    expect(titles(all)).toEqual(['Alle', 'Mentor', 'Ældre']);
    expect(titles(onStep(all, 1))).toEqual(['Alle', 'Ældre']);
    expect(titles(onStep(all, 2))).toEqual([]);
  });

  it('fit by age, both ends included, and by topic', () => {
    expect(titles(fitting(all, { age: 16, topic: '' }))).toEqual(['Alle', 'Mentor', 'Ældre']);
    expect(titles(fitting(all, { age: 17, topic: '' }))).toEqual(['Alle', 'Mentor']);
    expect(titles(fitting(all, { age: null, topic: 'alkohol' }))).toEqual(['Mentor', 'Ældre']);
  });

  it('say which ages and topics there are to choose from', () => {
    expect(topicsOf(all)).toEqual(['alkohol', 'ærlighed']);
    expect(agesOf(all)).toEqual([12, 13, 14, 15, 16, 17, 18, 19, 20]);
    expect(agesOf([])).toEqual([]);
  });
});
