import { readFileSync } from 'node:fs';
import { openQuickDoor } from '../../src/answers/ask.ts';
import { understand } from '../../src/answers/question/understand.ts';
import { shareOf } from '../../src/answers/wording/wording.ts';
import { readJsonCatalogue } from '../../src/catalogue/read-catalogue.ts';
import type { Lesson } from './lessons.ts';
import type { Example } from './logistic-regression.ts';
import type { Sentence } from './read-sentences.ts';

export interface ExampleSet {
  readonly examples: readonly Example[];
  /** Which of them the rules find by themselves. */
  readonly byRules: readonly boolean[];
  /** The name of each part, by its number: first what is known beside the wording, then the wording. */
  readonly names: readonly string[];
  /** How many parts are no wording. */
  readonly beside: number;
}

/** What stands in one sentence alone teaches nothing. */
const LEAST_SENTENCES = 2;

/** The sentences of a lesson as the rules see them, their wording in parts. */
export function examplesOf({ isMeant, seenByRules }: Lesson, sentences: readonly Sentence[]): ExampleSet {
  const sample = readFileSync(new URL('../../sample/catalogue.json', import.meta.url), 'utf8');
  const door = openQuickDoor(readJsonCatalogue(sample));
  const seen = sentences.flatMap((sentence) => {
    const meant = isMeant(sentence);
    if (meant === undefined) return [];
    const understanding = understand(door.index, sentence.text);
    const { parts } = understanding.reading.wording;
    return [{ isMeant: meant, wording: parts, ...seenByRules(door, understanding) }];
  });
  const beside = Object.keys(seen[0]?.beside ?? {});
  const counts = new Map<string, number>();
  for (const { wording } of seen) for (const part of wording) counts.set(part, (counts.get(part) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([part]) => part);
  const numbers = new Map(kept.map((part, at) => [part, beside.length + at]));
  const examples = seen.map((one): Example => {
    const own = [...one.wording].flatMap((part) => numbers.get(part) ?? []);
    return {
      parts: Int32Array.of(...beside.keys(), ...own),
      amounts: Float64Array.of(
        ...beside.map((name) => one.beside[name] ?? 0),
        ...own.map(() => shareOf(one.wording.size)),
      ),
      isMeant: one.isMeant,
    };
  });
  return { examples, byRules: seen.map(({ found }) => found), names: [...beside, ...kept], beside: beside.length };
}
