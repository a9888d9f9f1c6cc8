import { readersOf } from './closed-access.ts';
import type { CarriedItem } from './model/carried-item.ts';
import type { MeetingState } from './model/meeting.ts';
import type { Proposal } from './model/proposal.ts';
import { proposalWords, proposedContent } from './proposal-text.ts';

/**
 * A meeting that is over with proposals nobody has settled: they come on the next agenda, and whoever proposed them is
 * told so. The state must have been read with what is closed.
 */
export function withProposalsCarried(state: MeetingState): MeetingState {
  const { meeting } = state;
  const waiting = state.proposals.filter((proposal) => proposal.state === 'waiting');
  if (waiting.length === 0) return state;
  return {
    ...state,
    proposals: state.proposals.map((proposal) =>
      proposal.state === 'waiting' ? { ...proposal, state: 'carried', revision: proposal.revision + 1 } : proposal,
    ),
    carried: [...state.carried, ...waiting.map((proposal) => carried(state, proposal, meeting.date))],
  };
}

function carried(state: MeetingState, proposal: Proposal, date: string): CarriedItem {
  const { itemId, closed } = proposal;
  const words = proposalWords(state, proposal);
  if (words === undefined) throw new Error('What is proposed as closed must be read before it is carried over.');
  return {
    itemId,
    closed,
    origin: { reason: 'proposed', meetingId: state.meeting.meetingId, date },
    position: state.items.length + 1,
    limitedTo: closed ? readersOf(state, { limitedTo: [] }) : [],
    disqualified: [],
    content: proposedContent(state.group, words.content),
  };
}
