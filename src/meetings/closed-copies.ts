import { findItem } from './agenda.ts';
import { cameFrom, isLeftBy } from './came-from.ts';
import { type Author, revised, told } from './changes.ts';
import { readersOf } from './closed-access.ts';
import { inOrder, newItem } from './items.ts';
import { laterMeetings } from './later-meetings.ts';
import type { AgendaItem, ItemContent, SubItem } from './model/agenda-item.ts';
import type { Agreement } from './model/agreement.ts';
import type { ItemKey } from './model/item-key.ts';
import type { LaterMeeting, MeetingState } from './model/meeting.ts';
import type { Ids } from './ports.ts';

/** The item of a later meeting as a closed one, for those readers only: what it says moves to the closed rows. */
function closedThere(
  later: LaterMeeting,
  item: AgendaItem,
  limitedTo: readonly string[],
  author: Author,
): LaterMeeting {
  if (item.closed && item.limitedTo.join() === limitedTo.join()) return later;
  const revision = item.revision + 1;
  const closed: AgendaItem = item.closed
    ? { ...item, limitedTo, revision }
    : (({ content: _content, ...frame }) => ({ ...frame, closed: true as const, limitedTo, revision }))(item);
  const { meeting, items, closedContents } = later;
  const changes = told(meeting, 'itemConcealed', { ...author, itemId: item.itemId, note: null });
  return {
    meeting: revised(meeting, { changes }),
    items: items.map((other) => (other === item ? closed : other)),
    closedContents: item.closed ? closedContents : [...closedContents, { itemId: item.itemId, content: item.content }],
  };
}

/** A draft's follow-up with these lines in a closed item of their own behind it. */
function parted(
  later: LaterMeeting,
  item: AgendaItem & { readonly content: ItemContent },
  lines: readonly SubItem[],
  limitedTo: readonly string[],
  ids: Ids,
): LaterMeeting {
  const { content } = item;
  const rest = content.subItems.filter((line) => !lines.includes(line));
  const open = { ...item, content: { ...content, subItems: rest }, revision: item.revision + 1 };
  const frame = { itemId: ids(), origin: item.origin, limitedTo };
  const made = newItem(frame, { ...content, subItems: lines }, true);
  return {
    meeting: revised(later.meeting),
    items: inOrder(later.items.flatMap((other) => (other === item ? [open, made.item] : [other]))),
    closedContents: [...later.closedContents, ...made.closedContents],
  };
}

/** Follow-up lines of what was agreed on a closed item are closed too; on a called agenda, with the whole follow-up. */
function withLinesClosed(
  later: LaterMeeting,
  agreed: ReadonlySet<string>,
  limitedTo: readonly string[],
  author: Author,
  ids: Ids,
): LaterMeeting {
  return later.items.reduce((standing, item) => {
    if (item.closed) return standing;
    const lines = item.content.subItems.filter(({ agreementId }) => agreed.has(agreementId ?? ''));
    if (lines.length === 0) return standing;
    const all = lines.length === item.content.subItems.length;
    return all || later.meeting.status !== 'draft'
      ? closedThere(standing, item, limitedTo, author)
      : parted(standing, item, lines, limitedTo, ids);
  }, later);
}

/**
 * What has come over from an item that was made closed is closed too, and for the same readers: the item on later agendas and
 * in what waits for the next, what was agreed on it there, and the lines that follow up on that. The group's
 * agreements and what waits must have been read.
 */
export function withCopiesClosed(state: MeetingState, itemId: string, author: Author, ids: Ids): MeetingState {
  const { meetingId, status } = state.meeting;
  // Nothing has come over yet from a meeting that was never held.
  if (status === 'draft' || status === 'called') return state;
  const concealed = findItem(state, itemId);
  const limitedTo = readersOf(state, concealed);
  const own: ItemKey = { meetingId, itemId };
  // A copy of a copy names the copy, which stands on an earlier agenda.
  const sources = [own];
  const isFromThese = (one: Pick<AgendaItem | Agreement, 'origin'>) => sources.some((source) => cameFrom(one, source));
  const closed = laterMeetings(state).map((later) =>
    later.items.filter(isFromThese).reduce((standing, item) => {
      sources.push({ meetingId: later.meeting.meetingId, itemId: item.itemId });
      return closedThere(standing, item, limitedTo, author);
    }, later),
  );
  const agreed = new Set(state.agreements.filter(isFromThese).map(({ agreementId }) => agreementId));
  return {
    ...state,
    later: closed.map((later) => withLinesClosed(later, agreed, limitedTo, author, ids)),
    agreements: state.agreements.map((agreement) =>
      cameFrom(agreement, own) || !agreed.has(agreement.agreementId) || agreement.closed
        ? agreement
        : { ...agreement, closed: true, limitedTo, revision: agreement.revision + 1 },
    ),
    carried: state.carried.map((row) =>
      isLeftBy(row, meetingId, concealed) || isFromThese(row) ? { ...row, closed: true, limitedTo } : row,
    ),
  };
}
