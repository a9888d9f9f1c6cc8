import type { GroupToChoose } from '../cards/screens/hand-off-screens.ts';
import type { GroupIndex, MeetingStore } from '../meetings/ports.ts';

/** The groups that a consultant is offered to put a topic on the agenda of. Whether it may be done, the click decides. */
export type GroupsToChoose = (tenantId: string, personId: string) => Promise<GroupToChoose[]>;

export const groupsToChooseFrom =
  ({ index, store }: { readonly index: GroupIndex; readonly store: MeetingStore }): GroupsToChoose =>
  async (tenantId, personId) => {
    const refs = await index.groupsOf(tenantId, personId);
    const groups = await Promise.all(refs.map((ref) => store.readGroup(ref)));
    return groups
      .flatMap((group) => (group === undefined ? [] : [{ tenantId, groupId: group.groupId, name: group.name }]))
      .sort((one, other) => one.name.localeCompare(other.name, 'da'));
  };
