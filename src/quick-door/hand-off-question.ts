import { ask } from '../answers/ask.ts';
import { composeAnswer } from '../answers/compose-answer.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Person } from '../meetings/model/person.ts';
import { maskForHandingOn } from '../privacy/personal-data.ts';
import type { Asker, QuickDoorWorld } from './ask-question.ts';
import type { HandOff } from './hand-off.ts';
import type { HandOffStore, KeptQuestion } from './ports.ts';
import { topicsOf } from './topics.ts';

export interface HandOffWorld extends QuickDoorWorld {
  readonly handOffs: HandOffStore;
  /** Object ids of the consultants: the first is asked first, the next stands in. */
  readonly consultants: readonly string[];
  /** Tells those concerned now what has become of a question; what is not told now is told when it is due. */
  readonly tellOfHandOff: (tenantId: string, questionId: string) => void;
}

/** Who hands a question on, and how Teams reaches that person. */
export type HandingOver = Person & {
  readonly tenantId: string;
  readonly teamsId: string;
  readonly serviceUrl: string;
};

const mostCandidates = 5;

/** The asker's own question as long as it is kept, or a refusal. */
async function ownQuestion(world: HandOffWorld, asker: Asker, questionId: string): Promise<KeptQuestion> {
  if (world.consultants.length === 0) throw new Refusal('question.no-consultant');
  const kept = await world.questions.read(asker.tenantId, questionId);
  if (kept === undefined || kept.askedBy !== asker.personId) throw new Refusal('question.unknown');
  return kept;
}

/** What has been handed off by this asker already; undefined where nothing has. */
async function handedOffBefore(world: HandOffWorld, asker: Asker, questionId: string): Promise<HandOff | undefined> {
  const handOff = (await world.handOffs.read(asker.tenantId, questionId))?.handOff;
  return handOff?.asker.personId === asker.personId ? handOff : undefined;
}

/** Asked for the first time, the asker is shown what would be sent. Nothing is sent before the asker agrees. */
export async function offerHandOff(
  world: HandOffWorld,
  asker: Asker,
  questionId: string,
): Promise<HandOff | KeptQuestion> {
  const before = await handedOffBefore(world, asker, questionId);
  if (before !== undefined) return before;
  const kept = await ownQuestion(world, asker, questionId);
  const { knownNames } = await world.doors.of(asker.tenantId);
  return { ...kept, words: maskForHandingOn(kept.words, knownNames) };
}

/** The asker agrees: the question goes to the consultant who is first in the list. Doing it twice sends it once. */
export async function handOffQuestion(world: HandOffWorld, asker: HandingOver, questionId: string): Promise<HandOff> {
  const before = await handedOffBefore(world, asker, questionId);
  if (before !== undefined) return before;
  const kept = await ownQuestion(world, asker, questionId);
  const { tenantId, personId, teamsId, serviceUrl, name } = asker;
  const door = await world.doors.of(tenantId);
  const finding = ask(door, kept.words);
  const now = world.clock();
  const answer = composeAnswer(door, finding, now.toISOString());
  const candidates = [...(answer.door === null ? [] : [answer.door]), ...answer.initiatives, ...answer.guidance];
  const handOff: HandOff = {
    questionId,
    words: maskForHandingOn(kept.words, door.knownNames),
    language: kept.language,
    topics: topicsOf(door, finding),
    candidates: candidates.slice(0, mostCandidates).map(({ title }) => title),
    asker: { personId, teamsId, serviceUrl, name },
    at: now.toISOString(),
    sentTo: world.consultants.slice(0, 1).map((consultant) => ({ personId: consultant, at: now.toISOString() })),
    takenBy: null,
    reply: null,
  };
  await world.appointments.lookAtHandOff(tenantId, questionId, now);
  await world.handOffs.begin(tenantId, handOff);
  world.tellOfHandOff(tenantId, questionId);
  return handOff;
}
