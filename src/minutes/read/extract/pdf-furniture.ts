import type { PrintedRow } from './pdf-rows.ts';

/** A page of a PDF file: its rows from top to bottom, and its size in points. */
export interface PrintedPage {
  readonly rows: readonly PrintedRow[];
  readonly width: number;
  readonly height: number;
}

const edge = 0.13;

/**
 * Drops running headers and footers: what stands at the same height near the top or the bottom of at least half the
 * pages with the same words; digits in them may differ.
 */
export function withoutRunningRows(pages: readonly PrintedPage[]): PrintedPage[] {
  const onPages = new Map<string, number>();
  for (const page of pages) {
    for (const shape of new Set(page.rows.filter((row) => isNearEdge(row, page)).map(shapeOf))) {
      onPages.set(shape, (onPages.get(shape) ?? 0) + 1);
    }
  }
  const needed = Math.max(2, pages.length / 2);
  return pages.map((page) => ({
    ...page,
    rows: page.rows.filter((row) => !(isNearEdge(row, page) && (onPages.get(shapeOf(row)) ?? 0) >= needed)),
  }));
}

const isNearEdge = (row: PrintedRow, { height }: PrintedPage) => row.y < height * edge || row.y > height * (1 - edge);

function shapeOf(row: PrintedRow): string {
  const words = row.cells.map(({ text }) => text.trim()).join(' ');
  return `${Math.round(row.y / 3)} ${words.replace(/\d+/g, '#')}`;
}
