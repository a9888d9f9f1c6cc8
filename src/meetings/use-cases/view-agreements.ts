import type { AuditTrail } from '../audit.ts';
import { mayReadAgreement } from '../closed-access.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Group } from '../model/group.ts';
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
  { store, audit }: Pick<World, 'store' | 'audit'>,
  group: Group,
  personId: string,
): Promise<OwnAgreement[]> {
  const open = await store.openAgreements(group, { closed: true });
  const own = open.filter(({ owner }) => owner?.personId === personId);
  const shown = own.map((agreement) => ({ agreement, withheld: !mayReadAgreement(group, agreement, personId) }));
  await Promise.all(
    shown.map(({ agreement, withheld }) =>
      withheld ? undefined : noteAgreementRead(audit, group, agreement, personId),
    ),
  );
  return shown.sort((a, b) => (a.agreement.due ?? '9999').localeCompare(b.agreement.due ?? '9999'));
}

/** Notes that somebody reads a closed agreement, before it is shown. */
export async function noteAgreementRead(
  audit: AuditTrail,
  group: Group,
  { closed, origin }: Agreement,
  who: string,
): Promise<void> {
  if (!closed || origin === null) return;
  await audit.note(group, { who, what: 'agreement.read', meetingId: origin.meetingId, itemId: origin.itemId });
}
