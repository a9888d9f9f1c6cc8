import { Refusal } from '../errors/refusal.ts';
import { findPersonalNumbers } from '../privacy/cpr.ts';
import { type Consultant, type HandOff, replied, taken } from './hand-off.ts';
import type { HandOffWorld } from './hand-off-question.ts';

/** A consultant at work, as verified at the click. */
export type ConsultantAtWork = Consultant & { readonly tenantId: string };

const tries = 8;

/** Refuses who is not one of the consultants. */
export function refuseOthers({ consultants }: Pick<HandOffWorld, 'consultants'>, personId: string): void {
  if (!consultants.includes(personId)) throw new Refusal('question.not-a-consultant');
}

/** The question that a consultant was sent, or a refusal. */
export async function readHandOff(
  world: HandOffWorld,
  consultant: ConsultantAtWork,
  questionId: string,
): Promise<HandOff> {
  refuseOthers(world, consultant.personId);
  const kept = await world.handOffs.read(consultant.tenantId, questionId);
  if (kept === undefined) throw new Refusal('question.not-handed-off');
  return kept.handOff;
}

/** Changes it if it still is as it was read; else reads and decides again. */
async function changed(
  world: HandOffWorld,
  consultant: ConsultantAtWork,
  questionId: string,
  decide: (handOff: HandOff) => HandOff,
): Promise<HandOff> {
  refuseOthers(world, consultant.personId);
  const { tenantId } = consultant;
  for (let tried = 0; tried < tries; tried += 1) {
    const before = await world.handOffs.read(tenantId, questionId);
    if (before === undefined) throw new Refusal('question.not-handed-off');
    const after = decide(before.handOff);
    if (after === before.handOff) return after;
    // Before the change, so that no crash in between keeps the asker from being told.
    await world.appointments.lookAtHandOff(tenantId, questionId, world.clock());
    if (await world.handOffs.change(tenantId, before, after)) {
      world.tellOfHandOff(tenantId, questionId);
      return after;
    }
  }
  throw new Refusal('question.busy');
}

/** A consultant takes a question. Of two who do so at once one has it, and the other is refused with who that is. */
export const takeQuestion = (world: HandOffWorld, consultant: ConsultantAtWork, questionId: string): Promise<HandOff> =>
  changed(world, consultant, questionId, (handOff) => taken(handOff, consultant));

/** Who has taken a question answers it. Personal numbers are refused: the answer is kept and shown. */
export function replyToQuestion(
  world: HandOffWorld,
  consultant: ConsultantAtWork,
  questionId: string,
  text: string,
): Promise<HandOff> {
  refuseOthers(world, consultant.personId);
  if (findPersonalNumbers(text).length > 0) throw new Refusal('question.reply-with-cpr');
  return changed(world, consultant, questionId, (handOff) => replied(handOff, consultant, text));
}
