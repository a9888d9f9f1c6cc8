import type { Addressee } from '../consultant/due-contacts.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import type { Group } from '../meetings/model/group.ts';
import type { MeetingStore } from '../meetings/ports.ts';
import type { RowGroupIndex } from '../storage/group-index.ts';
import type { Log } from './bot-world.ts';
import type { ConnectorRoster } from './connector-roster.ts';

export interface AddresseesWorld {
  readonly index: Pick<RowGroupIndex, 'groupsOfTenant'>;
  readonly store: Pick<MeetingStore, 'readGroup'>;
  readonly roster: Pick<ConnectorRoster, 'addresses'>;
  readonly log: Log;
}

/** Everybody in the channels of a tenant's groups, by e-mail address in small letters, as Teams says now. */
export const findAddressees =
  ({ index, store, roster, log }: AddresseesWorld) =>
  async (tenantId: string): Promise<ReadonlyMap<string, Addressee>> => {
    const refs = await index.groupsOfTenant(tenantId);
    const groups = (await Promise.all(refs.map((ref) => store.readGroup(ref)))).filter((group) => group !== undefined);
    const found = new Map<string, Addressee>();
    for (const group of groups) for (const [email, whom] of await peopleOf(group)) found.set(email, whom);
    return found;

    async function peopleOf({ channel }: Group): Promise<[string, Addressee][]> {
      try {
        const people = await roster.addresses(channel);
        return people.map(({ email, ...person }) => [email, { ...person, serviceUrl: channel.serviceUrl }]);
      } catch (error) {
        // One channel that cannot be read must not keep the others' people from being found.
        log('addressees.unread', { ...errorForLog(error) });
        return [];
      }
    }
  };
