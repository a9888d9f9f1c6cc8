import { Refusal } from '../errors/refusal.ts';
import type { Group, GroupRef } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import { type Role, rolesOf } from '../meetings/rights.ts';
import type { Holder } from '../rights/who-may.ts';
import { holdersIn } from './held-deeds.ts';
import type { SignedIn } from './sign-in/signed-in.ts';
import type { TabWorld } from './tab-world.ts';

/** A group as one of its members sees it. */
export interface GroupSeen {
  readonly group: Group;
  readonly roster: readonly Member[];
  readonly roles: ReadonlySet<Role>;
  readonly holders: ReadonlySet<Holder>;
}

/** The group, where its roster, asked now, has this person. Throws `group.unknown`, `roster.unreadable`, `group.not-a-member`. */
export async function groupFor(
  { store, roster, consultants }: Pick<TabWorld, 'store' | 'roster' | 'consultants'>,
  { personId }: SignedIn,
  ref: GroupRef,
): Promise<GroupSeen> {
  const group = await store.readGroup(ref);
  if (group === undefined) throw new Refusal('group.unknown');
  const members = await roster.members(ref.tenantId, group.channel, 'fresh');
  const roles = rolesOf(personId, group, members);
  if (!roles.has('member')) throw new Refusal('group.not-a-member');
  return { group, roster: members, roles, holders: holdersIn(group, personId, roles, consultants) };
}
