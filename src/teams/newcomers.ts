import type { BotWorld } from './bot-world.ts';
import type { Turn } from './turn.ts';

/** Who joins a team finds its groups in a personal chat from now on; whether they belong, the roster says each time. */
export async function noteNewcomers(world: BotWorld, turn: Turn): Promise<void> {
  if (turn.place.kind !== 'channel') return;
  const people = (turn.activity.membersAdded ?? []).flatMap(({ aadObjectId }) => aadObjectId?.toLowerCase() ?? []);
  if (people.length === 0) return;
  const groups = await world.index.groupsIn(turn.tenantId, turn.place.channel.teamId);
  await Promise.all(groups.map((group) => world.index.note(group, people)));
}
