import type { TableBlock } from './document.ts';
import { oneLine } from './printable-text.ts';

/** How many letters of the running text a line of the page holds, and the letters that the edges of a cell take. */
const lettersOnALine = 80;
const cellPadding = 3;

/**
 * The table that the first of these lines opens: lines whose cells stand with tabs between, the first of them the
 * headings. `undefined` when there are fewer than two such lines, or a heading is empty: then the tabs only indent.
 */
export function tableOf(lines: readonly string[]): TableBlock | undefined {
  const end = lines.findIndex((line) => !line.includes('\t'));
  const rows = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.split('\t').map(oneLine));
  const [headings, ...rest] = rows;
  if (headings === undefined || headings.includes('') || rest.length === 0) return undefined;
  const width = Math.max(...rows.map((cells) => cells.length));
  const filled = (cells: readonly string[]) => Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const shares = columnShares(rows.map(filled));
  return {
    kind: 'table',
    columns: filled(headings).map((heading, column) => ({ heading, share: shares[column] ?? 0 })),
    rows: rest.map(filled),
  };
}

/**
 * The width of each column after the text in it: wide enough for its longest word, and more for a column with much
 * text, though not in proportion, so that a short column stays readable. The shares add up to 1.
 */
function columnShares(rows: readonly (readonly string[])[]): number[] {
  const [first = []] = rows;
  const wanted = first.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const letters = cells.reduce((sum, cell) => sum + cell.length, 1);
    const longestWord = Math.max(...cells.flatMap((cell) => cell.split(' ').map((word) => word.length)));
    return {
      weight: Math.sqrt(letters),
      least: Math.min(1 / first.length, (longestWord + cellPadding) / lettersOnALine),
    };
  });
  const spare = 1 - wanted.reduce((sum, { least }) => sum + least, 0);
  const weights = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return wanted.map(({ weight, least }) => least + (spare * weight) / weights);
}
