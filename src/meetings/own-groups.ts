import { Refusal } from '../errors/refusal.ts';
import type { Group, GroupRef } from './model/group.ts';
import type { Member } from './model/person.ts';
import type { World } from './perform.ts';
import { type Role, rolesOf } from './rights.ts';

/** A group that a person is a member of now. */
export interface OwnGroup {
  readonly group: Group;
  readonly roster: readonly Member[];
  readonly roles: ReadonlySet<Role>;
}

type Reader = Pick<World, 'store' | 'index' | 'roster'>;

async function confirmed({ store, roster }: Reader, ref: GroupRef, personId: string): Promise<OwnGroup[]> {
  const group = await store.readGroup(ref);
  if (group === undefined) return [];
  const members = await roster.members(ref.tenantId, group.channel, 'fresh');
  const roles = rolesOf(personId, group, members);
  return roles.has('member') ? [{ group, roster: members, roles }] : [];
}

const byName = (one: OwnGroup, other: OwnGroup) => one.group.name.localeCompare(other.group.name, 'da');

/** The groups whose roster, asked afresh, has this person as a member; by name. */
export async function ownGroups(world: Reader, tenantId: string, personId: string): Promise<OwnGroup[]> {
  const refs = await world.index.groupsOf(tenantId, personId);
  const groups = await Promise.all(refs.map((ref) => confirmed(world, ref, personId)));
  return groups.flat().sort(byName);
}

/** The same without the groups whose roster cannot be read now. Throws `roster.unreadable` where none can be. */
export async function ownGroupsThatAnswer(world: Reader, tenantId: string, personId: string): Promise<OwnGroup[]> {
  const refs = await world.index.groupsOf(tenantId, personId);
  const asked = await Promise.allSettled(refs.map((ref) => confirmed(world, ref, personId)));
  const silent = asked.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
  const [wrong] = silent.filter((error) => !(error instanceof Refusal));
  if (wrong !== undefined) throw wrong;
  if (silent.length > 0 && silent.length === asked.length) throw silent[0];
  return asked.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])).sort(byName);
}
