import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A sentence as colleagues type it, and whether somebody is in danger now. */
export interface Sentence {
  readonly text: string;
  readonly isDanger: boolean;
}

/** Subjects among whose sentences some tell of danger: neither side can learn from them. */
const doubtful = new Set(
  `acute acute-line acute-group overdose suicide suicide-prevention self-harm school-threat threats weapons fireworks arson
  violence violence-at-home partner-violence sexual-abuse robbery victims crisis crisis-centre child-house runaway homelessness
  not-collected forced-marriage inhalants hard-drugs`.split(/\s+/),
);

/** Parts of the quick door's development set that may be learned from: questions, and flags that tell danger from the rest. */
const asked =
  `terse prose departments blind-hard blind-plain blind-second blind-third blind-last second-hand second-hand-vesterklit
  vesterklit vesterklit-later lundvig marskby brinkholm-tuned hvidsted-tuned`.split(/\s+/);
const flagged =
  `flags blind-second-flags blind-third-flags blind-last-flags second-hand-flags lundvig-flags marskby-flags
  brinkholm-tuned-flags hvidsted-tuned-flags danger-scenes`.split(/\s+/);

const here = new URL('./sentences/', import.meta.url);
const developmentSet = new URL('../../tests/answers/development/', import.meta.url);

function linesOf(folder: URL, file: string): string[][] {
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split('|').map((part) => part.trim()));
}

const ofFile = (lines: readonly string[][], isDanger: (label: string) => boolean): Sentence[] =>
  lines.map(([text = '', label = '']) => ({ text, isDanger: isDanger(label) }));

/** All sentences: dangers, their harmless neighbours, what the quick door is asked every day, and what is none of its business. */
export function readSentences(): Sentence[] {
  const isClear = ([, concepts = '']: string[]) => !concepts.split(',').some((concept) => doubtful.has(concept.trim()));
  const never = () => false;
  return [
    ...ofFile(linesOf(here, 'danger.txt'), () => true),
    ...ofFile(linesOf(here, 'calm.txt'), never),
    ...ofFile(linesOf(here, 'subjects.txt').filter(isClear), never),
    ...ofFile(linesOf(here, 'elsewhere.txt'), never),
    ...asked.flatMap((part) => ofFile(linesOf(developmentSet, `${part}.questions.txt`), never)),
    ...flagged.flatMap((part) => ofFile(linesOf(developmentSet, `${part}.questions.txt`), (flag) => flag === 'danger')),
  ];
}

/** Tells these sentences from any others: what was learned from them carries it. */
export function fingerprintOf(sentences: readonly Sentence[]): string {
  const lines = sentences.map(({ text, isDanger }) => `${isDanger ? 'danger' : 'calm'} ${text}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}
