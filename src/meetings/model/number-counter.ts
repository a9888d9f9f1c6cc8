/** The running numbers of a year or a term. */
export interface NumberCounter {
  /** `2026`, or `term-2026` by its first year */
  readonly scope: string;
  readonly next: number;
}
