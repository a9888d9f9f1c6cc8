import { Refusal } from '../errors/refusal.ts';
import { type Holder, whoMay } from '../rights/who-may.ts';
import type { Verb } from './contract.ts';
import type { Group } from './model/group.ts';
import type { Meeting, MeetingKind } from './model/meeting.ts';
import type { Member } from './model/person.ts';

/** What somebody is in a group and to its meetings. */
export type Role = Extract<
  Holder,
  'chair' | 'deputy' | 'minuteTaker' | 'creator' | 'member' | 'installer' | 'owner' | 'agreementOwner'
>;

/** Of the table of who may do what, the verbs of meetings. */
export const rights: Record<Verb, readonly Holder[]> = whoMay;

/** An acute meeting can be called by anybody in the group. */
export const rightsToCreate = (kind: MeetingKind): readonly Holder[] =>
  whoMay[kind === 'acute' ? 'meeting.create.acute' : 'meeting.create'];

export const leads = (held: ReadonlySet<Role>): boolean =>
  held.has('chair') || held.has('deputy') || held.has('minuteTaker');

/** Everyone in the group: the roster, narrowed where the group has said who belongs to it. The chair always does. */
export function membersOf(group: Group, roster: readonly Member[]): Member[] {
  if (group.members.length === 0) return [...roster];
  const belongs = new Set([...group.members, group.chair, ...group.deputies, ...group.minuteTakers]);
  return roster.filter((member) => belongs.has(member.personId));
}

/** Refuses to limit a closed item to somebody who is not in the group; who could read it before and has left may still be named. */
export function refuseUnknownReaders(
  { group }: { readonly group: Group },
  roster: readonly Member[],
  { limitedTo }: { readonly limitedTo: readonly string[] },
  chosen: readonly string[],
): void {
  const known = new Set([...limitedTo, ...membersOf(group, roster).map(({ personId }) => personId)]);
  if (chosen.some((personId) => !known.has(personId))) throw new Refusal('attendance.person-unknown');
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
  const member = membersOf(group, roster).find((candidate) => candidate.personId === personId);
  if (member === undefined) return held;
  held.add('member');
  // A group whose chair has left the team is not locked out: whoever owns the team stands in.
  const chairLeft = !roster.some((candidate) => candidate.personId === group.chair);
  if (group.chair === personId || (chairLeft && member.standing === 'owner')) held.add('chair');
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

export const holdsOneOf = (held: ReadonlySet<Holder>, wanted: readonly Holder[]): boolean =>
  wanted.some((holder) => holder === 'anyone' || held.has(holder));
