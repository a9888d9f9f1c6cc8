import type { AgendaItem } from './model/agenda-item.ts';
import type { ClosedDraft, DecisionDraft, Written } from './model/decision-draft.ts';
import type { MeetingState } from './model/meeting.ts';
import { NeedsToRead } from './needs-to-read.ts';

type Drafts = Pick<MeetingState, 'decisionDrafts' | 'closedDrafts'>;

export const draftOn = ({ decisionDrafts }: Drafts, itemId: string): DecisionDraft | undefined =>
  decisionDrafts.find((draft) => draft.itemId === itemId);

/** What is written in the draft on an item, wherever it is kept; undefined where there is none, or it was not read. */
export function writtenOn(state: Drafts, itemId: string): Written | undefined {
  const draft = draftOn(state, itemId);
  if (draft?.closed !== true) return draft?.written;
  return state.closedDrafts.find((closed) => closed.itemId === itemId)?.written;
}

export const withoutDraft = (state: MeetingState, itemId: string): MeetingState =>
  draftOn(state, itemId) === undefined
    ? state
    : {
        ...state,
        decisionDrafts: state.decisionDrafts.filter((draft) => draft.itemId !== itemId),
        closedDrafts: state.closedDrafts.filter((closed) => closed.itemId !== itemId),
      };

/** The state with that written on an item, with what is closed where the item is closed. */
export function withDraft(
  state: MeetingState,
  { itemId, closed }: Pick<AgendaItem, 'itemId' | 'closed'>,
  { by, revision, written }: Pick<DecisionDraft, 'by' | 'revision'> & { readonly written: Written },
): MeetingState {
  const frame = { itemId, by, revision };
  const draft: DecisionDraft = closed ? { ...frame, closed } : { ...frame, closed, written };
  const apart: readonly ClosedDraft[] = closed ? [{ itemId, written }] : [];
  const { decisionDrafts, closedDrafts } = withoutDraft(state, itemId);
  return { ...state, decisionDrafts: [...decisionDrafts, draft], closedDrafts: [...closedDrafts, ...apart] };
}

/**
 * Drafts go with their items: gone with an item that is treated or taken off and with the end of the meeting, and kept
 * where the item is kept. Throws NeedsToRead where what is closed was not read. The very same state where all is in place.
 */
export function withDraftsInPlace(state: MeetingState): MeetingState {
  return state.decisionDrafts.reduce<MeetingState>((standing, draft) => {
    const item = standing.items.find(({ itemId }) => itemId === draft.itemId);
    const stays = item !== undefined && item.state !== 'done' && standing.meeting.status === 'running';
    if (stays && item.closed === draft.closed) return standing;
    const written = writtenOn(standing, draft.itemId);
    if (written === undefined) throw new NeedsToRead({ closed: true });
    return stays ? withDraft(standing, item, { ...draft, written }) : withoutDraft(standing, draft.itemId);
  }, state);
}
