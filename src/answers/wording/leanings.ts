import { type ConceptCounts, sumOf } from '../lexicon/concept-counts.ts';

/** Which parts of a wording (see wording.ts) lean to what. */
export interface Leanings {
  /** The number of each part. */
  readonly parts: ReadonlyMap<string, number>;
  /** By part where its concepts begin in `concepts`; they end where those of the next part begin. */
  readonly starts: Uint32Array;
  readonly concepts: Uint16Array;
  /** How strongly a part speaks for each of its concepts. */
  readonly strengths: Float32Array;
  /** Above every number of a concept. */
  readonly end: number;
}

/** What stands in one text alone is believed by half. */
const DOUBT = 1;
/** What stands in texts on everything speaks for nothing. */
const LEAST_SHARE = 0.06;
/** How a longer word begins or ends says less than the word. */
const EDGE = 0.5;
const isEdge = (part: string): boolean => part.startsWith('-') || part.endsWith('-');

/**
 * What each part leans to, by the texts on known concepts that it stands in: "bogstaver" stands in "kender ikke bogstaverne" and
 * "bytter om på bogstaver", so it leans to reading difficulties wherever else it is written; "kommer" stands everywhere and leans
 * nowhere. The share is squared, so that what stands in texts on much speaks for little.
 */
export function leaningsIn(texts: ConceptCounts): Leanings {
  const parts = new Map<string, number>();
  const starts = [0];
  const concepts: number[] = [];
  const strengths: number[] = [];
  for (const [part, byConcept] of texts.all()) {
    const all = DOUBT + sumOf(byConcept);
    for (const [concept, count] of byConcept) {
      const share = count / all;
      if (share < LEAST_SHARE) continue;
      concepts.push(concept);
      strengths.push((isEdge(part) ? EDGE : 1) * share ** 2);
    }
    parts.set(part, parts.size);
    starts.push(concepts.length);
  }
  return {
    parts,
    starts: Uint32Array.from(starts),
    concepts: Uint16Array.from(concepts),
    strengths: Float32Array.from(strengths),
    end: 1 + concepts.reduce((most, concept) => Math.max(most, concept), -1),
  };
}

/** What a wording leans to, for what nothing in the lexicon says outright: by concept the share of all its leaning (0–1). */
export function leaningsOf(leanings: Leanings, wording: ReadonlySet<string>): ReadonlyMap<number, number> {
  const { parts, starts, concepts, strengths, end } = leanings;
  const sums = new Float64Array(end);
  let all = 0;
  for (const part of wording) {
    const place = parts.get(part);
    if (place === undefined) continue;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const concept = concepts[at] ?? 0;
      const strength = strengths[at] ?? 0;
      sums[concept] = (sums[concept] ?? 0) + strength;
      all += strength;
    }
  }
  const shares = new Map<number, number>();
  sums.forEach((sum, concept) => {
    if (sum > 0) shares.set(concept, sum / all);
  });
  return shares;
}
