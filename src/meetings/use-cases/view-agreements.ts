import { mayReadClosed } from '../closed-access.ts';
import type { Agreement } from '../model/agreement.ts';
import type { GroupRef } from '../model/group.ts';
import type { World } from '../perform.ts';

export interface OwnAgreement {
  readonly agreement: Agreement;
  /** Of a closed item that its owner may not read: that there is an agreement is all that is shown. */
  readonly withheld: boolean;
}

/**
 * A person's open agreements in a group, for a personal chat and after a roster check; each closed one that is shown is
 * noted as read before.
 */
export async function viewAgreements(
  world: Pick<World, 'store' | 'audit'>,
  ref: GroupRef,
  personId: string,
): Promise<OwnAgreement[]> {
  const open = await world.store.openAgreements(ref, { closed: true });
  const own = open.filter(({ owner }) => owner?.personId === personId);
  const shown = await Promise.all(
    own.map(async (agreement): Promise<OwnAgreement> => {
      const withheld = agreement.closed && !(await mayRead(world, ref, agreement, personId));
      return { agreement, withheld };
    }),
  );
  return shown.sort((a, b) => (a.agreement.due ?? '9999').localeCompare(b.agreement.due ?? '9999'));
}

async function mayRead(
  { store, audit }: Pick<World, 'store' | 'audit'>,
  ref: GroupRef,
  { origin }: Agreement,
  personId: string,
): Promise<boolean> {
  if (origin === null) return false;
  const { meetingId, itemId } = origin;
  const state = await store.readMeeting(ref, meetingId);
  const item = state?.items.find((candidate) => candidate.itemId === itemId);
  if (state === undefined || item === undefined || !mayReadClosed(state, item, personId)) return false;
  await audit.note(ref, { who: personId, what: 'agreement.read', meetingId, itemId });
  return true;
}
