import { isPartOfMinutes, isSentence } from '../lines/furniture.ts';
import type { PrintedRow } from './pdf-rows.ts';

/** A page of a PDF file: its rows from top to bottom, and its size in points. */
export interface PrintedPage {
  readonly rows: readonly PrintedRow[];
  readonly width: number;
  readonly height: number;
}

const edge = 0.13;
const mostPages = 0.6;

/**
 * Drops running headers and footers: what stands at the same height near the top or the bottom of most pages with the same
 * words, digits apart, and has nothing of the page's own between itself and the edge. What minutes say again and again
 * is no header, even where it happens to begin several pages.
 */
export function withoutRunningRows(pages: readonly PrintedPage[]): PrintedPage[] {
  const onPages = new Map<string, number>();
  for (const page of pages) {
    for (const shape of new Set(page.rows.filter((row) => mayRun(row, page)).map(shapeOf))) {
      onPages.set(shape, (onPages.get(shape) ?? 0) + 1);
    }
  }
  const needed = Math.max(2, pages.length * mostPages);
  const runs = (row: PrintedRow, page: PrintedPage) => mayRun(row, page) && (onPages.get(shapeOf(row)) ?? 0) >= needed;
  return pages.map((page) => {
    const first = page.rows.findIndex((row) => !runs(row, page));
    const last = page.rows.findLastIndex((row) => !runs(row, page));
    return { ...page, rows: first < 0 ? [] : page.rows.slice(first, last + 1) };
  });
}

const mayRun = (row: PrintedRow, page: PrintedPage) =>
  isNearEdge(row, page) && !isPartOfMinutes(wordsOf(row)) && !isSentence(wordsOf(row));

const isNearEdge = (row: PrintedRow, { height }: PrintedPage) => row.y < height * edge || row.y > height * (1 - edge);

const wordsOf = (row: PrintedRow): string => row.cells.map(({ text }) => text.trim()).join(' ');

const shapeOf = (row: PrintedRow): string => `${Math.round(row.y / 3)} ${wordsOf(row).replace(/\d+/g, '#')}`;
