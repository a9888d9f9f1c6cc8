import { meansIn } from '../../src/answers/ask.ts';
import { dangerByRules } from '../../src/answers/danger/danger-by-rules.ts';
import { besideDanger } from '../../src/answers/danger/find-danger.ts';
import { weighDanger } from '../../src/answers/danger/weigh-danger.ts';
import type { Understanding } from '../../src/answers/question/understand.ts';
import type { CatalogueIndex } from '../../src/answers/ranking/catalogue-index.ts';
import { rank } from '../../src/answers/ranking/rank.ts';
import { besideScope, isOutByRules, scopeOf } from '../../src/answers/scope.ts';
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
  readonly seenByRules: (index: CatalogueIndex, understanding: Understanding) => SeenByRules;
  /** What the rules find stays found, whatever the wording says. */
  readonly rulesDecide: boolean;
  /** Of all other sentences no more than this share may be taken for it, beside what the rules take for it where they decide. */
  readonly mostFalse: number;
}

const danger: Lesson = {
  name: 'Danger',
  about: 'tells of danger',
  isMeant: ({ kind }) => kind === 'danger',
  seenByRules: (index, { folded, reading }) => {
    const weighed = weighDanger(folded);
    return { found: dangerByRules(folded, weighed, meansIn(index, reading)) !== null, beside: besideDanger(weighed) };
  },
  rulesDecide: true,
  mostFalse: 0.01,
};

const elsewhere: Lesson = {
  name: 'Elsewhere',
  about: 'is none of the quick door’s business',
  isMeant: ({ kind }) => (kind === 'either' ? undefined : kind === 'elsewhere'),
  seenByRules: (index, understanding) => {
    const scope = scopeOf(index, understanding);
    const found = isOutByRules(scope, understanding, rank(index, understanding));
    return { found, beside: besideScope(scope, found) };
  },
  rulesDecide: false,
  mostFalse: 0.015,
};

export const lessons: readonly Lesson[] = [danger, elsewhere];
