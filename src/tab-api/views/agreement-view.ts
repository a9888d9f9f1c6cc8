import { mayReadAgreement } from '../../meetings/closed-access.ts';
import type { Agreement } from '../../meetings/model/agreement.ts';
import type { Group } from '../../meetings/model/group.ts';
import type { Holder } from '../../rights/who-may.ts';
import { texts } from '../../texts/texts.ts';
import { deedsOnAgreement } from '../held-deeds.ts';
import type { AgreementView } from '../schema.ts';
import type { Viewer } from '../tab-world.ts';

export interface AgreementsSeenBy {
  readonly viewer: Viewer;
  readonly group: Group;
  readonly holders: ReadonlySet<Holder>;
  /** The day in Denmark, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The earliest due first; what has no day comes last. */
export const byDue = (one: Pick<AgreementView, 'due'>, other: Pick<AgreementView, 'due'>): number =>
  (one.due ?? '9999').localeCompare(other.due ?? '9999');

/**
 * One agreement as this person may see it. Of a closed one that this person owns and may not read, only that there is one;
 * undefined for one that is another's.
 */
export function agreementView(agreement: Agreement, seenBy: AgreementsSeenBy): AgreementView | undefined {
  const { viewer, group, holders, today } = seenBy;
  const { agreementId, owner, due, closed, state, revision } = agreement;
  const mine = owner?.personId === viewer.person.personId;
  const readable = mayReadAgreement(group, agreement, viewer.person.personId);
  if (!readable && !mine) return undefined;
  return {
    agreementId,
    groupId: group.groupId,
    groupName: group.name,
    task: readable ? agreement.task : texts[viewer.language].closedItem,
    owner: owner === null ? null : { personId: owner.personId, name: owner.name },
    due,
    late: state === 'open' && due !== null && due < today,
    mine,
    closed,
    state,
    origin: readable ? agreement.origin : null,
    revision,
    may: readable ? deedsOnAgreement(holders, mine) : [],
  };
}
