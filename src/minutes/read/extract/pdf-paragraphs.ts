import { cleanName, looksLikeName, splitList } from '../attendance/names.ts';
import { readDecisionHeading } from '../items/decision-heading.ts';
import { groupIsClosed } from '../items/item-heading.ts';
import { isRecordHeading } from '../items/records.ts';
import { headingKind } from '../items/section-names.ts';
import { type Line, lineOf, rowOf, tidy } from '../lines/line.ts';
import { bullet } from '../lines/markup.ts';
import type { PrintedPage } from './pdf-furniture.ts';
import type { PrintedRow } from './pdf-rows.ts';

const startsAnew =
  /^(?:(?:[•·▪◦‣●○■*–-]|\u0335)\s|\d{1,4}[.):]?(?:\s|$)|ad\.?\s?\d|at\s|punkt\s|pkt\.?\s|bilag\b|fraværende\b|afbud\b)/iu;

const headerWord = /^(?:indholdsfortegnelse|dagsorden|mødedato|mødested|mødedeltagere|deltagere|til stede)\b/i;

/** Puts the rows of all pages together to lines: the rows of a paragraph, and of a table cell, become one. */
export function paragraphs(pages: readonly PrintedPage[]): Line[] {
  const body = commonSize(pages.flatMap(({ rows }) => rows));
  const lines: Line[] = [];
  let end: PageEnd = { open: null, above: null };
  for (const [index, page] of pages.entries()) end = addPage(lines, page, index + 1, body, end);
  return lines;
}

/** The paragraph that a page ends in, which the next page may go on with, and its last row. */
interface PageEnd {
  readonly open: string | null;
  readonly above: PrintedRow | null;
}

function addPage(lines: Line[], { rows, width }: PrintedPage, page: number, body: number, before: PageEnd): PageEnd {
  const left = rows.reduce((least, row) => Math.min(least, row.x), Number.POSITIVE_INFINITY);
  const right = rows.reduce((most, row) => Math.max(most, row.right), width - Math.min(left, 90));
  let table: PrintedRow | null = null;
  let open: string | null = null;
  let above: PrintedRow | null = null;
  for (const [index, row] of rows.entries()) {
    if (index === 0 && isBroken(before)) [open, above] = [before.open, before.above];
    const gap = above === null || above.y - row.y > Math.max(above.size, row.size) * 1.75;
    const last = lines.at(-1);
    if (!gap && last !== undefined && table !== null && goesOnInColumns(table, row)) {
      lines[lines.length - 1] = withMoreInCells(last, table, row);
    } else if (
      (!gap || index === 0) &&
      last !== undefined &&
      open !== null &&
      above !== null &&
      goesOn(open, above, row, right, left)
    ) {
      open = join(open, tidy(row.cells[0]?.text ?? ''));
      lines[lines.length - 1] = paragraphLine(open, row, body, page, last.gap);
    } else if (row.cells.length > 1 && !/^[•·▪◦‣●○■*–-]$/u.test(row.cells[0]?.text.trim() ?? '')) {
      const placed = table === null ? null : placedInColumns(table, row);
      lines.push(rowOf(placed ?? row.cells.map(({ text }) => text), { gap, page }));
      if (placed === null) table = row;
      open = null;
    } else {
      open = tidy(row.cells.map((cell) => cell.text).join(' '));
      lines.push(paragraphLine(open, row, body, page, gap));
      table = null;
    }
    above = row;
  }
  return { open, above };
}

/** A page that ends in the middle of a sentence. */
const isBroken = ({ open }: PageEnd) => open !== null && open.length > 60 && !/[.:;!?]$/.test(open);

const columnAt = (table: PrintedRow, x: number) => table.cells.findIndex((cell) => Math.abs(cell.x - x) < 3);

/** A cell with a name on each line. */
function areTwoPeople(above: string, next: string): boolean {
  const [one, other] = [splitList(above).at(-1) ?? '', next.trim()];
  return [one, other].every((name) => looksLikeName(name) && /^\p{Lu}/u.test(name) && cleanName(name).includes(' '));
}

/** A row below a table row goes on in its cells when it leaves the first column empty and starts where others do. */
function goesOnInColumns(table: PrintedRow, row: PrintedRow): boolean {
  return row.cells.every((cell) => columnAt(table, cell.x) > 0);
}

/** The cells of a row with fewer than the table has columns, each below its own; null when they do not stand so. */
function placedInColumns(table: PrintedRow, row: PrintedRow): string[] | null {
  if (row.cells.length >= table.cells.length || columnAt(table, row.cells[0]?.x ?? -1) !== 0) return null;
  const placed = table.cells.map(() => '');
  for (const { x, text } of row.cells) {
    const column = table.cells.findLastIndex((cell) => cell.x < x + 3);
    if (column < 0 || placed[column] !== '') return null;
    placed[column] = text;
  }
  return placed;
}

function withMoreInCells(line: Line, table: PrintedRow, row: PrintedRow): Line {
  const cells = [...line.cells];
  for (const cell of row.cells) {
    const column = columnAt(table, cell.x);
    const above = cells[column] ?? '';
    cells[column] = `${above}${areTwoPeople(above, cell.text) ? ',' : ''} ${cell.text}`;
  }
  return rowOf(cells, { gap: line.gap, page: line.page });
}

const anyMeeting = { committee: '', date: null };

/** A row goes on with the paragraph above when its first word would not have fitted there. */
function goesOn(text: string, above: PrintedRow, row: PrintedRow, right: number, left: number): boolean {
  if (row.cells.length > 1 || Math.abs(above.size - row.size) > 0.6) return false;
  const printed = row.cells[0]?.text.trim() ?? '';
  if (headingKind(printed) !== null || isRecordHeading(printed) || headerWord.test(printed)) return false;
  if (groupIsClosed(printed) !== null || readDecisionHeading(printed, anyMeeting) !== null) return false;
  if (startsAnew.test(printed) && !/^\p{Ll}/u.test(printed)) return false;
  if (/^(?:ad\.?\s?\d|at\s)/i.test(printed) && /[:,.]$/.test(text)) return false;
  const firstWord = printed.split(' ', 1)[0]?.length ?? 0;
  const letter = row.size * 0.5;
  const wouldFit = above.right + letter * (firstWord + 1) < right - letter;
  const indented = row.x - left > row.size * 6;
  return !wouldFit || (indented && above.x === row.x && /^\p{Ll}/u.test(printed));
}

function join(text: string, next: string): string {
  if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) && !/^(?:og|eller|samt)\b/.test(next))
    return text.slice(0, -1) + next;
  return `${text} ${next}`;
}

function paragraphLine(text: string, row: PrintedRow, body: number, page: number, gap: boolean): Line {
  const larger = row.size > body * 1.08 && text.length < 200;
  const heading = larger ? (row.size > body * 1.5 ? 1 : row.size > body * 1.22 ? 2 : 3) : null;
  return lineOf(text.replace(/^[•·▪◦‣●○■]\s*/u, '- '), { heading, page, gap, list: bullet.test(text) });
}

/** The type size that most letters have. */
function commonSize(rows: readonly PrintedRow[]): number {
  const letters = new Map<number, number>();
  for (const row of rows) {
    const size = Math.round(row.size * 2) / 2;
    const count = row.cells.reduce((sum, { text }) => sum + text.length, 0);
    letters.set(size, (letters.get(size) ?? 0) + count);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
