import { type ExampleSet, PER_WEIGHT } from './examples.ts';
import { type Example, type Learned, learn, scoreOf } from './logistic-regression.ts';

/** See `learn`. */
const RESTRAINT = 1;
const FOLDS = 5;
/** A part that counts less than this is left out. */
const LEAST_WEIGHT = 0.05;

/** The share of dangers that are found, and of other sentences that are taken for one (0–1). */
export interface Shares {
  readonly found: number;
  readonly falsely: number;
}

/** How a threshold does on sentences that were not learned from. */
export interface Trial {
  /** The score from which on a sentence is taken for danger. */
  readonly from: number;
  readonly rulesAlone: Shares;
  readonly withWording: Shares;
}

/**
 * Learns from four fifths of the sentences at a time and tries the last fifth: the lowest threshold from which on no more of the
 * others are taken for danger than that, beside those that the rules take for it.
 */
export function tryOut({ examples, byRules, names }: ExampleSet, mostFalse: number): Trial {
  const scores = examples.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const learned = learn(
      examples.filter((_one, at) => at % FOLDS !== fold),
      names.length,
      RESTRAINT,
    );
    examples.forEach((example, at) => {
      if (at % FOLDS === fold) scores[at] = scoreOf(learned, example);
    });
  }
  const left = scores.filter((_score, at) => examples[at]?.isDanger === false && byRules[at] === false);
  const from = left.sort((a, b) => b - a)[Math.floor(mostFalse * left.length)] ?? 0;
  const shareOf = (isDanger: boolean, isTaken: (at: number) => boolean) => {
    const places = examples.flatMap((example, at) => (example.isDanger === isDanger ? [at] : []));
    return places.filter(isTaken).length / places.length;
  };
  const shares = (isTaken: (at: number) => boolean): Shares => ({
    found: shareOf(true, isTaken),
    falsely: shareOf(false, isTaken),
  });
  const ruled = (at: number) => byRules[at] === true;
  return { from, rulesAlone: shares(ruled), withWording: shares((at) => ruled(at) || (scores[at] ?? 0) > from) };
}

/** What is learned from all sentences, as the file that the quick door reads. */
export function wordingFile({ examples, names }: ExampleSet, from: number, fingerprint: string): string {
  const learned: Learned = learn(examples as readonly Example[], names.length, RESTRAINT);
  const weightOf = (part: number) => (learned.weights[part] ?? 0).toFixed(2);
  const byWeight = new Map<string, string[]>();
  names.forEach((name, part) => {
    const weight = weightOf(part);
    if (name === '' || Math.abs(Number(weight)) < LEAST_WEIGHT) return;
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), name]);
  });
  const lines = [...byWeight]
    .sort(([one], [other]) => Number(other) - Number(one))
    .map(([weight, parts]) => `    '${weight}': \`${parts.sort().join(', ')}\`,`);
  return [
    '/**',
    ' * How far words, neighbours and the beginnings and ends of words (see wording.ts) tell of danger; below 0: of none. Learned from the',
    ' * sentences in dev/learn-danger/sentences: add one there and run `npm run learn:danger`, which writes this file.',
    ' */',
    'export const learnedWording: {',
    '  readonly learnedFrom: string;',
    '  readonly start: number;',
    '  readonly perWeight: number;',
    '  readonly weights: Readonly<Record<string, string>>;',
    '} = {',
    `  learnedFrom: '${fingerprint}',`,
    `  start: ${(learned.start - from).toFixed(2)},`,
    `  perWeight: ${weightOf(PER_WEIGHT)},`,
    '  weights: {',
    ...lines,
    '  },',
    '};',
    '',
  ].join('\n');
}
