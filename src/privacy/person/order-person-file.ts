import type { DocumentOrders } from '../../documents/document-order.ts';
import type { DocumentFile } from '../../documents/make-document.ts';
import { today } from '../../meetings/wall-clock.ts';
import { handedOut } from './handed-out.ts';
import type { PersonKeepingWorld } from './keep-person-data.ts';

/** A consultant's order of a person's data as a file. It is read, and noted, when it is fetched. */
export interface PersonOrder {
  readonly tenantId: string;
  /** The consultant's. */
  readonly personId: string;
  readonly aboutId: string;
}

/** The file of an order with what stands now; undefined for who is no consultant any more. */
export async function writeOrderedPerson(
  { personRecords, consultants, clock }: PersonKeepingWorld,
  { tenantId, personId, aboutId }: PersonOrder,
): Promise<DocumentFile | undefined> {
  if (!consultants.includes(personId)) return undefined;
  const asked = { tenantId, personId: aboutId, by: personId };
  const text = handedOut(await personRecords.export(asked), asked, clock(), 'consultant');
  return {
    name: `Persondata ${today(clock())}.json`,
    mediaType: 'application/json; charset=utf-8',
    bytes: new TextEncoder().encode(text),
  };
}

/** The file that a link leads to; undefined where it leads to none, or no longer. */
export const fetchPerson =
  (world: PersonKeepingWorld & { readonly personOrders: DocumentOrders<PersonOrder> }) =>
  async (token: string): Promise<DocumentFile | undefined> => {
    const order = await world.personOrders.find(token);
    return order === undefined ? undefined : writeOrderedPerson(world, order);
  };
