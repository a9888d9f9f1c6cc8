/** An item that a member proposes for a meeting; what is proposed as closed is kept apart. */
interface ProposalFrame {
  readonly itemId: string;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  readonly state: 'waiting' | 'accepted' | 'declined' | 'merged';
  /** Of a merged one: the item that its text stands in. */
  readonly mergedInto?: string;
  /** The chair's word back. */
  readonly note: string | null;
  readonly revision: number;
}

export interface ProposalText {
  readonly title: string;
  readonly text: string;
}

export type Proposal = ProposalFrame &
  ({ readonly closed: false; readonly content: ProposalText } | { readonly closed: true });

export interface ClosedProposal {
  readonly itemId: string;
  readonly content: ProposalText;
}
