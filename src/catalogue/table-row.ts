import type { Entry } from './entry.ts';
import { listSeparator, type tableColumns } from './table-columns.ts';

type Column = (typeof tableColumns)[number];

/** With one of these first, in half or full width, a spreadsheet takes a cell for a formula. */
const runs = /^[=+\-@\t\r＝＋－＠]/;
const defusedOnce = /^'(?=[=+\-@\t\r＝＋－＠])/;

const defused = (cell: string): string => (runs.test(cell) ? `'${cell}` : cell);

const text = (cell: string | undefined): string | null => cell?.replace(defusedOnce, '').trim() || null;
const list = (cell: string | undefined): string[] => (text(cell) ?? '').split(listSeparator).map((part) => part.trim());

/** What a row of a table says, still to be checked. */
export function entryOfRow(row: Readonly<Record<string, string>>): unknown {
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
 * An entry as a row of a table. A cell that a spreadsheet would run as a formula begins with an apostrophe, which
 * `entryOfRow` takes off again.
 */
export function rowOfEntry(entry: Entry): Record<Column, string> {
  const cells: Record<Column, string> = {
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
  for (const column of Object.keys(cells) as Column[]) cells[column] = defused(cells[column]);
  return cells;
}
