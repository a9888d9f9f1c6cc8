import { expect, it } from 'vitest';
import { tokenise } from '../text/tokenise.ts';
import { weigherOf } from './learned.ts';
import { numbered, shareOf, wordingOf } from './wording.ts';

it('knows a text by its stems, its neighbours, and how its longer words begin and end', () => {
  expect([...wordingOf(tokenise('kniven i tasken'))]).toEqual(
    'kniv,kniv-,-iven,knive-,-niven,i,kniv i,task,i task,task-,-sken,taske-,-asken'.split(','),
  );
});

it('adds what its parts and what is known beside them count, a part for less the more there are', () => {
  const weigh = weigherOf({
    learnedFrom: '',
    start: -2,
    beside: { weight: 3 },
    weights: { '0.5': 'kniv, i task', '-1': 'bil' },
  });
  const wording = numbered(wordingOf(tokenise('kniven i tasken')));
  expect(weigh(wording)({ weight: 1 })).toBeCloseTo(-2 + 3 + (0.5 + 0.5) * shareOf(13));
  expect(weigh(numbered(wordingOf(tokenise('bil'))))({})).toBeCloseTo(-2 - shareOf(1));
});
