import { emptyContent } from './items.ts';
import type { ItemContent } from './model/agenda-item.ts';
import type { Group } from './model/group.ts';
import type { MeetingState } from './model/meeting.ts';
import type { Proposal, ProposalText, ProposalWords } from './model/proposal.ts';

/** What is proposed, and what was said to it; undefined for a closed proposal where what is closed was not read. */
export const proposalWords = (
  state: Pick<MeetingState, 'closedProposals'>,
  proposal: Proposal,
): ProposalWords | undefined =>
  proposal.closed ? state.closedProposals.find(({ itemId }) => itemId === proposal.itemId) : proposal;

/** The state with what is proposed kept with what is closed. */
export function withProposalClosed(state: MeetingState, { itemId }: Proposal): MeetingState {
  const open = state.proposals.find((proposal) => proposal.itemId === itemId);
  if (open === undefined || open.closed) return state;
  const { content, note, ...frame } = open;
  return {
    ...state,
    proposals: state.proposals.map((proposal) =>
      proposal === open ? { ...frame, closed: true, revision: frame.revision + 1 } : proposal,
    ),
    closedProposals: [...state.closedProposals, { itemId, content, note }],
  };
}

/** The item that a proposal becomes: its text stands under the first of the group's headings. */
export const proposedContent = ({ settings }: Group, { title, text }: ProposalText): ItemContent => ({
  ...emptyContent(title),
  sections: text === '' ? [] : [{ heading: settings.sections[0] ?? title, text }],
});
