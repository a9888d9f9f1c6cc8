/** A piece of text and where it stands: x from the left, y from the bottom, in points; `size` is the type size. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** One printed row of a page: what stands at one height, split where the space is as wide as between columns. */
export interface PrintedRow {
  readonly cells: readonly { readonly text: string; readonly x: number }[];
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

const columnSpace = 2.2;
/** Of fewer columns a line of text might have the look by chance. */
const fewestColumns = 3;

/** The rows of a page from top to bottom. */
export function printedRows(texts: readonly PlacedText[]): PrintedRow[] {
  const sorted = [...texts].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PlacedText[][] = [];
  let base: PlacedText | undefined;
  for (const text of sorted) {
    if (base !== undefined && base.y - text.y < Math.max(2, Math.min(base.size, text.size) * 0.45))
      rows.at(-1)?.push(text);
    else {
      rows.push([text]);
      base = text;
    }
  }
  let table: readonly number[] = [];
  return rows.map((row) => {
    const printed = rowOfTexts(row, table);
    if (printed.cells.length >= fewestColumns) table = printed.cells.map(({ x }) => x);
    return printed;
  });
}

/** `table` says where the columns of the table above begin: a cell may be so full that little space is left beside it. */
function rowOfTexts(texts: PlacedText[], table: readonly number[]): PrintedRow {
  texts.sort((a, b) => a.x - b.x);
  const beginsAt = (column: number) => (text: PlacedText) => Math.abs(text.x - column) < 1;
  const isOfTable = table.every((column) => texts.some(beginsAt(column)));
  const columns = isOfTable ? table : [];
  const size = Math.max(...texts.map((text) => text.size));
  const cells: { text: string; x: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const placed of texts) {
    const { text, x, width } = placed;
    const space = x - end;
    const last = cells.at(-1);
    const begins = space > size * columnSpace || columns.some((column) => beginsAt(column)(placed));
    if (last === undefined || begins) cells.push({ text, x });
    else last.text += space > size * 0.12 && !last.text.endsWith(' ') && !text.startsWith(' ') ? ` ${text}` : text;
    end = Math.max(end, x + width);
  }
  const first = texts[0];
  return { cells, x: first?.x ?? 0, y: first?.y ?? 0, right: end, size };
}
