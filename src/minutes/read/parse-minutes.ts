import { Refusal } from '../../errors/refusal.ts';
import type { Minutes } from '../model.ts';
import { formatOf } from './extract/format.ts';
import type { Line } from './lines/line.ts';
import { understand } from './understand.ts';

type Reader = (bytes: Uint8Array) => Line[] | Promise<Line[]>;

/** About a thousand pages. */
const longest = { lines: 60_000, letters: 5_000_000 };

/** Reads the bytes of a TXT, DOCX or PDF file; limits of time and memory are the caller's. */
export async function parseMinutes(bytes: Uint8Array): Promise<Minutes> {
  const parse = await parserFor(bytes);
  return parse(bytes);
}

/**
 * The parser for a file like this one, with its library loaded.
 *
 * @throws Refusal `minutes.format-unknown`, `minutes.format-old-word`
 */
export async function parserFor(bytes: Uint8Array): Promise<(bytes: Uint8Array) => Promise<Minutes>> {
  const format = formatOf(bytes);
  const read = await readerFor(format);
  return async (file) => {
    const lines = await read(file);
    const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (lines.length > longest.lines || letters > longest.letters) throw new Refusal('minutes.too-long');
    return understand(lines, { runningRowsAreGone: format === 'pdf' });
  };
}

async function readerFor(format: ReturnType<typeof formatOf>): Promise<Reader> {
  switch (format) {
    case 'txt':
      return (await import('./extract/text.ts')).readText;
    case 'docx':
      return (await import('./extract/docx.ts')).readDocx;
    case 'pdf':
      return (await import('./extract/pdf.ts')).readPdf;
    case 'old-word':
      throw new Refusal('minutes.format-old-word');
    case 'rtf':
    case 'zip':
    case 'unknown':
      throw new Refusal('minutes.format-unknown');
  }
}
