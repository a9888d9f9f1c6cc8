import { expect, it } from 'vitest';
import { fingerprintOf, readSentences } from '../../dev/learn/read-sentences.ts';
import { learnedOfDanger } from '../../src/answers/wording/learned-of-danger.ts';
import { learnedOfElsewhere } from '../../src/answers/wording/learned-of-elsewhere.ts';

it.each([learnedOfDanger, learnedOfElsewhere])(
  'has been learned from the sentences as they are now; if not, run `npm run learn`',
  ({ learnedFrom }) => {
    expect(learnedFrom).toBe(fingerprintOf(readSentences()));
  },
);
