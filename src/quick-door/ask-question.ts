import type { Answer } from '../answers/answer.ts';
import { ask } from '../answers/ask.ts';
import { composeAnswer } from '../answers/compose-answer.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Clock, Ids } from '../meetings/ports.ts';
import { maskPersonalData } from '../privacy/personal-data.ts';
import type { OpenDoors } from './open-doors.ts';
import type { QuestionStore } from './ports.ts';

export interface QuickDoorWorld {
  readonly doors: OpenDoors;
  readonly questions: QuestionStore;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface Asker {
  readonly tenantId: string;
  readonly personId: string;
}

export interface AnsweredQuestion {
  readonly questionId: string;
  readonly answer: Answer;
}

/** Longer questions are read this far. */
const longestQuestion = 4_000;

/** Answers a question from the tenant's catalogue. Its words are kept for a day, without personal data, for its buttons. */
export async function askQuestion(world: QuickDoorWorld, asker: Asker, question: string): Promise<AnsweredQuestion> {
  const door = await world.doors.of(asker.tenantId);
  const area = await world.questions.areaOf(asker.tenantId, asker.personId);
  const text = question.slice(0, longestQuestion);
  const finding = ask(door, text, area === undefined ? {} : { place: area });
  const questionId = world.ids();
  const now = world.clock().toISOString();
  await world.questions.keep(asker.tenantId, {
    questionId,
    askedBy: asker.personId,
    words: maskPersonalData(text, door.knownNames),
    language: finding.understanding.language,
    at: now,
  });
  return { questionId, answer: composeAnswer(door, finding, now) };
}

/** The asker has chosen what the question back was about: an area or school, an age, or an entry. */
export async function chooseForQuestion(
  world: QuickDoorWorld,
  asker: Asker,
  questionId: string,
  choice: { readonly place?: string; readonly words?: string; readonly entryId?: string; readonly remember?: boolean },
): Promise<AnsweredQuestion> {
  const kept = await world.questions.read(asker.tenantId, questionId);
  if (kept === undefined || kept.askedBy !== asker.personId) throw new Refusal('question.unknown');
  const door = await world.doors.of(asker.tenantId);
  if (choice.place !== undefined && choice.remember === true) {
    await world.questions.rememberArea(asker.tenantId, asker.personId, choice.place);
  }
  const words = choice.words === undefined ? kept.words : `${kept.words} ${choice.words}`;
  const finding = ask(door, words, choice.place === undefined ? {} : { place: choice.place });
  const chosen = finding.ranked.find(({ entry }) => entry.id === choice.entryId);
  const settled =
    chosen === undefined
      ? finding
      : { ...finding, ranked: [chosen, ...finding.ranked.filter((other) => other !== chosen)] };
  const answer = composeAnswer(
    door,
    { ...settled, outcome: outcomeAfter(settled.outcome), clarification: undefined },
    world.clock().toISOString(),
  );
  return { questionId, answer };
}

/** Asked back once, the answer is given as well as it can be. */
const outcomeAfter = <T extends string>(outcome: T): T | 'answered' => (outcome === 'clarify' ? 'answered' : outcome);

export async function rateAnswer(
  world: QuickDoorWorld,
  asker: Asker,
  questionId: string,
  helpful: boolean,
): Promise<AnsweredQuestion> {
  const kept = await world.questions.read(asker.tenantId, questionId);
  if (kept === undefined || kept.askedBy !== asker.personId) throw new Refusal('question.unknown');
  const at = world.clock().toISOString();
  await world.questions.rate(asker.tenantId, { questionId, by: asker.personId, helpful, at });
  const door = await world.doors.of(asker.tenantId);
  return { questionId, answer: composeAnswer(door, ask(door, kept.words), at) };
}
