import type { ExampleSet } from './examples.ts';
import type { Lesson } from './lessons.ts';
import { learn, scoreOf } from './logistic-regression.ts';

/** See `learn`. */
const RESTRAINT = 1;
const FOLDS = 5;
/** A part that counts less than this is left out. */
const LEAST_WEIGHT = 0.05;

/** The share of what is meant that is found, and of other sentences that are taken for it (0–1). */
export interface Shares {
  readonly found: number;
  readonly falsely: number;
}

/** How a threshold does on sentences that were not learned from. */
export interface Trial {
  /** The score from which on a sentence is taken for what is meant. */
  readonly from: number;
  readonly rulesAlone: Shares;
  readonly withWording: Shares;
}

/** Learns from four fifths of the sentences at a time and tries the last fifth: the lowest threshold with no more false finds than the lesson allows. */
export function tryOut({ mostFalse }: Lesson, { examples, byRules, names }: ExampleSet): Trial {
  const scores = examples.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = examples.filter((_one, at) => at % FOLDS !== fold);
    const learned = learn(others, names.length, RESTRAINT);
    examples.forEach((example, at) => {
      if (at % FOLDS === fold) scores[at] = scoreOf(learned, example);
    });
  }
  const left = scores.filter((_score, at) => examples[at]?.isMeant === false);
  const from = left.sort((a, b) => b - a)[Math.floor(mostFalse * left.length)] ?? 0;
  const shareOf = (isMeant: boolean, isTaken: (at: number) => boolean) => {
    const places = examples.flatMap((example, at) => (example.isMeant === isMeant ? [at] : []));
    return places.filter(isTaken).length / places.length;
  };
  const shares = (isTaken: (at: number) => boolean): Shares => ({
    found: shareOf(true, isTaken),
    falsely: shareOf(false, isTaken),
  });
  return {
    from,
    rulesAlone: shares((at) => byRules[at] === true),
    withWording: shares((at) => (scores[at] ?? 0) > from),
  };
}

/** What is learned from all sentences, as the file that the quick door reads. */
export function lessonFile({ name, about }: Lesson, set: ExampleSet, from: number, fingerprint: string): string {
  const { examples, names, beside } = set;
  const learned = learn(examples, names.length, RESTRAINT);
  const weightOf = (part: number) => (learned.weights[part] ?? 0).toFixed(2);
  const byWeight = new Map<string, string[]>();
  names.forEach((part, at) => {
    const weight = weightOf(at);
    if (at < beside || Math.abs(Number(weight)) < LEAST_WEIGHT) return;
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), part]);
  });
  const lines = [...byWeight]
    .sort(([one], [other]) => Number(other) - Number(one))
    .map(([weight, parts]) => `    '${weight}': \`${parts.sort().join(', ')}\`,`);
  const known = names.slice(0, beside).map((part, at) => `    ${part}: ${Number(weightOf(at))},`);
  return [
    "import type { Learned } from './learned.ts';",
    '',
    '/**',
    ` * How far the parts of a wording (see wording.ts) say that a text ${about}; below 0: that it does not. Learned from the`,
    ' * sentences that dev/learn/README.md tells of: add one there and run `npm run learn`, which writes this file.',
    ' */',
    `export const learnedOf${name}: Learned = {`,
    `  learnedFrom: '${fingerprint}',`,
    `  start: ${Number((learned.start - from).toFixed(2))},`,
    '  beside: {',
    ...known,
    '  },',
    '  weights: {',
    ...lines,
    '  },',
    '};',
    '',
  ].join('\n');
}
