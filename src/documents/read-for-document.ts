import { Refusal } from '../errors/refusal.ts';
import { readableClosed } from '../meetings/closed-access.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import type { World } from '../meetings/perform.ts';
import { rolesOf } from '../meetings/rights.ts';
import type { DocumentOrder } from './document-order.ts';

/** A meeting as it stands in one person's copy, and who is in its group now. */
export interface DocumentSource {
  readonly state: MeetingState;
  readonly roster: readonly Member[];
}

type Reader = Pick<World, 'store' | 'roster' | 'audit'>;

/**
 * Reads the meeting of an order as it may stand in that person's copy, after Teams has been asked who is in the group
 * now. Of closed items the full version holds those that this person may read; that they are read is noted before.
 *
 * @throws Refusal `meeting.unknown`, `roster.unreadable`, `group.not-a-member`, `minutes.full-not-yours`
 */
export async function readForDocument(
  { store, roster, audit }: Reader,
  { group, meetingId, version, personId }: Omit<DocumentOrder, 'format'>,
): Promise<DocumentSource> {
  const closed = version === 'full';
  const state = await store.readMeeting(group, meetingId, { closed });
  if (state === undefined) throw new Refusal('meeting.unknown');
  const members = await roster.members(group.tenantId, state.group.channel, 'fresh');
  if (!rolesOf(personId, state.group, members, state.meeting).has('member')) throw new Refusal('group.not-a-member');
  if (!closed) return { state, roster: members };
  const readable = readableClosed(state, personId);
  if (readable.closedContents.length > 0) {
    await audit.note(group, { who: personId, what: 'minutes.get', meetingId });
  } else if (state.items.some((item) => item.closed)) {
    throw new Refusal('minutes.full-not-yours');
  }
  return { state: readable, roster: members };
}
