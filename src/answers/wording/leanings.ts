import { type ConceptCounts, sumOf } from '../lexicon/concept-counts.ts';
import { numberOfPart, type Wording } from './wording.ts';

/** Which parts of a wording (see wording.ts) lean to what. */
export interface Leanings {
  /** By the number of a part where its concepts begin in `concepts`, and where they end. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
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
  const starts: number[] = [];
  const ends: number[] = [];
  const concepts: number[] = [];
  const strengths: number[] = [];
  for (const [part, byConcept] of texts.all()) {
    const all = DOUBT + sumOf(byConcept);
    const number = numberOfPart(part);
    starts[number] = concepts.length;
    for (const [concept, count] of byConcept) {
      const share = count / all;
      if (share < LEAST_SHARE) continue;
      concepts.push(concept);
      strengths.push((isEdge(part) ? EDGE : 1) * share ** 2);
    }
    ends[number] = concepts.length;
  }
  return {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    concepts: Uint16Array.from(concepts),
    strengths: Float32Array.from(strengths),
    end: 1 + concepts.reduce((most, concept) => Math.max(most, concept), -1),
  };
}

/** What a wording leans to, for what nothing in the lexicon says outright: by concept the share of all its leaning (0–1). */
export function leaningsOf(leanings: Leanings, { known }: Wording): Float64Array {
  const { starts, ends, concepts, strengths, end } = leanings;
  const shares = new Float64Array(end);
  let all = 0;
  for (const part of known) {
    for (let at = starts[part] ?? 0; at < (ends[part] ?? 0); at++) {
      const concept = concepts[at] ?? 0;
      const strength = strengths[at] ?? 0;
      shares[concept] = (shares[concept] ?? 0) + strength;
      all += strength;
    }
  }
  if (all > 0) for (let concept = 0; concept < end; concept++) shares[concept] = (shares[concept] ?? 0) / all;
  return shares;
}

/** The concepts that a wording leans to most, strongest first: at most so many, and none that it leans to by less than `least`. */
export function strongestOf(shares: Float64Array, most: number, least: number): number[] {
  const strongest: number[] = [];
  for (let concept = 0; concept < shares.length; concept++) {
    const share = shares[concept] ?? 0;
    if (share < least) continue;
    let place = strongest.length;
    while (place > 0 && (shares[strongest[place - 1] ?? 0] ?? 0) < share) place--;
    if (place >= most) continue;
    strongest.splice(place, 0, concept);
    strongest.length = Math.min(strongest.length, most);
  }
  return strongest;
}
