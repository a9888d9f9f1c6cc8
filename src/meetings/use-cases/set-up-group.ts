import type { Language } from '../../errors/refusal.ts';
import { Refusal } from '../../errors/refusal.ts';
import { refusePersonalNumbers } from '../../privacy/cpr.ts';
import { templateItems } from '../agenda-templates.ts';
import type { Input } from '../contract.ts';
import { usualSettings } from '../group-settings.ts';
import type { Channel, Group } from '../model/group.ts';
import type { Member } from '../model/person.ts';
import { afterDeadline, announced, type Click, type World } from '../perform.ts';
import type { GroupIndex } from '../ports.ts';
import { holdsOneOf, rights, setUpRoles } from '../rights.ts';

export interface GroupSetUp {
  readonly group: Group;
  readonly roster: readonly Member[];
}

export interface SetUpPlace {
  readonly channel: Channel;
  /** Who installed the bot in the team, where Teams has told it. */
  readonly installedBy: () => Promise<string | null>;
  readonly language: Language;
}

/** Makes the channel's group. One channel has one group: a second click finds it made and shows it. */
export async function setUpGroup(
  world: World,
  click: Click,
  input: Input<'group.setup'>,
  place: SetUpPlace,
): Promise<GroupSetUp> {
  if (input.groupId !== click.group.groupId) throw new Refusal('group.other');
  refusePersonalNumbers(input.name);
  const noted = announced(world, click, groupSubject);
  const [roster, existing, installedBy] = await Promise.all([
    world.roster.members(click.group.tenantId, place.channel, 'fresh'),
    world.store.readGroup(click.group),
    place.installedBy(),
  ]);
  if (existing !== undefined) {
    if (!roster.some((member) => member.personId === click.actor.personId)) throw new Refusal('group.not-a-member');
    return { group: existing, roster };
  }
  const held = setUpRoles(click.actor.personId, roster, installedBy);
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
  // Who finds the group in a personal chat follows from the note: what a crash in between leaves out is made good by it.
  const [result] = await Promise.all([world.store.createGroup(group), indexGroup(world.index, group, roster)]);
  world.wakeUps.nudge(click.group, groupSubject);
  const stands = result === 'done' ? group : await world.store.readGroup(click.group);
  return { group: stands ?? group, roster };
}

/** Lets the members find their group in a personal chat, and the team its groups. Safe to repeat. */
async function indexGroup(index: GroupIndex, group: Group, roster: readonly Member[]): Promise<void> {
  const people = roster.map((member) => member.personId);
  await Promise.all([index.note(group, people), index.noteIn(group, group.channel.teamId)]);
}

/** The same where it has been left out: the last of the roster is noted last. */
export async function indexIfMissing(index: GroupIndex, group: Group, roster: readonly Member[]): Promise<void> {
  const last = roster.at(-1);
  if (last === undefined) return;
  const { tenantId, groupId, channel } = group;
  const found = await Promise.all([index.groupsOf(tenantId, last.personId), index.groupsIn(tenantId, channel.teamId)]);
  const everywhere = found.every((groups) => groups.some((other) => other.groupId === groupId));
  if (!everywhere) await indexGroup(index, group, roster);
}

/** What a wake-up names when it is the group's own card that may have to change, and no meeting's. */
export const groupSubject = 'group';
