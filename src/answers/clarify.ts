import type { Understanding } from './question/understand.ts';
import type { CatalogueIndex } from './ranking/catalogue-index.ts';
import type { Ranked } from './ranking/ranked.ts';

/** What one question back would settle, with what to choose from. */
export type Clarification =
  | { readonly about: 'place'; readonly choices: readonly string[] }
  | { readonly about: 'age'; readonly choices: readonly string[] }
  | { readonly about: 'entry'; readonly choices: readonly string[] };

const AS_GOOD = 0.9;
const UNSURE = 0.2;
const MOST_CHOICES = 8;

function sameSet(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  if (one.size !== other.size) return false;
  for (const value of one) if (!other.has(value)) return false;
  return true;
}

function isTwin(index: CatalogueIndex, one: Ranked, other: Ranked): boolean {
  const concepts = index.titleConcepts[one.at];
  const others = index.titleConcepts[other.at];
  return (
    one.entry.kind === other.entry.kind && !!concepts && !!others && concepts.size > 0 && sameSet(concepts, others)
  );
}

/**
 * Whether place or age decides between otherwise equal best entries, or no entry is clearly meant; then what to ask.
 */
export function clarificationFor(
  index: CatalogueIndex,
  question: Understanding,
  ranked: readonly Ranked[],
): Clarification | undefined {
  const [best] = ranked;
  if (!best) return undefined;
  const twins = ranked.filter(
    (other) => other === best || (other.score >= best.score * AS_GOOD && isTwin(index, best, other)),
  );
  if (twins.length > 1) {
    const placeKnown = question.places.areas.size > 0 || question.places.schools.size > 0;
    const places = new Set(twins.flatMap(({ entry }) => (entry.area ? [entry.area] : entry.schools)));
    if (!placeKnown && places.size > 1) return { about: 'place', choices: [...places].slice(0, MOST_CHOICES) };
    const ages = new Set(
      twins.flatMap(({ entry: { ageRange } }) => (ageRange ? [`${ageRange.from}–${ageRange.to}`] : [])),
    );
    if (!question.ages && ages.size > 1) return { about: 'age', choices: [...ages].slice(0, MOST_CHOICES) };
  }
  if (best.score >= UNSURE) return undefined;
  return { about: 'entry', choices: ranked.slice(0, 3).map(({ entry }) => entry.id) };
}
