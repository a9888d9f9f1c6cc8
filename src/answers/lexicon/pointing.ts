import { type ConceptCounts, sumOf } from './concept-counts.ts';

/**
 * How far the words of one turn of phrase point to its concept (0–1), by the turns of phrase they stand in: "kommer med" stands
 * anywhere, "kommer fuld" does not.
 */
export function pointingTo(concept: number, stems: Iterable<string>, phrases: ConceptCounts): number {
  let doubt = 1;
  for (const stem of stems) {
    const byConcept = phrases.of(stem);
    if (byConcept !== undefined) doubt *= 1 - (byConcept.get(concept) ?? 0) / sumOf(byConcept);
  }
  return 1 - doubt;
}
