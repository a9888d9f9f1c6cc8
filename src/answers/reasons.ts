import type { Entry } from '../catalogue/entry.ts';
import { answerText } from './answer-texts.ts';
import type { Understanding } from './question/understand.ts';
import type { CatalogueIndex } from './ranking/catalogue-index.ts';
import { fold } from './text/fold.ts';

const MOST_TOPICS = 2;

const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;

function strengthIn(index: CatalogueIndex, concept: number, at: number): number {
  const postings = index.concepts.get(concept);
  const place = postings?.entries.indexOf(at) ?? -1;
  return place < 0 ? 0 : (postings?.strengths[place] ?? 0);
}

/** Why an entry answers a question, as short phrases in the asker's language: its subjects, its place, its ages. */
export function reasonsFor(index: CatalogueIndex, question: Understanding, entry: Entry, at: number): string[] {
  const { language } = question;
  const reasons: string[] = [];
  const topics = [...question.reading.concepts]
    .filter(([concept]) => !['outside', 'setting'].includes(index.lexicon.concepts[concept]?.group ?? 'setting'))
    .map(([concept, weight]) => ({ concept, weight: weight * strengthIn(index, concept, at) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TOPICS)
    .flatMap(({ concept }) => index.lexicon.concepts[concept]?.[language] ?? []);
  if (topics.length > 0)
    reasons.push(answerText('becauseTopic', language, { topics: topics.map(inSentence).join(', ') }));
  const school = entry.schools.find((name) => question.places.schools.has(fold(name).trim()));
  if (school) reasons.push(answerText('becausePlace', language, { place: school }));
  else if (entry.area && question.places.areas.has(fold(entry.area).trim())) {
    reasons.push(answerText('becausePlace', language, { place: entry.area }));
  }
  const { ages } = question;
  if (ages && entry.ageRange && ages.from <= entry.ageRange.to && ages.to >= entry.ageRange.from) {
    reasons.push(answerText('becauseAges', language, entry.ageRange));
  }
  return reasons;
}
