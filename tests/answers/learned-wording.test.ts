import { expect, it } from 'vitest';
import { fingerprintOf, readSentences } from '../../dev/learn-danger/read-sentences.ts';
import { learnedWording } from '../../src/answers/danger/learned-wording.ts';

it('has been learned from the sentences as they are now; if not, run `npm run learn:danger`', () => {
  expect(learnedWording.learnedFrom).toBe(fingerprintOf(readSentences()));
});
