import { Refusal } from '../errors/refusal.ts';
import type { Change, Meeting, MeetingState } from './model/meeting.ts';

/** So many changes are told of a meeting; older ones make room. */
const toldChanges = 20;

export interface Author {
  readonly by: string;
  readonly at: Date;
  /** Why, where the chair has said so. */
  readonly note?: string | null;
  /** The item that was changed. */
  readonly itemId?: string;
}

const toldToCalendars = ['title', 'date', 'time', 'until', 'place', 'status'] as const;

/** The meeting with a new revision and whatever else is different. */
export function revised(meeting: Meeting, different: Partial<Meeting> = {}): Meeting {
  const next = { ...meeting, ...different, revision: meeting.revision + 1 };
  const newToCalendars = toldToCalendars.some((field) => next[field] !== meeting[field]);
  return newToCalendars ? { ...next, sequence: meeting.sequence + 1 } : next;
}

/** A change that members were not there to see is told on the card with who made it; in a draft only why something is not there. */
export function told(
  meeting: Meeting,
  kind: Change['kind'],
  author: Author,
  announcementId: string | null = null,
): readonly Change[] {
  const note = author.note ?? null;
  if (meeting.status === 'draft' && (kind !== 'itemRemoved' || note === null)) return meeting.changes;
  const change: Change = {
    kind,
    by: author.by,
    at: author.at.toISOString(),
    announcementId,
    ...(author.itemId === undefined ? {} : { itemId: author.itemId }),
    note,
  };
  return [...meeting.changes, change].slice(-toldChanges);
}

/** Refuses to change the agenda of a meeting that is over. */
export function refuseWhenOver({ meeting }: MeetingState): void {
  if (meeting.status === 'closed' || meeting.status === 'approved' || meeting.status === 'cancelled') {
    throw new Refusal('meeting.not-to-be-changed');
  }
}
