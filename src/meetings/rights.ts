import type { Verb } from './contract.ts';
import type { Group } from './model/group.ts';
import type { Meeting, MeetingKind } from './model/meeting.ts';
import type { Member } from './model/person.ts';

export const roles = [
  'chair',
  'deputy',
  'minuteTaker',
  'creator',
  'member',
  'installer',
  'owner',
  'agreementOwner',
] as const;
export type Role = (typeof roles)[number];

/** Who may do what. Decided at the click from the verified sender, the roster and the group; never from the card. */
export const rights: Record<Verb, readonly Role[]> = {
  'group.setup': ['installer', 'owner'],
  'group.roles': ['chair'],
  'group.template': ['chair'],
  'group.settings': ['chair'],
  'meeting.create': ['chair'],
  'meeting.call': ['creator', 'chair'],
  'meeting.edit': ['creator', 'chair'],
  'meeting.cancel': ['creator', 'chair'],
  'meeting.view': ['member'],
  'meeting.lead': ['chair', 'deputy', 'minuteTaker'],
  'meeting.deputise': ['chair'],
  'meeting.start': ['chair', 'deputy'],
  'meeting.close': ['chair', 'deputy'],
  'meeting.reopen': ['chair', 'deputy'],
  'attendance.answer': ['member'],
  'attendance.record': ['chair', 'deputy', 'minuteTaker'],
  'attendance.person': ['chair', 'deputy', 'minuteTaker'],
  'attendance.substitute': ['chair', 'deputy', 'minuteTaker'],
  'attendance.guest': ['chair', 'deputy', 'minuteTaker'],
  'attendance.disqualify': ['chair', 'deputy', 'minuteTaker'],
  'item.propose': ['member'],
  'item.accept': ['chair'],
  'item.decline': ['chair'],
  'item.merge': ['chair'],
  'item.add': ['chair', 'minuteTaker'],
  'item.edit': ['chair', 'minuteTaker'],
  'item.move': ['chair', 'minuteTaker'],
  'item.remove': ['chair', 'minuteTaker'],
  'item.attach': ['chair', 'minuteTaker'],
  'item.conceal': ['chair', 'minuteTaker'],
  'item.reveal': ['chair', 'minuteTaker'],
  'item.open': ['chair', 'deputy', 'minuteTaker'],
  'item.reopen': ['chair', 'deputy', 'minuteTaker'],
  'item.close': ['chair', 'deputy', 'minuteTaker'],
  'item.correct': ['chair', 'minuteTaker'],
  'item.read': ['member'],
  'minutes.edit': ['chair', 'minuteTaker'],
  'minutes.send': ['chair', 'minuteTaker'],
  'minutes.approve': ['member'],
  'minutes.comment': ['member'],
  'minutes.reply': ['chair', 'minuteTaker'],
  'minutes.correct': ['chair', 'minuteTaker'],
  'minutes.file': ['chair', 'minuteTaker'],
  'minutes.get': ['member'],
  'agreement.add': ['chair'],
  'agreement.done': ['chair', 'agreementOwner'],
  'agreement.reopen': ['chair', 'agreementOwner'],
  'agreement.move': ['chair', 'agreementOwner'],
  'agreement.give': ['chair', 'agreementOwner'],
  'import.save': ['chair'],
  'import.discard': ['chair'],
  // Oneself, in whatever group.
  'reminders.set': ['member'],
};

/** An acute meeting can be called by anybody in the group. */
export const rightsToCreate = (kind: MeetingKind): readonly Role[] =>
  kind === 'acute' ? ['member'] : rights['meeting.create'];

export const leads = (held: ReadonlySet<Role>): boolean =>
  held.has('chair') || held.has('deputy') || held.has('minuteTaker');

/** Everyone in the group: the roster, narrowed where the group has said who belongs to it. The chair always does. */
export function membersOf(group: Group, roster: readonly Member[]): Member[] {
  if (group.members.length === 0) return [...roster];
  const belongs = new Set([...group.members, group.chair, ...group.deputies, ...group.minuteTakers]);
  return roster.filter((member) => belongs.has(member.personId));
}

/** Who is called to a meeting: the group, or those chosen for an acute one. */
export function calledTo(group: Group, meeting: Meeting, roster: readonly Member[]): Member[] {
  const members = membersOf(group, roster);
  return meeting.invitees.length === 0
    ? members
    : members.filter((member) => meeting.invitees.includes(member.personId));
}

/** The roles that a person holds now. Who is not in the roster holds none, whatever the group once said. */
export function rolesOf(personId: string, group: Group, roster: readonly Member[], meeting?: Meeting): Set<Role> {
  const held = new Set<Role>();
  if (!membersOf(group, roster).some((member) => member.personId === personId)) return held;
  held.add('member');
  if (group.chair === personId) held.add('chair');
  if (group.deputies.includes(personId)) held.add('deputy');
  if (group.minuteTakers.includes(personId)) held.add('minuteTaker');
  if (meeting?.createdBy === personId) held.add('creator');
  if (meeting?.leader === personId) held.add('deputy');
  if (meeting?.minuteTaker === personId) held.add('minuteTaker');
  return held;
}

/**
 * The roles of a person where no group is yet: who installed the bot, and who owns the team. Where Teams tells of neither,
 * anybody in the roster who is no guest counts as an owner, so that a team is never locked out.
 */
export function setUpRoles(personId: string, roster: readonly Member[], installedBy: string | null): Set<Role> {
  const held = new Set<Role>();
  const member = roster.find((candidate) => candidate.personId === personId);
  if (member === undefined) return held;
  if (installedBy === personId) held.add('installer');
  const nobodyKnown = !roster.some(({ standing, personId: id }) => standing === 'owner' || id === installedBy);
  if (member.standing === 'owner' || (nobodyKnown && member.standing !== 'guest')) held.add('owner');
  return held;
}

export const holdsOneOf = (held: ReadonlySet<Role>, wanted: readonly Role[]): boolean =>
  wanted.some((role) => held.has(role));
