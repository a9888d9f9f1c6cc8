import { type HandOff, keptUntil, stepOf } from '../../quick-door/hand-off.ts';
import { handOffInbox } from '../../quick-door/hand-off-inbox.ts';
import type { HandOffs } from '../schema.ts';
import type { TabWorld, Viewer } from '../tab-world.ts';

function handOffView(handOff: HandOff, personId: string): HandOffs['questions'][number] {
  const { questionId, words, asker, at, candidates, sentTo, takenBy, reply } = handOff;
  return {
    questionId,
    words,
    asker: asker.name,
    at,
    keptUntil: keptUntil(handOff).toISOString(),
    step: stepOf(handOff),
    candidates: [...candidates],
    asDeputy: sentTo[0]?.personId !== personId && takenBy === null,
    takenBy,
    reply,
  };
}

/** The questions that were handed on to this consultant. Consultants only. */
export async function seeHandOffs(world: TabWorld, { person }: Viewer): Promise<HandOffs> {
  const inbox = await handOffInbox(world, person);
  return { questions: inbox.map((handOff) => handOffView(handOff, person.personId)) };
}
