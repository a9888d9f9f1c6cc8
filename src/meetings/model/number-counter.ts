/** The running numbers of a year or a term, and which meeting was given the latest ones. */
export interface NumberCounter {
  /** `2026`, or `term` */
  readonly scope: string;
  readonly next: number;
  readonly lastMeetingId: string | null;
}
