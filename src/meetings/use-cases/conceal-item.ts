import { Refusal } from '../../errors/refusal.ts';
import { findItem, withItems } from '../agenda.ts';
import { withAccessOfAgreements } from '../agreements.ts';
import { type Author, revised, told } from '../changes.ts';
import { mayReadClosed } from '../closed-access.ts';
import { withCopiesClosed } from '../closed-copies.ts';
import { withClosedReason } from '../closed-reasons.ts';
import type { Input } from '../contract.ts';
import { changeableItem, contentOf, withAgenda } from '../items.ts';
import type { AgendaItem } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import type { Ids } from '../ports.ts';
import { withProposalClosed } from '../proposal-text.ts';
import { refuseUnknownReaders } from '../rights.ts';

/** The proposals that an item came from, or that were merged into it, say the same as the item did. */
const withProposalsClosed = (state: MeetingState, itemId: string): MeetingState =>
  state.proposals
    .filter((proposal) => proposal.itemId === itemId || proposal.mergedInto === itemId)
    .reduce(withProposalClosed, state);

/** Tells of it, whatever the meeting has come to, and keeps why with what is closed; what has come over from the item is closed too. */
function withConcealment(before: MeetingState, itemId: string, author: Author, ids: Ids): MeetingState {
  const state = withCopiesClosed(before, itemId, author, ids);
  const item = findItem(state, itemId);
  const changes = told(state.meeting, 'itemConcealed', { ...author, itemId, note: null });
  return {
    ...state,
    closedReasons: withClosedReason(state, item, 'concealed', author),
    meeting: revised(state.meeting, { changes }),
  };
}

/** Makes an item closed: what it says moves to the closed rows, and out of what the channel shows. */
export function concealed(
  state: MeetingState,
  itemId: string,
  limitedTo: readonly string[],
  author: Author,
  ids: Ids,
): MeetingState {
  // A treated item too, and after the meeting: what should have been closed is taken out of sight as soon as somebody sees it.
  const item = findItem(state, itemId);
  if (item.closed) {
    if (limitedTo.join() === item.limitedTo.join()) return state;
    const limited: AgendaItem = { ...item, limitedTo, revision: item.revision + 1 };
    const kept = withAccessOfAgreements(withItems(state, limited), itemId);
    return withConcealment(kept, itemId, author, ids);
  }
  const { content, ...frame } = item;
  const closed: AgendaItem = { ...frame, closed: true, limitedTo, revision: item.revision + 1 };
  const apart: MeetingState = {
    ...withProposalsClosed(withItems(state, closed), itemId),
    closedContents: [...state.closedContents, { itemId, content }],
  };
  return withConcealment(withAccessOfAgreements(apart, itemId), itemId, author, ids);
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
    decide: (state, roster) => {
      const { itemId, limitedTo } = input;
      const item = findItem(state, itemId);
      // Here, so that a late copy of the click by which somebody left themselves out is still known as one.
      if (item.closed && !mayReadClosed(state, item, click.actor.personId)) throw new Refusal('item.not-for-you');
      refuseUnknownReaders(state, roster, item, limitedTo);
      const author = { by: click.actor.name, at: world.clock(), note: input.reason };
      return concealed(state, itemId, limitedTo, author, world.ids);
    },
  });

export const revealItem = (world: World, click: Click, input: Input<'item.reveal'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'item.reveal',
    input,
    itemId: input.itemId,
    forbidden: 'meeting.agenda-not-yours',
    reads: { closed: true, agreements: true },
    decide: (state) => revealed(state, input.itemId, { by: click.actor.name, at: world.clock(), note: input.reason }),
  });
