import { Refusal } from '../../errors/refusal.ts';
import type { Person } from '../../meetings/model/person.ts';
import type { SignIn } from './signed-in.ts';

/** Who one can be on one's own machine, where nobody is asked for a token. */
export interface LocalPeople {
  readonly tenantId: string;
  readonly people: readonly Person[];
}

const asSomebody = /^Local ([0-9a-f-]{36})$/i;

/**
 * `Authorization: Local <object id>` is that person, of those that there are; everything else is left to `otherwise`.
 * Only for a bot that this machine alone reaches.
 */
export const localSignIn =
  (whoThereIs: () => LocalPeople, otherwise: SignIn): SignIn =>
  async (authorization) => {
    const personId = asSomebody.exec(authorization)?.[1]?.toLowerCase();
    if (personId === undefined) return otherwise(authorization);
    const { tenantId, people } = whoThereIs();
    const person = people.find((one) => one.personId === personId);
    if (person === undefined) throw new Refusal('sign-in.refused');
    return { tenantId, personId, name: person.name };
  };
