import type { CatalogueIndex } from './ranking/catalogue-index.ts';
import type { Ranked } from './ranking/ranked.ts';

const GENERAL_ROLES = ['ssp-consultant', 'ssp-coordinator', 'ssp'];

/** The contact to turn to when nothing else fits: the SSP consultant, best one without an area of its own. */
export function generalDoor(index: CatalogueIndex): Ranked | undefined {
  for (const id of GENERAL_ROLES) {
    const concept = index.lexicon.numberOf.get(id);
    const postings = concept === undefined ? undefined : index.concepts.get(concept);
    const found = [...(postings?.entries ?? [])].flatMap((at, place) => {
      const entry = index.entries[at];
      if (entry?.kind !== 'contact') return [];
      const everywhere = index.entryPlaces[at]?.areas.size === 0 && entry.schools.length === 0;
      return [{ at, entry, score: (postings?.strengths[place] ?? 0) + (everywhere ? 0.3 : 0) }];
    });
    const best = found.sort((a, b) => b.score - a.score)[0];
    if (best) return best;
  }
  return undefined;
}
