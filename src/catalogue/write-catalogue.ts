import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { Entry } from './entry.ts';
import { tableColumns } from './table-columns.ts';
import { rowOfEntry } from './table-row.ts';

/** A catalogue as JSON: one plain array of entries, readable by `readJsonCatalogue`. */
export function writeJsonCatalogue(entries: readonly Entry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** A catalogue as CSV for Danish Excel: semicolons, UTF-8 with a byte-order mark. No cell of it runs as a formula. */
export function writeCsvCatalogue(entries: readonly Entry[]): string {
  return stringify(entries.map(rowOfEntry), { header: true, columns: [...tableColumns], delimiter: ';', bom: true });
}

/** A catalogue as an Excel workbook of one sheet, all cells of it text. No cell of it runs as a formula. */
export async function writeSpreadsheetCatalogue(entries: readonly Entry[]): Promise<Uint8Array> {
  const header = tableColumns.map((column) => ({ value: column, fontWeight: 'bold' as const }));
  const rows = entries.map((entry) => {
    const cells = rowOfEntry(entry);
    return tableColumns.map((column) => ({ value: cells[column], type: String }));
  });
  return writeXlsxFile([header, ...rows], { sheet: 'Katalog', stickyRowsCount: 1 }).toBuffer();
}
