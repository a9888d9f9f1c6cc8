import { Refusal } from '../errors/refusal.ts';
import type { Group } from '../meetings/model/group.ts';
import { type OwnGroup, ownGroups } from '../meetings/own-groups.ts';
import { holdsOneOf, rolesOf } from '../meetings/rights.ts';
import type { Holder } from '../rights/who-may.ts';
import type { BotWorld } from './bot-world.ts';
import type { Turn } from './turn.ts';

/** The groups that this person may speak for here: the channel's own, or in a personal chat those that the roster confirms. */
async function ownGroupsHere(world: BotWorld, turn: Turn): Promise<OwnGroup[]> {
  if (turn.place.kind === 'channel') {
    const group = await world.store.readGroup(turn.place.group);
    if (group === undefined) throw new Refusal('group.unknown');
    const roster = await world.roster.members(turn.tenantId, group.channel, 'recent');
    const roles = rolesOf(turn.actor.personId, group, roster);
    if (!roles.has('member')) throw new Refusal('group.not-a-member');
    return [{ group, roster, roles }];
  }
  if (turn.place.kind === 'groupChat') throw new Refusal('place.channel-needed');
  const own = await ownGroups(world, turn.tenantId, turn.actor.personId);
  if (own.length === 0) throw new Refusal('group.none-of-yours');
  return own;
}

/** The same without their rosters. */
export const groupsHere = async (world: BotWorld, turn: Turn): Promise<Group[]> =>
  (await ownGroupsHere(world, turn)).map(({ group }) => group);

/** Of these, the groups in which this person is one of `holders`, each with its roster. */
export async function groupsHeldHere(world: BotWorld, turn: Turn, holders: readonly Holder[]): Promise<OwnGroup[]> {
  return (await ownGroupsHere(world, turn)).filter(({ roles }) => holdsOneOf(roles, holders));
}
