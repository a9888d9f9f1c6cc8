/** What a part of a wording leans to: concepts, and how strongly it speaks for each. */
export interface Leaning {
  readonly concepts: Uint16Array;
  readonly strengths: Float32Array;
}

/** By part of a wording (see wording.ts). */
export type Leanings = ReadonlyMap<string, Leaning>;

/** What stands in one text alone is believed by half. */
const DOUBT = 1;
/** How a longer word begins or ends says less than the word. */
const EDGE = 0.5;
const isEdge = (part: string): boolean => part.startsWith('-') || part.endsWith('-');

/**
 * Learns from texts on known concepts which parts of a wording stand in texts on which: "bogstaver" stands in "kender ikke
 * bogstaverne" and "bytter om på bogstaver", so it leans to reading difficulties wherever else it is written; "kommer" stands
 * everywhere and leans nowhere.
 */
export class LeaningCollector {
  private readonly counts = new Map<string, Map<number, number>>();

  /** Notes that a text of this wording is on a concept; `share` (0–1) where it is on others too, or is doubtful. */
  note(concept: number, wording: Iterable<string>, share = 1): void {
    for (const part of wording) {
      const byConcept = this.counts.get(part) ?? new Map<number, number>();
      byConcept.set(concept, (byConcept.get(concept) ?? 0) + share);
      this.counts.set(part, byConcept);
    }
  }

  /** What each part leans to: the square of its share, so that what stands in texts on much speaks for little. */
  settle(): Leanings {
    const settled = new Map<string, Leaning>();
    for (const [part, byConcept] of this.counts) {
      let all = DOUBT;
      for (const count of byConcept.values()) all += count;
      const strengths = [...byConcept.values()].map((count) => (isEdge(part) ? EDGE : 1) * (count / all) ** 2);
      settled.set(part, {
        concepts: Uint16Array.from(byConcept.keys()),
        strengths: Float32Array.from(strengths),
      });
    }
    return settled;
  }
}

/** What a wording leans to, for what nothing in the lexicon says outright: by concept the share of all its leaning (0–1). */
export function leaningsOf(leanings: Leanings, wording: ReadonlySet<string>): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  let all = 0;
  for (const part of wording) {
    const leaning = leanings.get(part);
    if (leaning === undefined) continue;
    leaning.concepts.forEach((concept, at) => {
      const strength = leaning.strengths[at] ?? 0;
      sums.set(concept, (sums.get(concept) ?? 0) + strength);
      all += strength;
    });
  }
  for (const [concept, sum] of sums) sums.set(concept, sum / all);
  return sums;
}
