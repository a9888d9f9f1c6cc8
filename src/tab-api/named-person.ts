import type { GroupRef } from '../meetings/model/group.ts';
import type { SignedIn } from './sign-in/signed-in.ts';
import type { TabWorld } from './tab-world.ts';

/** The person with a name: what is written down carries it, and where the token has none the group's roster has it. */
export async function named(
  { store, roster }: Pick<TabWorld, 'store' | 'roster'>,
  person: SignedIn,
  ref: GroupRef,
): Promise<SignedIn> {
  if (person.name !== '') return person;
  const group = await store.readGroup(ref);
  const members = group === undefined ? [] : await roster.members(ref.tenantId, group.channel, 'recent');
  return { ...person, name: members.find(({ personId }) => personId === person.personId)?.name ?? '' };
}
