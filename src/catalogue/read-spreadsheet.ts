import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { Refusal } from '../errors/refusal.ts';
import { checkEntries } from './check-entries.ts';
import type { Entry } from './entry.ts';
import { refuseMissingColumns } from './read-catalogue.ts';
import { entryOfRow } from './table-row.ts';

/** Far more than 10,000 entries fill. */
const unpackedLimit = 100 * 1024 * 1024;

/** Refuses an archive that would unpack beyond all measure, before anything of it is unpacked. */
function refuseBomb(bytes: Uint8Array): void {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  if (total > unpackedLimit) throw new Refusal('catalogue.spreadsheet-broken');
}

const cellText = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
};

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  try {
    refuseBomb(bytes);
    const rows: readonly (readonly unknown[])[] = await readSheet(Buffer.from(bytes));
    return rows.map((row) => row.map(cellText));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('catalogue.spreadsheet-broken');
  }
}

/**
 * Reads a catalogue from the first sheet of an Excel workbook (.xlsx), whose first row names the columns of
 * `tableColumns` in any order. Throws `catalogue.spreadsheet-broken` or `catalogue.column-missing`, or what
 * `checkEntries` throws.
 */
export async function readSpreadsheetCatalogue(bytes: Uint8Array): Promise<Entry[]> {
  const [header = [], ...rows] = await rowsOf(bytes);
  const columns = header.map((name) => name.trim());
  refuseMissingColumns(columns);
  const raw = rows.flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const record = Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
    return [{ value: entryOfRow(record), where: `linje ${at + 2}` }];
  });
  return checkEntries(raw);
}
