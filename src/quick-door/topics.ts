import type { Finding, QuickDoor } from '../answers/ask.ts';
import { concepts } from '../answers/lexicon/concepts.ts';
import type { Language } from '../errors/refusal.ts';

/** What a question is about where the lexicon recognises nothing in it. */
export const otherTopic = 'other';

const otherLabel: Record<Language, string> = { da: 'Andet', en: 'Something else' };

const mostTopics = 3;
/** From this weight on a concept counts as meant. */
const meant = 0.5;

const subjects: readonly string[] = ['topic', 'law', 'request', 'form'];

/** The ids of the concepts that a question is about, at most three; never its words. */
export function topicsOf(door: QuickDoor, { understanding }: Pick<Finding, 'understanding'>): string[] {
  const found = [...understanding.reading.concepts]
    .filter(([, weight]) => weight >= meant)
    .sort(([, one], [, other]) => other - one)
    .flatMap(([concept]) => door.index.lexicon.concepts[concept] ?? []);
  const about = found.filter(({ group }) => subjects.includes(group));
  const named = about.length > 0 ? about : found.filter(({ group }) => group === 'role');
  return named.length === 0 ? [otherTopic] : named.slice(0, mostTopics).map(({ id }) => id);
}

const byId = new Map(concepts.map((concept) => [concept.id, concept]));

/** What the consultant reads for a topic; undefined where the lexicon has no such concept. */
export const topicLabel = (topic: string, language: Language): string | undefined =>
  topic === otherTopic ? otherLabel[language] : byId.get(topic)?.[language];

/** How often a topic came up in questions that were not answered, or not well. */
export interface CountedTopic {
  readonly topic: string;
  readonly count: number;
}
