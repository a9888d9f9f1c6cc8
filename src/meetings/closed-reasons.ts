import type { Author } from './changes.ts';
import type { AgendaItem } from './model/agenda-item.ts';
import type { ClosedReason } from './model/closed-reason.ts';
import type { MeetingState } from './model/meeting.ts';

/** The reasons kept with what is closed, with the author's where one was given. */
export const withClosedReason = (
  { closedReasons }: Pick<MeetingState, 'closedReasons'>,
  { itemId, limitedTo }: Pick<AgendaItem, 'itemId' | 'limitedTo'>,
  what: ClosedReason['what'],
  { by, at, note }: Author,
): readonly ClosedReason[] =>
  note == null ? closedReasons : [...closedReasons, { itemId, what, limitedTo, by, at: at.toISOString(), text: note }];
