import { stringify } from 'csv-stringify/sync';
import { csvColumns, listSeparator } from './csv-columns.ts';
import type { Entry } from './entry.ts';

/** A catalogue as JSON: one plain array of entries, readable by `readJsonCatalogue`. */
export function writeJsonCatalogue(entries: readonly Entry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function cellsOf(entry: Entry): Record<(typeof csvColumns)[number], string> {
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    summary: entry.summary,
    themes: entry.themes.join(listSeparator),
    level: entry.level === null ? '' : String(entry.level),
    audience: entry.audience ?? '',
    ageRange: entry.ageRange ? `${entry.ageRange.from}-${entry.ageRange.to}` : '',
    area: entry.area ?? '',
    schools: entry.schools.join(listSeparator),
    keywords: entry.keywords.join(listSeparator),
    contactName: entry.contact?.name ?? '',
    contactEmail: entry.contact?.email ?? '',
    contactPhone: entry.contact?.phone ?? '',
    verifiedAt: entry.verifiedAt ?? '',
    source: entry.source ?? '',
  };
}

/**
 * A catalogue as CSV for Danish Excel: semicolons, UTF-8 with a byte-order mark. A cell that a spreadsheet would run
 * as a formula begins with an apostrophe, which `readCsvCatalogue` takes off again.
 */
export function writeCsvCatalogue(entries: readonly Entry[]): string {
  return stringify(entries.map(cellsOf), {
    header: true,
    columns: [...csvColumns],
    delimiter: ';',
    bom: true,
    escape_formulas: true,
  });
}
