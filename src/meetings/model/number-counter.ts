/** The running numbers of a year or a term. */
export interface NumberCounter {
  /** `2026`, or `term` */
  readonly scope: string;
  readonly next: number;
}
