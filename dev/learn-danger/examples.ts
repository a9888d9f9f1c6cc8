import { readFileSync } from 'node:fs';
import { meansIn, openQuickDoor } from '../../src/answers/ask.ts';
import { dangerByRules } from '../../src/answers/danger/danger-by-rules.ts';
import { weighDanger } from '../../src/answers/danger/weigh-danger.ts';
import { MOST_WEIGHT, shareOf } from '../../src/answers/danger/weigh-wording.ts';
import { wordingOf } from '../../src/answers/danger/wording.ts';
import { understand } from '../../src/answers/question/understand.ts';
import { readJsonCatalogue } from '../../src/catalogue/read-catalogue.ts';
import type { Example } from './logistic-regression.ts';
import type { Sentence } from './read-sentences.ts';

/** The part that every text has: how much its words of danger weigh. */
export const PER_WEIGHT = 0;

export interface ExampleSet {
  readonly examples: readonly Example[];
  /** Which of them the rules find by themselves. */
  readonly byRules: readonly boolean[];
  /** The name of each part, by its number. */
  readonly names: readonly string[];
}

/** What stands in one sentence alone teaches nothing. */
const LEAST_SENTENCES = 2;

/** The sentences as the danger rules see them, their wording in parts. */
export function examplesOf(sentences: readonly Sentence[]): ExampleSet {
  const sample = readFileSync(new URL('../../sample/catalogue.json', import.meta.url), 'utf8');
  const { index } = openQuickDoor(readJsonCatalogue(sample));
  const seen = sentences.map(({ text, isDanger }) => {
    const { folded, reading } = understand(index, text);
    const weighed = weighDanger(folded);
    const byRules = dangerByRules(folded, weighed, meansIn(index, reading)) !== null;
    return { isDanger, byRules, weight: Math.min(MOST_WEIGHT, weighed.weight), wording: wordingOf(reading.tokens) };
  });
  const counts = new Map<string, number>();
  for (const { wording } of seen) for (const part of wording) counts.set(part, (counts.get(part) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([part]) => part);
  const numbers = new Map(kept.map((part, at) => [part, at + 1]));
  const examples = seen.map(({ isDanger, weight, wording }): Example => {
    const own = [...wording].flatMap((part) => numbers.get(part) ?? []);
    return {
      parts: Int32Array.of(PER_WEIGHT, ...own),
      amounts: Float64Array.of(weight, ...own.map(() => shareOf(wording.size))),
      isDanger,
    };
  });
  return { examples, byRules: seen.map(({ byRules }) => byRules), names: ['', ...kept] };
}
