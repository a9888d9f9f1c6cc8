import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../errors/refusal.ts';
import { checkEntries } from './check-entries.ts';
import { csvColumns, listSeparator } from './csv-columns.ts';
import type { Entry } from './entry.ts';

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
  return checkEntries(value.map((entry: unknown, at) => ({ value: entry, where: `nr. ${at + 1}` })));
}

const text = (cell: string | undefined): string | null => cell?.replace(/^'(?=[=+\-@\t\r])/, '').trim() || null;
const list = (cell: string | undefined): string[] => (text(cell) ?? '').split(listSeparator).map((part) => part.trim());

function entryOf(row: Readonly<Record<string, string>>): unknown {
  const contact = { name: text(row.contactName), email: text(row.contactEmail), phone: text(row.contactPhone) };
  return {
    id: text(row.id) ?? '',
    kind: text(row.kind) ?? '',
    title: text(row.title) ?? '',
    summary: text(row.summary),
    themes: list(row.themes),
    level: text(row.level) === null ? null : Number(text(row.level)),
    audience: text(row.audience),
    ageRange: text(row.ageRange),
    area: text(row.area),
    schools: list(row.schools),
    keywords: list(row.keywords),
    contact: contact.name || contact.email || contact.phone ? contact : null,
    verifiedAt: text(row.verifiedAt),
    source: text(row.source),
  };
}

/**
 * Reads a catalogue from CSV as Danish Excel writes it (semicolon; comma and tab work too), with the columns of
 * `csvColumns` in any order. Throws `catalogue.csv-broken` or `catalogue.column-missing`, or what `checkEntries` throws.
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
  const header = Object.keys(rows[0]?.record ?? {});
  for (const column of csvColumns.slice(0, 3)) {
    if (rows.length > 0 && !header.includes(column)) throw new Refusal('catalogue.column-missing', { column });
  }
  return checkEntries(rows.map(({ record, info }) => ({ value: entryOf(record), where: `linje ${info.lines}` })));
}

/** Reads a catalogue from a file's content by the file's ending. Throws `catalogue.format-unknown` for other endings. */
export function readCatalogue(fileName: string, content: string): Entry[] {
  if (/\.json$/i.test(fileName)) return readJsonCatalogue(content);
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return readCsvCatalogue(content);
  throw new Refusal('catalogue.format-unknown', { file: fileName });
}
