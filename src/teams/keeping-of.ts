import type { Keeping } from '../catalogue/keep-entry.ts';
import type { Turn } from './turn.ts';

/** Who asks for something of the catalogue, and where: a group chat is read by others, as a channel is. */
export const keepingOf = ({ tenantId, actor, place, activity }: Turn): Keeping => ({
  tenantId,
  actor: { personId: actor.personId, name: actor.name },
  place: place.kind === 'personal' ? 'personal' : 'channel',
  activityId: activity.id ?? '',
});
