import { mayReadClosed } from '../meetings/closed-access.ts';
import type { Group } from '../meetings/model/group.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { holdsOneOf, type Role } from '../meetings/rights.ts';
import { type Deed, type Holder, whoMay } from '../rights/who-may.ts';

const inGroups = /^(group|meeting|attendance|item|minutes|agreement|import|overview)\./;
const onAgreements = /^agreement\.(?!add)/;
const onEntries = /^entry\./;

const held = (holders: ReadonlySet<Holder>, kind: RegExp): Deed[] =>
  (Object.keys(whoMay) as Deed[]).filter((deed) => kind.test(deed) && holdsOneOf(holders, whoMay[deed]));

/** What a person is to a group beyond the roles that the group has given. */
export function holdersIn(
  group: Group,
  personId: string,
  roles: ReadonlySet<Role>,
  consultants: readonly string[],
): ReadonlySet<Holder> {
  const isMember = roles.has('member');
  return new Set<Holder>([
    ...roles,
    ...(isMember && consultants.includes(personId) ? (['consultantInGroup'] as const) : []),
    ...(isMember && group.kind === 'steering' ? (['steeringMember'] as const) : []),
    ...(isMember && !group.outsiders.includes(personId) ? (['closedReader'] as const) : []),
  ]);
}

/** What somebody may do in a group, by the names that the table of rights has for it. */
export const deedsInGroup = (holders: ReadonlySet<Holder>): Deed[] => held(holders, inGroups);

/** The same for one meeting, some of whose closed items this person may not read. */
export function deedsInMeeting(state: MeetingState, holders: ReadonlySet<Holder>, personId: string): Deed[] {
  const readsClosed = state.items.some((item) => item.closed && mayReadClosed(state, item, personId));
  const here = new Set([...holders].filter((holder) => holder !== 'closedReader' || readsClosed));
  return deedsInGroup(here);
}

/** What somebody may do with an agreement whose owner that person may be. */
export const deedsOnAgreement = (holders: ReadonlySet<Holder>, isOwner: boolean): Deed[] =>
  held(isOwner ? new Set<Holder>([...holders, 'agreementOwner']) : holders, onAgreements);

/** What somebody may do with an entry of the catalogue, or with the catalogue. */
export const deedsOnEntry = (holders: ReadonlySet<Holder>): Deed[] => held(holders, onEntries);
