import { meansIn, type QuickDoor, weighQuestion } from '../../src/answers/ask.ts';
import { dangerByRules } from '../../src/answers/danger/danger-by-rules.ts';
import { besideDanger } from '../../src/answers/danger/find-danger.ts';
import { weighDanger } from '../../src/answers/danger/weigh-danger.ts';
import type { Understanding } from '../../src/answers/question/understand.ts';
import { besideScope, isOutByRules } from '../../src/answers/scope.ts';
import type { Sentence } from './read-sentences.ts';

/** What the rules know of a text. */
interface SeenByRules {
  readonly found: boolean;
  readonly beside: Readonly<Record<string, number>>;
}

/** One question that is asked of each text, and is learned from sentences that answer it. */
export interface Lesson {
  /** The constant and the file that hold what was learned: `learnedOf…`. */
  readonly name: string;
  readonly about: string;
  /** Undefined for a sentence that teaches nothing here. */
  readonly isMeant: (sentence: Sentence) => boolean | undefined;
  readonly seenByRules: (door: QuickDoor, understanding: Understanding) => SeenByRules;
  /** Of all other sentences no more than this share may be taken for it. */
  readonly mostFalse: number;
}

const danger: Lesson = {
  name: 'Danger',
  about: 'tells of danger',
  isMeant: ({ kind }) => kind === 'danger',
  seenByRules: ({ index }, { folded, reading }) => {
    const weighed = weighDanger(folded);
    const byRules = dangerByRules(folded, weighed, meansIn(index, reading));
    return { found: byRules !== null, beside: besideDanger(weighed, byRules, reading.tokens.length) };
  },
  mostFalse: 0.02,
};

const elsewhere: Lesson = {
  name: 'Elsewhere',
  about: 'is none of the quick door’s business',
  isMeant: ({ kind }) => (kind === 'either' ? undefined : kind === 'elsewhere'),
  seenByRules: (door, understanding) => {
    const { scope, found: ranked } = weighQuestion(door, understanding);
    const found = isOutByRules(scope, understanding, ranked);
    return { found, beside: besideScope(scope, found) };
  },
  mostFalse: 0.015,
};

export const lessons: readonly Lesson[] = [danger, elsewhere];
