import { Refusal } from '../errors/refusal.ts';
import type { Entry } from './entry.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readSpreadsheetCatalogue } from './read-spreadsheet.ts';
import { writeCsvCatalogue, writeJsonCatalogue, writeSpreadsheetCatalogue } from './write-catalogue.ts';

/** The files that a catalogue goes out as and comes in as. */
export const catalogueFormats = ['json', 'csv', 'xlsx'] as const;
export type CatalogueFormat = (typeof catalogueFormats)[number];

export const isCatalogueFormat = (text: string): text is CatalogueFormat =>
  (catalogueFormats as readonly string[]).includes(text);

export const catalogueMediaTypes: Record<CatalogueFormat, string> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** More entries than any municipality has, and few enough to be taken over while somebody waits. */
export const mostEntries = 10_000;
const longestId = 100;
/** Characters of one entry as JSON: a row of the store holds some times as many. */
const longestEntry = 60_000;

/** Whether a file's name says that it may be a catalogue. */
export const looksLikeCatalogue = (fileName: string): boolean => /\.(json|csv|tsv|xlsx)$/i.test(fileName);

function refuseTooMuch(entries: readonly Entry[]): Entry[] {
  if (entries.length === 0) throw new Refusal('catalogue.empty');
  if (entries.length > mostEntries) {
    throw new Refusal('catalogue.too-many', { count: entries.length, limit: mostEntries, where: mostEntries + 1 });
  }
  entries.forEach((entry, at) => {
    if (entry.id.length > longestId || JSON.stringify(entry).length > longestEntry) {
      throw new Refusal('catalogue.entry-too-long', { where: `nr. ${at + 1}`, id: entry.id.slice(0, 40) });
    }
  });
  return [...entries];
}

/**
 * Reads a catalogue that is to take the place of the one in force, by the file's ending. Throws the refusals of
 * `readCatalogue` and `readSpreadsheetCatalogue`, and `catalogue.empty`, `catalogue.too-many` or
 * `catalogue.entry-too-long`.
 */
export async function readCatalogueFile(fileName: string, bytes: Uint8Array): Promise<Entry[]> {
  if (/\.xlsx$/i.test(fileName)) return refuseTooMuch(await readSpreadsheetCatalogue(bytes));
  return refuseTooMuch(readCatalogue(fileName, Buffer.from(bytes).toString('utf8')));
}

/** A catalogue as a file that `readCatalogueFile` reads. */
export async function writeCatalogueFile(format: CatalogueFormat, entries: readonly Entry[]): Promise<Uint8Array> {
  if (format === 'xlsx') return writeSpreadsheetCatalogue(entries);
  return Buffer.from(format === 'csv' ? writeCsvCatalogue(entries) : writeJsonCatalogue(entries), 'utf8');
}
