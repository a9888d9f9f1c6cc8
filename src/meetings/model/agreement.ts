/** Who does what, by when. Carried until it is done. */
export interface Agreement {
  readonly agreementId: string;
  readonly meetingId: string;
  readonly itemId: string;
  /** From a closed item: kept with the closed rows. */
  readonly closed: boolean;
  readonly task: string;
  /** A person or a role, as typed. */
  readonly owner: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly state: 'open' | 'done';
  readonly revision: number;
}
