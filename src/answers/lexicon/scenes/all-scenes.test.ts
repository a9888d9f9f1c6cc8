import { expect, it } from 'vitest';
import { concepts } from '../concepts.ts';
import { conceptsWithScenes } from './all-scenes.ts';

it('has scenes only for concepts of the lexicon', () => {
  const known = new Set(concepts.map(({ id }) => id));
  expect([...conceptsWithScenes].filter((id) => !known.has(id))).toEqual([]);
});
