/** What one round of clicks showed; times in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Processor time of the server for one turn: what other work on the machine changes least. */
  readonly processor: number;
}

/** The value that so many percent of the values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const measuredFrom = (
  milliseconds: readonly number[],
  { elapsedMs, processorMs }: { elapsedMs: number; processorMs: number },
): Measured => ({
  perSecond: milliseconds.length / (elapsedMs / 1000),
  p50: percentile(milliseconds, 50),
  p95: percentile(milliseconds, 95),
  processor: processorMs / milliseconds.length,
});

export function medianOf(rounds: readonly Measured[]): Measured {
  const median = (figure: keyof Measured) =>
    percentile(
      rounds.map((round) => round[figure]),
      50,
    );
  return {
    perSecond: median('perSecond'),
    p50: median('p50'),
    p95: median('p95'),
    processor: median('processor'),
  };
}

/** How many times what the reference takes Tovholder takes: above 1 is slower. The medians of the rounds' own ratios. */
export function ratios(rounds: readonly { ours: Measured; reference: Measured }[]): Measured {
  return medianOf(
    rounds.map(({ ours, reference }) => ({
      perSecond: reference.perSecond / ours.perSecond,
      p50: ours.p50 / reference.p50,
      p95: ours.p95 / reference.p95,
      processor: ours.processor / reference.processor,
    })),
  );
}
