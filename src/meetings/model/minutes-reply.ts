/** What one member said of one version of the minutes: approved with a click, or a comment. */
export interface MinutesReply {
  readonly personId: string;
  readonly name: string;
  readonly version: number;
  readonly approvedAt: string | null;
  readonly comment: string | null;
  /** The chair's word back. */
  readonly answer: string | null;
  readonly revision: number;
}
