import type { Group } from '../meetings/model/group.ts';
import type { World } from '../meetings/perform.ts';
import { rolesOf } from '../meetings/rights.ts';

/** The groups whose roster, asked afresh, has this person as a member; by name. */
export async function ownGroups(
  { store, index, roster }: Pick<World, 'store' | 'index' | 'roster'>,
  tenantId: string,
  personId: string,
): Promise<Group[]> {
  const refs = await index.groupsOf(tenantId, personId);
  const groups = await Promise.all(
    refs.map(async (ref) => {
      const group = await store.readGroup(ref);
      if (group === undefined) return [];
      const members = await roster.members(tenantId, group.channel, 'fresh');
      return rolesOf(personId, group, members).has('member') ? [group] : [];
    }),
  );
  return groups.flat().sort((a, b) => a.name.localeCompare(b.name, 'da'));
}
