/** An item that a member proposes for a meeting; what is proposed as closed is kept apart. */
interface ProposalFrame {
  readonly itemId: string;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  /** `carried`: the meeting was over before it was settled, so it comes on the next agenda. */
  readonly state: 'waiting' | 'accepted' | 'carried' | 'declined' | 'merged';
  /** Of a merged one: the item that its text stands in. */
  readonly mergedInto?: string;
  readonly revision: number;
}

export interface ProposalText {
  readonly title: string;
  readonly text: string;
}

/** What is said of a proposal. */
export interface ProposalWords {
  readonly content: ProposalText;
  /** The chair's word back. */
  readonly note: string | null;
}

export type Proposal = ProposalFrame & (({ readonly closed: false } & ProposalWords) | { readonly closed: true });

export interface ClosedProposal extends ProposalWords {
  readonly itemId: string;
}
