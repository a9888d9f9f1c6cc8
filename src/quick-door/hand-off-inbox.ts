import { refuseOthers } from './answer-hand-off.ts';
import { type HandOff, stepOf } from './hand-off.ts';
import type { HandOffWorld } from './hand-off-question.ts';

const order = { waiting: 0, taken: 1, answered: 2 } as const;

/** The questions that were sent to this consultant: what nobody has taken first, the oldest first of each. */
export async function handOffInbox(
  world: Pick<HandOffWorld, 'consultants' | 'handOffs'>,
  { tenantId, personId }: { readonly tenantId: string; readonly personId: string },
): Promise<HandOff[]> {
  refuseOthers(world, personId);
  const all = await world.handOffs.all(tenantId);
  // The asker has agreed to be read by whom it was sent to, and by nobody else.
  const own = all.filter(
    ({ sentTo, takenBy }) => takenBy?.personId === personId || sentTo.some((sent) => sent.personId === personId),
  );
  return own.sort((one, other) => order[stepOf(one)] - order[stepOf(other)] || one.at.localeCompare(other.at));
}
