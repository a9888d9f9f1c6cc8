import { keyOf, type Line, tidy } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';
import { filingNumber } from './case-number.ts';

const fileName =
  /[^\s/\\:*?"<>|]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|msg|eml|png|jpe?g|tiff?|zip)(?![\p{L}\d])/giu;
const years = '(?:19|20)\\d{2}(?:[-–/](?:19|20)?\\d{2})?';
const filed = '[A-ZÆØÅ]{0,3}-?\\d[\\dA-ZÆØÅ./-]{3,30}';
const documentNumber = new RegExp(
  [
    '\\s*[([]?(?:dok(?:ument)?\\.?(?:[ -]?n(?:r|ummer))?|sag(?:s)?(?:nr)?|acadre|id)\\.?:? ?[\\dA-Z][\\d./-]{3,24}[)\\]]?',
    `\\s*\\((?!${years}\\))${filed}\\)`,
    '\\s*\\((?:pdf|docx?|xlsx?)?[, ]*[\\d.,]+ ?(?:kb|mb)\\)',
  ].join('|'),
  'giu',
);
const nothing =
  /^(?:ingen(?: bilag)?|intet|-+|bilagsnr\.?|bilag|titel|navn|dok\.?nr\.?|dokument|nr\.?|filnavn|se bilag|åben|lukket)\.?$/i;

/** True for a line that holds nothing but names of files. */
export function isFileNames(text: string): boolean {
  if (text.length > 2_000 || !/\.[a-z]{3,4}/i.test(text)) return false;
  return !/[\p{L}\d]/u.test(text.replace(fileName, ' '));
}

/** The titles in a list of attachments: without document numbers and list marks, each once. */
export function attachmentTitles(lines: readonly Line[]): string[] {
  const titles: string[] = [];
  const known = new Set<string>();
  for (const line of lines) {
    for (const printed of printedIn(line)) {
      const title = titleOf(printed);
      const key = comparable(title);
      if (title === '' || nothing.test(title) || known.has(key)) continue;
      known.add(key);
      titles.push(title);
    }
  }
  return titles;
}

/** A line can name several: files, or titles with semicolons between them. */
function printedIn(line: Line): readonly string[] {
  if (isFileNames(line.text)) return line.text.match(fileName) ?? [];
  return line.cells.length === 1 && line.text.length < 2_000 ? line.text.split(/;\s/) : [bestCell(line)];
}

/** In a table of attachments the title is the cell with the most letters. */
function bestCell(line: Line): string {
  const letters = (cell: string) => cell.replace(/[^\p{L}]/gu, '').length;
  return line.cells.reduce((best, cell) => (letters(cell) > letters(best) ? cell : best), '');
}

function titleOf(printed: string): string {
  let title = withoutBullet(tidy(printed))
    .replace(/^\d{1,2}(?:[.)]| [-–](?= \d{5}))\s+/, '')
    .replace(/^(?:åbent?|lukket) (?=bilag\b)/i, '');
  const number = filingNumber.exec(title)?.[0];
  if (number !== undefined) title = title.slice(number.length).replace(/^[\s:_–-]+/, '');
  title = title.replace(/^\d{5,10}(?:[-/]\d{1,7})?\s*[-–:_]?\s+(?=\p{L})/u, '').replace(documentNumber, '');
  return tidy(title.replace(/[\s:;–-]+$/u, ''));
}

function comparable(title: string): string {
  return keyOf(title.replace(/\.[a-z]{3,4}$/i, '').replace(/^bilag(?: nr\.?)? ?\d{0,3}\s*[-–:.]?\s+/i, ''));
}
