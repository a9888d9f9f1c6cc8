import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../errors/refusal.ts';
import { checkEntries } from './check-entries.ts';
import { elementLines } from './element-lines.ts';
import type { Entry } from './entry.ts';
import { tableColumns } from './table-columns.ts';
import { entryOfRow } from './table-row.ts';

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/**
 * Reads a catalogue from JSON: one plain array of entries. Throws `catalogue.json-broken` with the line where the
 * syntax breaks, `catalogue.not-a-list`, or what `checkEntries` throws.
 */
export function readJsonCatalogue(text: string): Entry[] {
  const plain = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = position === undefined ? plain.split('\n').length : lineOf(plain, Number(position));
    throw new Refusal('catalogue.json-broken', { line });
  }
  if (!Array.isArray(value)) throw new Refusal('catalogue.not-a-list');
  const lines = elementLines(plain);
  return checkEntries(
    value.map((entry: unknown, at) => ({ value: entry, where: `nr. ${at + 1} (linje ${lines[at] ?? 1})` })),
  );
}

/** Refuses a table whose first line lacks a column that must be there: `catalogue.column-missing`. */
export function refuseMissingColumns(header: readonly string[]): void {
  for (const column of tableColumns.slice(0, 3)) {
    if (!header.includes(column)) throw new Refusal('catalogue.column-missing', { column });
  }
}

/**
 * Reads a catalogue from CSV as Danish Excel writes it (semicolon; comma and tab work too), with the columns of
 * `tableColumns` in any order. Throws `catalogue.csv-broken` or `catalogue.column-missing`, or what `checkEntries` throws.
 */
export function readCsvCatalogue(content: string): Entry[] {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(content, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim()),
      delimiter: [';', ',', '\t'].filter((mark) => (content.split('\n', 1)[0] ?? '').includes(mark)).slice(0, 1),
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as typeof rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal('catalogue.csv-broken', { line: Number(error.lines ?? 0) });
  }
  const [first] = rows;
  if (first !== undefined) refuseMissingColumns(Object.keys(first.record));
  return checkEntries(rows.map(({ record, info }) => ({ value: entryOfRow(record), where: `linje ${info.lines}` })));
}

/** Reads a catalogue from a file's text by the file's ending. Throws `catalogue.format-unknown` for other endings. */
export function readCatalogue(fileName: string, content: string): Entry[] {
  if (/\.json$/i.test(fileName)) return readJsonCatalogue(content);
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return readCsvCatalogue(content);
  throw new Refusal('catalogue.format-unknown', { file: fileName });
}
