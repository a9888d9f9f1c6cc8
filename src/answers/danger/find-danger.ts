import type { Reading } from '../text/reading.ts';
import { weigherOf } from '../wording/learned.ts';
import { learnedOfDanger } from '../wording/learned-of-danger.ts';
import { dangerByRules } from './danger-by-rules.ts';
import type { DangerGroup } from './danger-signs.ts';
import { type DangerWeight, weighDanger } from './weigh-danger.ts';

/** From so many words on a message tells more than one thing. */
const LONG = 25;

/** What is in danger; `unnamed` where the wording tells of danger and no word says of which. */
export type Danger = DangerGroup['id'] | 'unnamed';

/** More than this is counted no further. */
const MOST_WEIGHT = 4;

/** What is known of a text of so many words beside its wording: what the rules find, and how much its words of danger weigh. */
export const besideDanger = ({ weight }: DangerWeight, byRules: DangerGroup['id'] | null, words: number) => ({
  byRules: Number(byRules !== null),
  weight: Math.min(MOST_WEIGHT, weight),
  long: Number(words > LONG),
});

const weigh = weigherOf(learnedOfDanger);

/**
 * Whether a question tells of danger to life or health now, or of help needed while offices are closed, and of which kind.
 * What the rules find is weighed against the rest of the wording, since they take words for scenes. `means` tells whether the
 * question speaks of a concept of the lexicon.
 */
export function findDanger(
  folded: string,
  { tokens, wording }: Pick<Reading, 'tokens' | 'wording'>,
  means: (concept: string) => boolean = () => false,
): Danger | null {
  const weighed = weighDanger(folded);
  const weighBeside = weigh(wording);
  const isCalm = (byRules: DangerGroup['id'] | null) => weighBeside(besideDanger(weighed, byRules, tokens.length)) < 0;
  // The rules are many, and most questions are so far from danger that whatever they find changes nothing.
  if (isCalm(weighed.danger)) return null;
  const byRules = dangerByRules(folded, weighed, means);
  return isCalm(byRules) ? null : (byRules ?? weighed.danger ?? 'unnamed');
}
