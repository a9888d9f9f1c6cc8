/** Counts by a word, or another part of a text, on how many texts of each concept it stands in. */
export class ConceptCounts {
  private readonly counts = new Map<string, Map<number, number>>();

  /** Notes that a text of a concept has these parts; `share` (0–1) where it is on others too, is doubtful, or has but one of them. */
  note(concept: number, parts: Iterable<string>, share = 1): void {
    for (const part of parts) {
      const byConcept = this.counts.get(part) ?? new Map<number, number>();
      byConcept.set(concept, (byConcept.get(concept) ?? 0) + share);
      this.counts.set(part, byConcept);
    }
  }

  of(part: string): ReadonlyMap<number, number> | undefined {
    return this.counts.get(part);
  }

  all(): Iterable<readonly [string, ReadonlyMap<number, number>]> {
    return this.counts;
  }
}

/** All that was counted of one part. */
export function sumOf(byConcept: ReadonlyMap<number, number>): number {
  let all = 0;
  for (const count of byConcept.values()) all += count;
  return all;
}
