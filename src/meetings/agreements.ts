import { Refusal } from '../errors/refusal.ts';
import { findItem } from './agenda.ts';
import { cameFrom } from './came-from.ts';
import { readersOf } from './closed-access.ts';
import type { AgendaItem } from './model/agenda-item.ts';
import type { AgreedTask, Agreement, Owner } from './model/agreement.ts';
import type { MeetingState } from './model/meeting.ts';
import type { Member } from './model/person.ts';

const isObjectId = (typed: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(typed);

/** Who was meant: a member by object id or by name, else the role as typed. Refuses the id of somebody who is no member. */
export function ownerFrom(typed: string | null, members: readonly Member[]): Owner | null {
  if (typed === null) return null;
  const same = (name: string) => name.localeCompare(typed, 'da', { sensitivity: 'base' }) === 0;
  const member = members.find((candidate) => candidate.personId === typed.toLowerCase() || same(candidate.name));
  if (member !== undefined) return { personId: member.personId, name: member.name };
  if (isObjectId(typed)) throw new Refusal('attendance.person-unknown');
  return { personId: null, name: typed };
}

/** Whether an agreement is closed, and who may read it then. */
type Access = Pick<Agreement, 'closed' | 'limitedTo' | 'disqualified'>;

export const openToAll: Access = { closed: false, limitedTo: [], disqualified: [] };

/** What is agreed on an item may be read by those who may read the item. */
export function accessLike({ meeting }: MeetingState, item: AgendaItem): Access {
  if (!item.closed) return openToAll;
  return {
    closed: true,
    limitedTo: readersOf({ meeting }, item),
    disqualified: meeting.disqualified
      .filter(({ itemId }) => itemId === item.itemId)
      .map(({ personId, name }) => ({ personId, name })),
  };
}

/** The state with the agreements of an item kept as the item is now. They must have been read. */
export function withAccessOfAgreements(state: MeetingState, itemId: string): MeetingState {
  const access = accessLike(state, findItem(state, itemId));
  const own = { meetingId: state.meeting.meetingId, itemId };
  const has = ({ closed, limitedTo, disqualified }: Access) =>
    JSON.stringify({ closed, limitedTo, disqualified }) === JSON.stringify(access);
  return {
    ...state,
    agreements: state.agreements.map((agreement) =>
      !cameFrom(agreement, own) || has(agreement)
        ? agreement
        : { ...agreement, ...access, revision: agreement.revision + 1 },
    ),
  };
}

export const newAgreement = (
  agreed: AgreedTask,
  made: Pick<Agreement, 'origin' | 'createdBy' | 'madeAt'> & Access,
): Agreement => ({ ...agreed, ...made, state: 'open', revision: 1 });
