import { Refusal } from '../../errors/refusal.ts';
import type { Input } from '../contract.ts';
import type { Group } from '../model/group.ts';
import type { Member } from '../model/person.ts';
import { type Click, receiptOf, untilCommitted, type World } from '../perform.ts';
import { holdsOneOf, rights, rolesOf } from '../rights.ts';
import { type GroupSetUp, groupSubject } from './set-up-group.ts';

/** Gives the roles to people in the roster; a chair is always named. An empty list of members means everyone. */
export function withRoles(group: Group, input: Input<'group.roles'>, roster: readonly Member[]): Group {
  const chair = input.chair ?? group.chair;
  const named = [chair, ...input.deputies, ...input.minuteTakers, ...input.members];
  const known = new Set(roster.map((member) => member.personId));
  if (!named.every((personId) => known.has(personId))) throw new Refusal('group.person-not-in-roster');
  return {
    ...group,
    chair,
    deputies: input.deputies,
    minuteTakers: input.minuteTakers,
    members: input.members,
    revision: group.revision + 1,
  };
}

export async function setRoles(world: World, click: Click, input: Input<'group.roles'>): Promise<GroupSetUp> {
  const receipt = receiptOf('group.roles', click, { ids: [click.group.groupId], seen: input.seen });
  const { value } = await untilCommitted(click, world.clock, async () => {
    const group = await world.store.readGroup(click.group);
    if (group === undefined) throw new Refusal('group.unknown');
    const roster = await world.roster.members(click.group.tenantId, group.channel, 'fresh');
    const held = rolesOf(click.actor.personId, group, roster);
    if (!held.has('member')) throw new Refusal('group.not-a-member');
    if (!holdsOneOf(held, rights['group.roles'])) throw new Refusal('group.chair-only');
    const after = withRoles(group, input, roster);
    const result = await world.store.changeGroup(group, after, receipt);
    return { result, value: { group: result === 'repeated' ? group : after, roster } };
  });
  world.wakeUps.nudge(click.group, groupSubject);
  return value;
}
