import { Refusal } from '../errors/refusal.ts';
import type { Group } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import { ownGroups } from '../meetings/own-groups.ts';
import { holdsOneOf, rolesOf } from '../meetings/rights.ts';
import type { Holder } from '../rights/who-may.ts';
import type { BotWorld } from './bot-world.ts';
import type { Turn } from './turn.ts';

/** The groups that this person may speak for here: the channel's own, or in a personal chat those that the roster confirms. */
export async function groupsHere(world: BotWorld, turn: Turn): Promise<Group[]> {
  if (turn.place.kind === 'channel') {
    const group = await world.store.readGroup(turn.place.group);
    if (group === undefined) throw new Refusal('group.unknown');
    const roster = await world.roster.members(turn.tenantId, group.channel, 'recent');
    if (!rolesOf(turn.actor.personId, group, roster).has('member')) throw new Refusal('group.not-a-member');
    return [group];
  }
  if (turn.place.kind === 'groupChat') throw new Refusal('place.channel-needed');
  const own = await ownGroups(world, turn.tenantId, turn.actor.personId);
  if (own.length === 0) throw new Refusal('group.none-of-yours');
  return own.map(({ group }) => group);
}

/** Of these, the groups in which this person is one of `holders`, each with its roster. */
export async function groupsHeldHere(
  world: BotWorld,
  turn: Turn,
  holders: readonly Holder[],
): Promise<{ group: Group; roster: readonly Member[] }[]> {
  const groups = await groupsHere(world, turn);
  const held = await Promise.all(
    groups.map(async (group) => {
      const roster = await world.roster.members(turn.tenantId, group.channel, 'recent');
      return holdsOneOf(rolesOf(turn.actor.personId, group, roster), holders) ? [{ group, roster }] : [];
    }),
  );
  return held.flat();
}
