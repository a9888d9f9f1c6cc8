import { findItem, withItems } from '../agenda.ts';
import { withAccessOfAgreements } from '../agreements.ts';
import { type Author, revised, told } from '../changes.ts';
import type { Input } from '../contract.ts';
import { changeableItem, contentOf, withAgenda } from '../items.ts';
import type { AgendaItem } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';

/** The proposal that an item came from says the same as the item did. */
function withProposalClosed(state: MeetingState, itemId: string): MeetingState {
  const open = state.proposals.find((proposal) => proposal.itemId === itemId);
  if (open === undefined || open.closed) return state;
  const { content, ...frame } = open;
  return {
    ...state,
    proposals: state.proposals.map((proposal) => (proposal === open ? { ...frame, closed: true } : proposal)),
    closedProposals: [...state.closedProposals, { itemId, content }],
  };
}

/** Tells of it, whatever the meeting has come to; where the item waits for the next agenda, it does so closed. */
function withConcealment(state: MeetingState, itemId: string, author: Author): MeetingState {
  const { limitedTo } = findItem(state, itemId);
  const changes = told(state.meeting, 'itemConcealed', { ...author, itemId });
  return {
    ...state,
    meeting: revised(state.meeting, { changes }),
    carried: state.carried.map((row) => (row.itemId === itemId ? { ...row, closed: true, limitedTo } : row)),
  };
}

/** Makes an item closed: what it says moves to the closed rows, and out of what the channel shows. */
export function concealed(
  state: MeetingState,
  itemId: string,
  limitedTo: readonly string[],
  author: Author,
): MeetingState {
  // A treated item too, and after the meeting: what should have been closed is taken out of sight as soon as somebody sees it.
  const item = findItem(state, itemId);
  if (item.closed) {
    if (limitedTo.join() === item.limitedTo.join()) return state;
    const limited: AgendaItem = { ...item, limitedTo, revision: item.revision + 1 };
    const kept = withAccessOfAgreements(withItems(state, limited), itemId);
    return withConcealment(kept, itemId, author);
  }
  const { content, ...frame } = item;
  const closed: AgendaItem = { ...frame, closed: true, limitedTo, revision: item.revision + 1 };
  const apart: MeetingState = {
    ...withProposalClosed(withItems(state, closed), itemId),
    closedContents: [...state.closedContents, { itemId, content }],
  };
  return withConcealment(withAccessOfAgreements(apart, itemId), itemId, author);
}

/** Opens a closed item to all. */
export function revealed(state: MeetingState, itemId: string, author: Author): MeetingState {
  const item = changeableItem(state, itemId);
  const content = contentOf(state, item);
  if (!item.closed || content === undefined) return state;
  const open: AgendaItem = { ...item, closed: false, content, limitedTo: [], revision: item.revision + 1 };
  const together: MeetingState = {
    ...withItems(state, open),
    closedContents: state.closedContents.filter((closed) => closed.itemId !== itemId),
  };
  return withAgenda(withAccessOfAgreements(together, itemId), together.items, 'itemRevealed', { ...author, itemId });
}

export const concealItem = (world: World, click: Click, input: Input<'item.conceal'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.conceal',
    input,
    itemId: input.itemId,
    chosen: input.limitedTo.join(),
    forbidden: 'meeting.agenda-not-yours',
    reads: { closed: true, agreements: true, carried: true },
    decide: (state) => concealed(state, input.itemId, input.limitedTo, { by: click.actor.name, at: world.clock() }),
  });

export const revealItem = (world: World, click: Click, input: Input<'item.reveal'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.reveal',
    input,
    itemId: input.itemId,
    forbidden: 'meeting.agenda-not-yours',
    reads: { closed: true, agreements: true },
    decide: (state) => revealed(state, input.itemId, { by: click.actor.name, at: world.clock() }),
  });
