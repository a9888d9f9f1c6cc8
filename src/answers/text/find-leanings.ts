import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Unit } from './unit.ts';

/** How far one word alone is believed. */
const ONE_WORD = 0.6;

/**
 * What the words of a question lean to together (0–1), for what no turn of phrase of the lexicon says: each word adds
 * a share of the doubt that the words before it left.
 */
export function findLeanings(lexicon: Lexicon, units: readonly Unit[]): ReadonlyMap<number, number> {
  const doubts = new Map<number, number>();
  const seen = new Set<string>();
  for (const { stem, quality, telling } of units) {
    if (!telling || seen.has(stem)) continue;
    seen.add(stem);
    for (const { concept, share } of lexicon.leanings.get(stem) ?? [])
      doubts.set(concept, (doubts.get(concept) ?? 1) * (1 - ONE_WORD * share * quality));
  }
  const leanings = new Map<number, number>();
  for (const [concept, doubt] of doubts) leanings.set(concept, 1 - doubt);
  return leanings;
}
