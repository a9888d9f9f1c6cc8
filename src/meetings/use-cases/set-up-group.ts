import type { Language } from '../../errors/refusal.ts';
import { Refusal } from '../../errors/refusal.ts';
import { templateItems } from '../agenda-templates.ts';
import type { Input } from '../contract.ts';
import { usualSettings } from '../group-settings.ts';
import type { Channel, Group } from '../model/group.ts';
import type { Member } from '../model/person.ts';
import { afterDeadline, announced, type Click, type World } from '../perform.ts';
import { holdsOneOf, rights, setUpRoles } from '../rights.ts';

export interface GroupSetUp {
  readonly group: Group;
  readonly roster: readonly Member[];
}

/** Makes the channel's group. One channel has one group: a second click finds it made and shows it. */
export async function setUpGroup(
  world: World,
  click: Click,
  input: Input<'group.setup'>,
  place: { channel: Channel; installedBy: string | null; language: Language },
): Promise<GroupSetUp> {
  if (input.groupId !== click.group.groupId) throw new Refusal('group.other');
  const noted = announced(world, click, groupSubject);
  const [roster, existing] = await Promise.all([
    world.roster.members(click.group.tenantId, place.channel, 'fresh'),
    world.store.readGroup(click.group),
  ]);
  if (existing !== undefined) return { group: existing, roster };
  const held = setUpRoles(click.actor.personId, roster, place.installedBy);
  if (!holdsOneOf(held, rights['group.setup'])) throw new Refusal('group.setup-not-yours');
  const chair = input.chair ?? click.actor.personId;
  if (!roster.some((member) => member.personId === chair)) throw new Refusal('group.chair-not-in-roster');
  const group: Group = {
    ...click.group,
    name: input.name,
    kind: input.kind,
    template: input.template,
    agenda: templateItems(input.template, place.language),
    settings: usualSettings,
    language: place.language,
    chair,
    deputies: [],
    minuteTakers: [],
    outsiders: [],
    members: [],
    channel: place.channel,
    setUpIn: click.message,
    createdAt: world.clock().toISOString(),
    revision: 1,
  };
  await noted;
  if (afterDeadline(click, world.clock)) throw new Refusal('click.too-late');
  // Before the group: after a crash in between, the next click makes it, and nobody is missing from the index.
  await Promise.all([
    world.index.note(
      click.group,
      roster.map((member) => member.personId),
    ),
    world.index.noteIn(click.group, place.channel.teamId),
  ]);
  const result = await world.store.createGroup(group);
  world.wakeUps.nudge(click.group, groupSubject);
  const stands = result === 'done' ? group : await world.store.readGroup(click.group);
  return { group: stands ?? group, roster };
}

/** What a wake-up names when it is the group's own card that may have to change, and no meeting's. */
export const groupSubject = 'group';
