import { mayReadAgreement } from '../../meetings/closed-access.ts';
import type { Agreement } from '../../meetings/model/agreement.ts';
import type { GroupRef } from '../../meetings/model/group.ts';
import { ownGroupsThatAnswer } from '../../meetings/own-groups.ts';
import { noteAgreementRead, viewAgreements } from '../../meetings/use-cases/view-agreements.ts';
import { daysBefore, today } from '../../meetings/wall-clock.ts';
import { groupFor } from '../group-for.ts';
import { holdersIn } from '../held-deeds.ts';
import type { Agreements } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';
import { agreementView, byDue } from './agreement-view.ts';

/** So long what is done stands on the list. */
const doneShownDays = 30;

const isListed = ({ state, doneAt }: Agreement, day: string): boolean =>
  state === 'open' || (doneAt !== undefined && doneAt >= daysBefore(day, doneShownDays));

/** What a group has agreed and not done, or done lately; that closed ones are read is noted first. */
export async function seeAgreements(world: TabWorld, viewer: Viewer, ref: GroupRef): Promise<Agreements> {
  const { personId } = viewer.person;
  const { group, holders } = await groupFor(world, viewer.person, ref);
  const day = today(world.clock());
  const listed = (await world.store.allAgreements(group)).filter((agreement) => isListed(agreement, day));
  const read = listed.filter((agreement) => mayReadAgreement(group, agreement, personId));
  await Promise.all(read.map((agreement) => noteAgreementRead(world.audit, group, agreement, personId)));
  const seenBy = { viewer, group, holders, today: day };
  return { agreements: listed.flatMap((agreement) => agreementView(agreement, seenBy) ?? []).sort(byDue) };
}

/** What one person has promised in all groups and not done. */
export async function seeMyAgreements(world: TabWorld, viewer: Viewer): Promise<Agreements> {
  const { tenantId, personId } = viewer.person;
  const day = today(world.clock());
  const groups = await ownGroupsThatAnswer(world, tenantId, personId);
  const own = await Promise.all(
    groups.map(async ({ group, roles }) => {
      const holders = holdersIn(group, personId, roles, world.consultants);
      const promised = await viewAgreements(world, group, personId);
      return promised.flatMap(
        ({ agreement }) => agreementView(agreement, { viewer, group, holders, today: day }) ?? [],
      );
    }),
  );
  return { agreements: own.flat().sort(byDue) };
}
