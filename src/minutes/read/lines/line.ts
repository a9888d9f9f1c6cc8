/** One printed line or paragraph of a document, its white space collapsed. */
export interface Line {
  /** The whole line; the cells of a table row are joined with a tab. */
  readonly text: string;
  /** The cells of a table row, empty ones kept; one cell when the line is no table row. */
  readonly cells: readonly string[];
  /** Level of the heading that the document's own structure says it is (1 is the highest), else null. */
  readonly heading: number | null;
  /** True for an item of a list. */
  readonly list: boolean;
  /** True when there is more space above than between lines of one paragraph. */
  readonly gap: boolean;
  /** Page, counted from 1; 1 throughout when the format has no pages. */
  readonly page: number;
  /** True when the document itself says that the line belongs to its table of contents. */
  readonly contents: boolean;
}

/** Makes a line of `text`; every trait that is not given has its plain value. */
export function lineOf(text: string, traits: Partial<Omit<Line, 'text'>> = {}): Line {
  const cells = traits.cells ?? [text];
  return { heading: null, list: false, gap: false, page: 1, contents: false, ...traits, cells, text };
}

/** Makes the line of a table row: white space collapsed in each cell, empty cells kept but for those at the end. */
export function rowOf(cells: readonly string[], traits: Partial<Omit<Line, 'text' | 'cells'>> = {}): Line {
  const tidied = cells.map(tidy);
  while (tidied.length > 1 && tidied.at(-1) === '') tidied.pop();
  return lineOf(tidied.filter((cell) => cell !== '').join('\t'), { ...traits, cells: tidied });
}

/**
 * Collapses white space, and drops what prints nothing (soft hyphens, zero-width characters). A hyphen that a line may
 * not break at is a hyphen.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What two printings of the same words have in common: letters and digits, in lower case. */
export function keyOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
