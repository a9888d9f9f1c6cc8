import { tokenise } from '../text/tokenise.ts';
import { weigherOf } from '../wording/learned.ts';
import { learnedOfDanger } from '../wording/learned-of-danger.ts';
import { wordingOf } from '../wording/wording.ts';
import { dangerByRules } from './danger-by-rules.ts';
import type { DangerGroup } from './danger-signs.ts';
import { type DangerWeight, weighDanger } from './weigh-danger.ts';

/** What is in danger; `unnamed` where the wording tells of danger and no word says of which. */
export type Danger = DangerGroup['id'] | 'unnamed';

/** More than this is counted no further. */
const MOST_WEIGHT = 4;

/** What is known of a text beside its wording: how much its words of danger weigh. */
export const besideDanger = ({ weight }: DangerWeight) => ({ weight: Math.min(MOST_WEIGHT, weight) });

const weigh = weigherOf(learnedOfDanger);

/**
 * Whether a question tells of danger to life or health now, or of help needed while offices are closed, and of which kind.
 * `text` is folded, `wording` is its own (see wording.ts). `means` tells whether the question speaks of a concept of the lexicon. What
 * the rules do not find is weighed by its wording.
 */
export function findDanger(
  text: string,
  means: (concept: string) => boolean = () => false,
  wording: ReadonlySet<string> = wordingOf(tokenise(text)),
): Danger | null {
  const weighed = weighDanger(text);
  const byRules = dangerByRules(text, weighed, means);
  if (byRules !== null) return byRules;
  return weigh(wording, besideDanger(weighed)) < 0 ? null : (weighed.danger ?? 'unnamed');
}
