import { createHash } from 'node:crypto';
import { sentencesElsewhere, sentencesOfSubjects } from '../../src/answers/lexicon/sentences/all-sentences.ts';
import { labelledLines } from '../../tests/answers/labelled-lines.ts';

/**
 * A sentence as colleagues type it. `danger`: somebody is in danger now; `inside`: the quick door answers it; `elsewhere`: it is
 * none of its business; `either`: nobody is in danger, and whether it is the quick door's business is open.
 */
export interface Sentence {
  readonly text: string;
  readonly kind: 'danger' | 'inside' | 'elsewhere' | 'either';
}

/** Subjects among whose sentences some tell of danger: neither side can learn from them. */
const doubtful = new Set(
  `acute acute-line acute-group overdose suicide suicide-prevention self-harm school-threat threats weapons fireworks arson
  violence violence-at-home partner-violence sexual-abuse robbery victims crisis crisis-centre child-house runaway homelessness
  not-collected forced-marriage inhalants hard-drugs`.split(/\s+/),
);

/** Parts of the quick door's development set that may be learned from: questions, and questions with flags. */
const asked =
  `terse prose departments blind-hard blind-plain blind-second blind-third blind-last second-hand second-hand-vesterklit
  vesterklit vesterklit-later lundvig marskby brinkholm-tuned hvidsted-tuned`.split(/\s+/);
const flagged =
  `flags blind-second-flags blind-third-flags blind-last-flags second-hand-flags lundvig-flags marskby-flags
  brinkholm-tuned-flags hvidsted-tuned-flags danger-scenes`.split(/\s+/);

const kindOfFlag: Readonly<Record<string, Sentence['kind']>> = {
  danger: 'danger',
  none: 'elsewhere',
  personal: 'inside',
};

const here = new URL('./sentences/', import.meta.url);
const developmentSet = new URL('../../tests/answers/development/', import.meta.url);

const ofLines = (lines: readonly string[][], kindOf: (label: string) => Sentence['kind']): Sentence[] =>
  lines.map(([text = '', label = '']) => ({ text, kind: kindOf(label) }));

const ofDevelopment = (part: string) => labelledLines(new URL(`${part}.questions.txt`, developmentSet));

/** All sentences. Those on subjects that may be dangerous are left out, since nobody has said which are. */
export function readSentences(): Sentence[] {
  const inFile = (name: string) => labelledLines(new URL(name, here));
  const clear = sentencesOfSubjects.filter(({ concepts }) => !concepts.some((concept) => doubtful.has(concept)));
  return [
    ...ofLines(inFile('danger.txt'), () => 'danger'),
    ...ofLines(inFile('calm.txt'), () => 'either'),
    ...clear.map(({ text }) => ({ text, kind: 'inside' as const })),
    ...sentencesElsewhere.map(({ text }) => ({ text, kind: 'elsewhere' as const })),
    ...asked.flatMap((part) => ofLines(ofDevelopment(part), () => 'inside')),
    ...flagged.flatMap((part) => ofLines(ofDevelopment(part), (flag) => kindOfFlag[flag] ?? 'either')),
  ];
}

/** Tells these sentences from any others: what was learned from them carries it. */
export function fingerprintOf(sentences: readonly Sentence[]): string {
  const lines = sentences.map(({ text, kind }) => `${kind} ${text}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}
