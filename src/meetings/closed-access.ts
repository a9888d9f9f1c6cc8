import { Refusal } from '../errors/refusal.ts';
import type { Verb } from './contract.ts';
import type { AgendaItem } from './model/agenda-item.ts';
import type { Agreement } from './model/agreement.ts';
import type { Group } from './model/group.ts';
import type { MeetingState } from './model/meeting.ts';

/**
 * Whether a member may read this closed item: not who is outside public authority (retsplejeloven § 115 covers authorities
 * and institutions that work for them), not who is disqualified from it, and only those named where it is limited.
 */
export function mayReadClosed(
  state: MeetingState,
  item: Pick<AgendaItem, 'itemId' | 'limitedTo'>,
  personId: string,
): boolean {
  const { group, meeting } = state;
  if (group.outsiders.includes(personId)) return false;
  if (meeting.disqualified.some((row) => row.itemId === item.itemId && row.personId === personId)) return false;
  if (meeting.invitees.length > 0 && !meeting.invitees.includes(personId) && meeting.createdBy !== personId)
    return false;
  return item.limitedTo.length === 0 || item.limitedTo.includes(personId);
}

/**
 * Who may read this closed item where it stands without its meeting: those it is limited to, else those who were called to
 * an acute meeting; empty: all who may read closed items.
 */
export function readersOf(
  { meeting }: Pick<MeetingState, 'meeting'>,
  item: Pick<AgendaItem, 'limitedTo'>,
): readonly string[] {
  const { invitees, createdBy } = meeting;
  if (item.limitedTo.length > 0 || invitees.length === 0) return item.limitedTo;
  return [...new Set([...invitees, createdBy])];
}

/** What touches the words of an item, or lays them open: only for who may read them. Opening and closing an item does not. */
const onWords: readonly Verb[] = [
  'item.edit',
  'item.attach',
  'item.merge',
  'item.draft',
  'item.correct',
  'item.reveal',
];

/** Refuses whom a closed item is kept from, be it the chair. Throws `item.not-for-you`. */
export function refuseUnread(state: MeetingState, verb: Verb, itemId: string | undefined, personId: string): void {
  if (itemId === undefined || !onWords.includes(verb)) return;
  const item = state.items.find((candidate) => candidate.itemId === itemId);
  if (item?.closed === true && !mayReadClosed(state, item, personId)) throw new Refusal('item.not-for-you');
}

/** The same of an agreement that was made on a closed item: it has kept who may read the item. */
export function mayReadAgreement(group: Group, agreement: Agreement, personId: string): boolean {
  if (!agreement.closed) return true;
  if (group.outsiders.includes(personId)) return false;
  if (agreement.disqualified.some((person) => person.personId === personId)) return false;
  return agreement.limitedTo.length === 0 || agreement.limitedTo.includes(personId);
}

/** The meeting with nothing that is closed, as a channel may have it. */
export const withoutClosed = (state: MeetingState): MeetingState => ({
  ...state,
  closedContents: [],
  closedDrafts: [],
  closedProposals: [],
  closedReasons: [],
  later: null,
});

const isOnReadableItem =
  (state: MeetingState, personId: string) =>
  ({ itemId }: { readonly itemId: string }): boolean => {
    const item = state.items.find((candidate) => candidate.itemId === itemId);
    return item !== undefined && mayReadClosed(state, item, personId);
  };

/** The closed contents and proposals that this person may read, of those that were read from the store. */
export const readableClosed = (state: MeetingState, personId: string): MeetingState => ({
  ...state,
  closedContents: state.closedContents.filter(isOnReadableItem(state, personId)),
  closedDrafts: state.closedDrafts.filter(isOnReadableItem(state, personId)),
  closedProposals: state.group.outsiders.includes(personId) ? [] : state.closedProposals,
  later: null,
  closedReasons: state.closedReasons.filter((reason) => mayReadClosed(state, reason, personId)),
});
