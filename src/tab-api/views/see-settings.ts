import { agendaText } from '../../meetings/agenda-text.ts';
import type { GroupRef } from '../../meetings/model/group.ts';
import { membersOf, rolesOf } from '../../meetings/rights.ts';
import { documentForms } from '../../minutes/write/forms.ts';
import { retentionKinds } from '../../retention/periods.ts';
import { inDanishOrder } from '../../texts/danish-order.ts';
import { retentionLabels } from '../../texts/retention.ts';
import { texts } from '../../texts/texts.ts';
import { type GroupSeen, groupFor } from '../group-for.ts';
import { deedsInGroup } from '../held-deeds.ts';
import type { Settings } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';

/** Everybody in the channel by name, each with what they are in the group. */
function peopleOf({ group, roster }: GroupSeen): Settings['people'] {
  const inGroup = new Set(membersOf(group, roster).map(({ personId }) => personId));
  return roster
    .map(({ personId, name, standing }) => ({
      personId,
      name,
      standing,
      roles: [...rolesOf(personId, group, roster)],
      outsider: group.outsiders.includes(personId),
      inGroup: inGroup.has(personId),
    }))
    .sort((one, other) => inDanishOrder(one.name, other.name));
}

/** How a group has arranged itself, for its members to read; what may be changed of it, `may` says. */
export async function seeSettings(world: TabWorld, { person, language }: Viewer, ref: GroupRef): Promise<Settings> {
  const seen = await groupFor(world, person, ref);
  const { group } = seen;
  const { settings } = group;
  return {
    groupId: group.groupId,
    name: group.name,
    kind: group.kind,
    template: group.template,
    agenda: agendaText(group.agenda, texts[language].closedItem),
    numbering: settings.numbering,
    documentForm: settings.documentForm,
    documentForms: documentForms.map(({ name, label }) => ({ name, title: label[language] })),
    sections: settings.sections.join('\n'),
    proposalDays: settings.proposalDays,
    reminders: settings.reminderDays.join(', '),
    quorum: settings.quorum,
    people: peopleOf(seen),
    retention: retentionKinds.map((kind) => ({
      kind,
      label: retentionLabels[language][kind],
      days: world.retention[kind],
    })),
    revision: group.revision,
    may: deedsInGroup(seen.holders),
  };
}
