import { Refusal } from '../../errors/refusal.ts';
import { formNamed } from '../../minutes/write/forms.ts';
import { refusePersonalNumbers } from '../../privacy/cpr.ts';
import { itemLimit } from '../agenda.ts';
import { agendaFrom } from '../agenda-text.ts';
import type { Input, Verb } from '../contract.ts';
import type { Group } from '../model/group.ts';
import type { Member } from '../model/person.ts';
import { announced, type Click, receiptOf, untilCommitted, type World } from '../perform.ts';
import { holdsOneOf, rights, rolesOf } from '../rights.ts';
import { type GroupSetUp, groupSubject } from './set-up-group.ts';

export interface GroupChanged extends GroupSetUp {
  /** Whether this click has changed the group. */
  readonly changed: boolean;
}

type GroupVerb = Extract<Verb, 'group.roles' | 'group.template' | 'group.settings'>;

async function changeGroup<V extends GroupVerb>(
  world: World,
  click: Click,
  verb: V,
  input: Input<V>,
  change: (group: Group, roster: readonly Member[]) => Group,
): Promise<GroupChanged> {
  const receipt = receiptOf(verb, click, {
    ids: [click.group.groupId],
    chosen: JSON.stringify(input),
    seen: input.seen,
  });
  const noted = announced(world, click, groupSubject);
  const { value } = await untilCommitted(click, world.clock, async () => {
    const group = await world.store.readGroup(click.group);
    if (group === undefined) throw new Refusal('group.unknown');
    const roster = await world.roster.members(click.group.tenantId, group.channel, 'fresh');
    const held = rolesOf(click.actor.personId, group, roster);
    if (!held.has('member')) throw new Refusal('group.not-a-member');
    if (!holdsOneOf(held, rights[verb])) throw new Refusal('group.chair-only');
    const changed = change(group, roster);
    if (changed === group) return { result: 'done' as const, value: { group, roster, changed: false } };
    refusePersonalNumbers([changed.agenda, changed.settings]);
    const after = { ...changed, revision: group.revision + 1 };
    await noted;
    const result = await world.store.changeGroup(group, after, receipt);
    const stands = result === 'repeated' ? group : after;
    return { result, value: { group: stands, roster, changed: stands === after } };
  });
  world.wakeUps.nudge(click.group, groupSubject);
  return value;
}

/** Gives the roles to people in the roster; a chair is always named. An empty list of members means everyone. */
export function withRoles(group: Group, input: Input<'group.roles'>, roster: readonly Member[]): Group {
  const { deputies, minuteTakers, members, outsiders } = input;
  const chair = input.chair ?? group.chair;
  const known = new Set(roster.map((member) => member.personId));
  if (![chair, ...deputies, ...minuteTakers, ...members, ...outsiders].every((personId) => known.has(personId))) {
    throw new Refusal('group.person-not-in-roster');
  }
  return { ...group, chair, deputies, minuteTakers, members, outsiders };
}

export function withAgendaTemplate(group: Group, input: Input<'group.template'>): Group {
  const agenda = agendaFrom(input.agenda ?? '', group.agenda);
  if (agenda.length === 0) throw new Refusal('group.agenda-empty');
  // Of a closed item there are two rows, and a draft is stored in one transaction.
  const rows = agenda.length + agenda.filter(({ closed }) => closed).length;
  if (rows > itemLimit) throw new Refusal('meeting.too-many-items');
  return { ...group, agenda };
}

function reminderDaysFrom(text: string): number[] {
  const days = text.split(/[,;\s]+/).filter((part) => part !== '');
  if (!days.every((part) => /^\d{1,3}$/.test(part))) throw new Refusal('group.reminders-wrong');
  return [...new Set(days.map(Number))].sort((a, b) => b - a);
}

/** Changes what is given; given nothing, it is a look at how things are. */
export function withSettings(group: Group, input: Input<'group.settings'>): Group {
  const { settings } = group;
  const { groupId: _groupId, seen: _seen, ...given } = input;
  // Only a quorum that is named can be taken away; the other fields are left empty where they stay.
  if (input.quorum === undefined && Object.values(given).every((value) => value == null)) return group;
  if (input.documentForm !== null && formNamed(input.documentForm) === undefined) {
    throw new Refusal('group.form-unknown');
  }
  const headings = input.sections?.split('\n').map((line) => line.trim());
  return {
    ...group,
    settings: {
      numbering: input.numbering ?? settings.numbering,
      documentForm: input.documentForm ?? settings.documentForm,
      sections: headings?.filter((heading) => heading !== '') ?? settings.sections,
      proposalDays: input.proposalDays ?? settings.proposalDays,
      reminderDays: input.reminders === null ? settings.reminderDays : reminderDaysFrom(input.reminders),
      quorum: input.quorum === undefined ? settings.quorum : input.quorum,
    },
  };
}

export const setRoles = (world: World, click: Click, input: Input<'group.roles'>): Promise<GroupChanged> =>
  changeGroup(world, click, 'group.roles', input, (group, roster) => withRoles(group, input, roster));

export const setTemplate = (world: World, click: Click, input: Input<'group.template'>): Promise<GroupChanged> =>
  changeGroup(world, click, 'group.template', input, (group) => withAgendaTemplate(group, input));

export const changeSettings = (world: World, click: Click, input: Input<'group.settings'>): Promise<GroupChanged> =>
  changeGroup(world, click, 'group.settings', input, (group) => withSettings(group, input));
