import type { AgreedTask, Agreement, Owner } from './model/agreement.ts';
import type { Member } from './model/person.ts';

/** Who was meant: a member by object id or by name, else the role as typed. */
export function ownerFrom(typed: string | null, members: readonly Member[]): Owner | null {
  if (typed === null) return null;
  const same = (name: string) => name.localeCompare(typed, 'da', { sensitivity: 'base' }) === 0;
  const member = members.find((candidate) => candidate.personId === typed.toLowerCase() || same(candidate.name));
  return member === undefined ? { personId: null, name: typed } : { personId: member.personId, name: member.name };
}

export const newAgreement = (
  agreed: AgreedTask,
  made: Pick<Agreement, 'origin' | 'closed' | 'limitedTo' | 'createdBy'>,
): Agreement => ({ ...agreed, ...made, state: 'open', revision: 1 });
