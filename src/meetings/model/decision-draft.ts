/** What has been written so far of a decision: a text by the name that `item.close` has for it. */
export type Written = Readonly<Record<string, string>>;

interface DraftFrame {
  readonly itemId: string;
  /** The object id of who wrote last. */
  readonly by: string;
  /** Grows with every change, beyond that of a draft that has gone too: the millisecond of the change, or one more. */
  readonly revision: number;
}

/** The draft of a decision, between whoever leads the meeting: gone once the item is closed. */
export type DecisionDraft =
  | (DraftFrame & { readonly closed: false; readonly written: Written })
  | (DraftFrame & { readonly closed: true });

/** What the draft on a closed item says, in a row of its own. */
export interface ClosedDraft {
  readonly itemId: string;
  readonly written: Written;
}
