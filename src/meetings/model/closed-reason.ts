/** Why an item was closed, or a closed one taken off, in the chair's words: kept with what is closed. */
export interface ClosedReason {
  readonly itemId: string;
  readonly what: 'concealed' | 'removed';
  /** As of the item then: who may read the reason; empty: all who may read closed items. */
  readonly limitedTo: readonly string[];
  /** The name of who gave it. */
  readonly by: string;
  readonly at: string;
  readonly text: string;
}
