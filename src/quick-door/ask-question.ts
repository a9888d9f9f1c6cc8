import type { Answer } from '../answers/answer.ts';
import { ask } from '../answers/ask.ts';
import { composeAnswer } from '../answers/compose-answer.ts';
import { type ReRank, reRanked } from '../answers/re-rank.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Clock, Ids } from '../meetings/ports.ts';
import { maskPersonalData } from '../privacy/personal-data.ts';
import type { OpenDoors } from './open-doors.ts';
import type { QuestionAppointments, QuestionStore, TopicStore } from './ports.ts';
import { topicsOf } from './topics.ts';
import { monthOf } from './working-days.ts';

export interface QuickDoorWorld {
  readonly doors: OpenDoors;
  readonly questions: QuestionStore;
  readonly topics: TopicStore;
  readonly appointments: QuestionAppointments;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Orders the entries that were found, where a municipality has switched that on. */
  readonly reRank?: ReRank | undefined;
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

/**
 * Answers a question from the tenant's catalogue. Its words are kept for less than a day, without personal data, for its
 * buttons; what it was about is counted where nothing answered it. `inChannel`: others can read what was written.
 */
export async function askQuestion(
  world: QuickDoorWorld,
  asker: Asker,
  question: string,
  { inChannel = false }: { readonly inChannel?: boolean } = {},
): Promise<AnsweredQuestion> {
  const door = await world.doors.of(asker.tenantId);
  const area = await world.questions.areaOf(asker.tenantId, asker.personId);
  const text = question.slice(0, longestQuestion);
  const found = ask(door, text, area === undefined ? {} : { place: area });
  const finding = await reRanked(door, text, found, world.reRank);
  const questionId = world.ids();
  const askedAt = world.clock();
  const now = askedAt.toISOString();
  // Before the words are written, so that no crash in between leaves them lying.
  await world.appointments.forgetWords(asker.tenantId, askedAt);
  await world.questions.keep(asker.tenantId, {
    questionId,
    askedBy: asker.personId,
    words: maskPersonalData(text, door.knownNames),
    language: finding.understanding.language,
    at: now,
  });
  if (finding.outcome === 'none') await countTopics(world, asker, questionId, askedAt, topicsOf(door, finding));
  return { questionId, answer: composeAnswer(door, finding, now, inChannel) };
}

async function countTopics(
  world: QuickDoorWorld,
  { tenantId }: Asker,
  questionId: string,
  askedAt: Date,
  topics: readonly string[],
): Promise<void> {
  const month = monthOf(askedAt);
  await world.appointments.showTopics(tenantId, month);
  await world.topics.count(tenantId, month, questionId, topics);
}

/** The answer to a question that is still kept, once more. */
export async function answerAgain(world: QuickDoorWorld, asker: Asker, questionId: string): Promise<AnsweredQuestion> {
  const kept = await world.questions.read(asker.tenantId, questionId);
  if (kept === undefined || kept.askedBy !== asker.personId) throw new Refusal('question.unknown');
  const door = await world.doors.of(asker.tenantId);
  const area = await world.questions.areaOf(asker.tenantId, asker.personId);
  const found = ask(door, kept.words, area === undefined ? {} : { place: area });
  const finding = await reRanked(door, kept.words, found, world.reRank);
  return { questionId, answer: composeAnswer(door, finding, world.clock().toISOString()) };
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
  const finding = ask(door, kept.words);
  const topics = topicsOf(door, finding);
  const askedAt = new Date(kept.at);
  if (!helpful) await countTopics(world, asker, questionId, askedAt, topics);
  // What nothing answered stays in the list, whatever is said of the general door.
  else if (finding.outcome !== 'none') {
    await world.topics.uncount(asker.tenantId, monthOf(askedAt), questionId, topics);
  }
  return { questionId, answer: composeAnswer(door, finding, at) };
}
