import { z } from 'zod';
import { Refusal } from '../errors/refusal.ts';
import { id } from '../meetings/fields.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { BotWorld } from './bot-world.ts';
import type { Turn } from './turn.ts';

const named = z
  .object({ groupId: id.optional().catch(undefined), meetingId: id.optional().catch(undefined) })
  .catch({});

/**
 * The group that a click is about. In a channel the channel itself says so, and a card that names another is refused;
 * in a personal chat the card names it, or the meeting is looked for in the person's own groups.
 */
export async function groupOfClick(world: BotWorld, turn: Turn, data: unknown): Promise<GroupRef> {
  const { groupId, meetingId } = named.parse(data);
  if (turn.place.kind === 'channel') {
    const { group } = turn.place;
    if (groupId !== undefined && groupId !== group.groupId) throw new Refusal('group.other');
    return group;
  }
  if (groupId !== undefined) return { tenantId: turn.tenantId, groupId };
  const own = await world.index.groupsOf(turn.tenantId, turn.actor.personId);
  if (meetingId !== undefined) {
    for (const ref of own) {
      if ((await world.store.readMeeting(ref, meetingId, { closed: false })) !== undefined) return ref;
    }
    throw new Refusal('meeting.unknown');
  }
  const [only] = own;
  if (only === undefined || own.length > 1) throw new Refusal('group.none-of-yours');
  return only;
}
