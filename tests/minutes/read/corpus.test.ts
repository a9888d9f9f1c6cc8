import { describe, expect, test } from 'vitest';
import { parseMinutes } from '../../../src/minutes/read/parse-minutes.ts';
import { type CorpusDocument, corpusIn } from './corpus.ts';
import { docxOf, pdfOf } from './printed-files.ts';
import { Score } from './score.ts';

const utf8 = ({ text }: CorpusDocument) => new TextEncoder().encode(text);
const withMark = ({ text }: CorpusDocument) => new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
const windows1252 = ({ text }: CorpusDocument) => {
  const inWindows: Readonly<Record<string, number>> = { '–': 0x96, '•': 0x95, '”': 0x94, '’': 0x92 };
  return Uint8Array.from([...text], (letter) => inWindows[letter] ?? letter.charCodeAt(0) & 0xff);
};
const titles = ({ expected }: CorpusDocument) => expected.items.map(({ title }) => title);
const formats = [
  ['UTF-8 text', utf8],
  ['UTF-8 text with byte order mark and Windows line ends', withMark],
  ['Windows-1252 text', windows1252],
  ['DOCX', (document: CorpusDocument) => docxOf(document.text, titles(document))],
  ['PDF', (document: CorpusDocument) => pdfOf(document.text, titles(document))],
] as const;

/** `corpus` was written along with the reader; `unfamiliar` after it, in forms that the reader had not seen. */
const floors = { corpus: 0.98, unfamiliar: 0.95 } as const;

/** Laying out forty PDF files takes its time on a busy machine. */
const patience = 150_000;

describe.each(Object.entries(floors))('documents of the %s', (folder, floor) => {
  test.each(formats)(
    'are read from %s',
    async (format, fileOf) => {
      const score = new Score();
      for (const document of corpusIn(folder)) {
        score.add(document.name, document.expected, await parseMinutes(await fileOf(document)));
      }
      process.stdout.write(`\n${score.table(`${folder}, ${format}`)}\n`);
      expect(score.share(), score.misses.join('\n')).toBeGreaterThanOrEqual(floor);
      for (const field of score.fields) expect(score.share(field), field).toBeGreaterThanOrEqual(0.85);
    },
    patience,
  );
});
