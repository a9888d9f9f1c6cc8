/** Counts in which concepts' turns of phrase a word stands. */
export class Pointing {
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
  of(concept: number, stems: Iterable<string>): number {
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
}
