import { type Token, tokenise } from '../text/tokenise.ts';
import { dangerByRules } from './danger-by-rules.ts';
import type { DangerGroup } from './danger-signs.ts';
import { weighDanger } from './weigh-danger.ts';
import { weighWording } from './weigh-wording.ts';

/** What is in danger; `unnamed` where the wording tells of danger and no word says of which. */
export type Danger = DangerGroup['id'] | 'unnamed';

/**
 * Whether a question tells of danger to life or health now, or of help needed while offices are closed, and of which kind.
 * `text` is folded, `tokens` are its words. `means` tells whether the question speaks of a concept of the lexicon. What
 * the rules do not find is weighed by its wording.
 */
export function findDanger(
  text: string,
  means: (concept: string) => boolean = () => false,
  tokens: readonly Token[] = tokenise(text),
): Danger | null {
  const weighed = weighDanger(text);
  const byRules = dangerByRules(text, weighed, means);
  if (byRules !== null) return byRules;
  return weighWording(tokens, weighed.weight) < 0 ? null : (weighed.danger ?? 'unnamed');
}
