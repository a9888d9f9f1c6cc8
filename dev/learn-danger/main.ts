import { writeFile } from 'node:fs/promises';
import { examplesOf } from './examples.ts';
import { tryOut, wordingFile } from './learn-wording.ts';
import { fingerprintOf, readSentences } from './read-sentences.ts';

/** Of the sentences without danger, beside those that the rules take for one, no more than this share may be taken for danger. */
const MOST_FALSE = 0.01;

const sentences = readSentences();
const set = examplesOf(sentences);
const dangers = sentences.filter(({ isDanger }) => isDanger).length;
const { from, rulesAlone, withWording } = tryOut(set, MOST_FALSE);
await writeFile(
  new URL('../../src/answers/danger/learned-wording.ts', import.meta.url),
  wordingFile(set, from, fingerprintOf(sentences)),
);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
process.stdout.write(
  [
    `${dangers} dangers and ${sentences.length - dangers} other sentences; of the fifth that was not learned from, in turn:`,
    `  by rules alone     found ${percent(rulesAlone.found)}, falsely ${percent(rulesAlone.falsely)}`,
    `  with the wording   found ${percent(withWording.found)}, falsely ${percent(withWording.falsely)}`,
    '',
  ].join('\n'),
);
