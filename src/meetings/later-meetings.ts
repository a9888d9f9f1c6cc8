import { type Author, revised, told } from './changes.ts';
import { inOrder } from './items.ts';
import type { AgendaItem, ItemContent } from './model/agenda-item.ts';
import type { LaterMeeting, MeetingState } from './model/meeting.ts';
import { NeedsToRead } from './needs-to-read.ts';

/** The later meetings of the group; a rule that needs them and finds them unread asks for them. */
export function laterMeetings({ meeting, later }: Pick<MeetingState, 'meeting' | 'later'>): readonly LaterMeeting[] {
  if (later === null) throw new NeedsToRead({ laterThan: meeting.date });
  return later;
}

/** What an item of a later meeting says, wherever it is kept. */
export const laterContent = ({ closedContents }: LaterMeeting, item: AgendaItem): ItemContent | undefined =>
  item.closed ? closedContents.find(({ itemId }) => itemId === item.itemId)?.content : item.content;

/** The later agenda without these items, and why, told on it. */
export function withoutLaterItems(later: LaterMeeting, gone: readonly AgendaItem[], author: Author): LaterMeeting {
  if (gone.length === 0) return later;
  const ids = new Set(gone.map(({ itemId }) => itemId));
  const { meeting, items, closedContents } = later;
  return {
    meeting: revised(meeting, {
      disqualified: meeting.disqualified.filter(({ itemId }) => !ids.has(itemId)),
      changes: told(meeting, 'itemRemoved', author),
    }),
    items: inOrder(items.filter(({ itemId }) => !ids.has(itemId))),
    closedContents: closedContents.filter(({ itemId }) => !ids.has(itemId)),
  };
}
