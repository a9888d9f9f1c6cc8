import { isConsultant } from '../../catalogue/keep-entry.ts';
import { type OwnGroup, ownGroupsThatAnswer } from '../../meetings/own-groups.ts';
import { today } from '../../meetings/wall-clock.ts';
import { deedsInGroup, holdersIn } from '../held-deeds.ts';
import type { Me, OwnGroup as OwnGroupView } from '../schema.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';

const groupView = ({ consultants }: TabWorld, { personId }: SignedIn, own: OwnGroup): OwnGroupView => ({
  groupId: own.group.groupId,
  name: own.group.name,
  kind: own.group.kind,
  channelId: own.group.channel.channelId,
  roles: [...own.roles],
  may: deedsInGroup(holdersIn(own.group, personId, own.roles, consultants)),
});

/** Who somebody is here, and the groups that Teams confirms now; one whose channel does not answer is left out. */
export async function seeMe(world: TabWorld, { person, language }: Viewer): Promise<Me> {
  const { tenantId, personId, name } = person;
  const [groups, reminders] = await Promise.all([
    ownGroupsThatAnswer(world, tenantId, personId),
    world.reminderChoices.read(tenantId, personId),
  ]);
  const inRoster = groups.flatMap(({ roster }) => roster).find((member) => member.personId === personId);
  return {
    person: { personId, name: name === '' ? (inRoster?.name ?? '') : name },
    language,
    consultant: isConsultant(world, person),
    today: today(world.clock()),
    reminders: { on: reminders.on, revision: reminders.revision },
    groups: groups.map((own) => groupView(world, person, own)),
  };
}
