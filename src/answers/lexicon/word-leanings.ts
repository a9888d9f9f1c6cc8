/** A concept that a word leans towards, and how much of what is said with the word is said of it (0–1). */
export interface Leaning {
  readonly concept: number;
  readonly share: number;
}

/** How many turns of phrase a word must stand in before its share is believed by half. */
const DOUBT = 1.5;
/** A word that leans less than this says nothing. */
const LEAST_SHARE = 0.08;

/**
 * Counts in which concepts' turns of phrase a word stands. "bogstaver" stands in "kender ikke bogstaverne" and "bytter
 * om på bogstaver", so it leans to reading difficulties wherever else it is written; "kommer" stands everywhere and
 * leans nowhere.
 */
export class WordLeanings {
  private readonly counts = new Map<string, Map<number, number>>();

  /** Notes that a turn of phrase of a concept has these stems; `share` (0–1) when they are alternatives. */
  note(concept: number, stems: Iterable<string>, share = 1): void {
    for (const stem of stems) {
      const byConcept = this.counts.get(stem) ?? new Map<number, number>();
      byConcept.set(concept, (byConcept.get(concept) ?? 0) + share);
      this.counts.set(stem, byConcept);
    }
  }

  /** How far the words of one turn of phrase point to its concept (0–1): "kommer med" stands anywhere, "kommer fuld" does not. */
  pointing(concept: number, stems: Iterable<string>): number {
    let doubt = 1;
    for (const stem of stems) {
      const byConcept = this.counts.get(stem);
      if (byConcept === undefined) continue;
      let all = 0;
      for (const count of byConcept.values()) all += count;
      doubt *= 1 - (byConcept.get(concept) ?? 0) / all;
    }
    return 1 - doubt;
  }

  /** What each word leans to. */
  settle(): ReadonlyMap<string, readonly Leaning[]> {
    const settled = new Map<string, readonly Leaning[]>();
    for (const [stem, byConcept] of this.counts) {
      let all = DOUBT;
      for (const count of byConcept.values()) all += count;
      const leanings = [...byConcept]
        .map(([concept, count]) => ({ concept, share: count / all }))
        .filter(({ share }) => share >= LEAST_SHARE);
      if (leanings.length > 0) settled.set(stem, leanings);
    }
    return settled;
  }
}
