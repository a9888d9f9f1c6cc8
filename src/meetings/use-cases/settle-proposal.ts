import { Refusal } from '../../errors/refusal.ts';
import { type Author, refuseWhenOver } from '../changes.ts';
import type { Input } from '../contract.ts';
import { changeableItem, newItem, placedAfter, withAgenda, withContent } from '../items.ts';
import type { ItemContent } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Proposal, ProposalText } from '../model/proposal.ts';
import { numberForLateItem } from '../numbers.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { proposalWords, proposedContent, withProposalClosed } from '../proposal-text.ts';

function waitingProposal(state: MeetingState, itemId: string): { proposal: Proposal; text: ProposalText } {
  refuseWhenOver(state);
  const proposal = state.proposals.find((candidate) => candidate.itemId === itemId);
  if (proposal === undefined || proposal.state !== 'waiting') throw new Refusal('proposal.unknown');
  const words = proposalWords(state, proposal);
  if (words === undefined) throw new Refusal('proposal.unknown');
  return { proposal, text: words.content };
}

/** What is said to a closed proposal is kept with what is closed. */
function settled(
  state: MeetingState,
  proposal: Proposal,
  outcome: Proposal['state'],
  note: string | null,
): MeetingState {
  const { itemId } = proposal;
  const moved = { state: outcome, revision: proposal.revision + 1 };
  const after: Proposal = proposal.closed ? { ...proposal, ...moved } : { ...proposal, ...moved, note };
  return {
    ...state,
    proposals: state.proposals.map((other) => (other.itemId === itemId ? after : other)),
    closedProposals: state.closedProposals.map((words) =>
      words.itemId === itemId && note !== null ? { ...words, note } : words,
    ),
  };
}

const withText = (content: ItemContent, { title, text }: ProposalText): ItemContent => ({
  ...content,
  sections: text === '' ? content.sections : [...content.sections, { heading: title, text }],
});

/** The proposal becomes an item of the agenda, the last one. */
export function accepted(state: MeetingState, itemId: string, note: string | null, author: Author): MeetingState {
  const { proposal, text } = waitingProposal(state, itemId);
  const { number, counters, meeting } = numberForLateItem(state);
  const made = newItem({ itemId, number }, proposedContent(state.group, text), proposal.closed);
  return withAgenda(
    {
      ...settled(state, proposal, 'accepted', note),
      meeting,
      counters,
      closedContents: [...state.closedContents, ...made.closedContents],
    },
    placedAfter(state.items, made.item, state.items.at(-1)?.itemId ?? 'first'),
    'itemAdded',
    { ...author, itemId },
  );
}

export const declined = (state: MeetingState, itemId: string, note: string | null): MeetingState =>
  settled(state, waitingProposal(state, itemId).proposal, 'declined', note);

/** The proposal's text becomes a part of an item that stands there. What was proposed closed goes into a closed item only. */
export function merged(
  state: MeetingState,
  itemId: string,
  into: string,
  note: string | null,
  author: Author,
): MeetingState {
  const { proposal, text } = waitingProposal(state, itemId);
  const target = changeableItem(state, into);
  if (proposal.closed && !target.closed) throw new Refusal('proposal.closed-into-open');
  const merging = settled(state, { ...proposal, mergedInto: into }, 'merged', note);
  // What a closed item says stands nowhere else either.
  const apart = target.closed ? withProposalClosed(merging, proposal) : merging;
  const written = withContent(apart, target, (content) => withText(content, text));
  return withAgenda(written, written.items, 'itemChanged', { ...author, itemId: into });
}

type Settling = 'item.accept' | 'item.decline' | 'item.merge';

const settle = <V extends Settling>(
  world: World,
  click: Click,
  verb: V,
  input: Input<V>,
  decide: (state: MeetingState, author: Author) => MeetingState,
): Promise<Performed> =>
  changeMeeting(world, click, {
    verb,
    input,
    itemId: input.itemId,
    forbidden: 'group.chair-only',
    reads: { closed: true },
    decide: (state) => decide(state, { by: click.actor.name, at: world.clock() }),
  });

export const acceptProposal = (world: World, click: Click, input: Input<'item.accept'>): Promise<Performed> =>
  settle(world, click, 'item.accept', input, (state, author) => accepted(state, input.itemId, input.note, author));

export const declineProposal = (world: World, click: Click, input: Input<'item.decline'>): Promise<Performed> =>
  settle(world, click, 'item.decline', input, (state) => declined(state, input.itemId, input.note));

export const mergeProposal = (world: World, click: Click, input: Input<'item.merge'>): Promise<Performed> =>
  settle(world, click, 'item.merge', input, (state, author) =>
    merged(state, input.itemId, input.into, input.note, author),
  );
