import { type Line, lineOf, tidy } from '../lines/line.ts';
import type { ItemStart } from './item-start.ts';
import { headingKind } from './section-names.ts';

const titleColumn = /^(?:punkt(?:er)?|emne|dagsorden(?:spunkt)?|titel|overskrift|sag|tekst|indhold)$/i;
const numberColumn = /^(?:nr\.?|pkt\.?|punkt|punkt nr\.?|#|sag nr\.?)$/i;
const decisionColumn =
  /^(?:referat|beslutning|konklusion|beslutning\/referat|referat\/beslutning|opsamling|aftale(?:r)?)$/i;
const textColumn = /^(?:intention.{0,20}|beskrivelse|sagsfremstilling|indhold|bemærkninger|oplæg|formål|indstilling)$/i;

/** The items of minutes that are written as one table: a row for each, with a column for what was decided. */
export function startsFromRows(lines: readonly Line[]): ItemStart[] {
  const header = lines.findIndex((line) => line.cells.length >= 2 && isHeader(line.cells.map(tidy)));
  const columns = lines[header]?.cells.map(tidy) ?? [];
  if (header < 0) return [];
  const decision = columns.findIndex((cell) => decisionColumn.test(cell));
  const titles = columns.map((cell, at) => ({ cell, at })).filter(({ cell }) => titleColumn.test(cell));
  const number = columns.findIndex((cell) => numberColumn.test(cell));
  const title = titles.find(({ at }) => at !== number)?.at ?? number;
  const starts: ItemStart[] = [];
  for (let at = header + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.cells.length < 2) break;
    const cells = line.cells.map(tidy);
    const numbered = /^(\d{1,4})[.)]?\s+(.+)$/.exec(cells[title] ?? '');
    const ownColumn = number >= 0 && number !== title ? /^(\d{1,4})[.)]?$/.exec(cells[number] ?? '')?.[1] : undefined;
    const name = numbered?.[2] ?? cells[title] ?? '';
    if (name === '') continue;
    starts.push({
      at,
      body: at + 1,
      number: ownColumn ?? numbered?.[1] ?? null,
      title: name,
      closed: null,
      lines: rowLines(cells, columns, decision),
    });
  }
  return starts.length >= 2 ? starts : [];
}

function isHeader(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => decisionColumn.test(cell)) &&
    cells.some((cell) => titleColumn.test(cell) || numberColumn.test(cell))
  );
}

function rowLines(cells: readonly string[], columns: readonly string[], decision: number): Line[] {
  const lines: Line[] = [];
  for (const [at, column] of columns.entries()) {
    const text = cells[at] ?? '';
    if (at === decision || text === '' || !(textColumn.test(column) || headingKind(column) !== null)) continue;
    lines.push(lineOf(column), lineOf(text));
  }
  if ((cells[decision] ?? '') !== '') lines.push(lineOf('Beslutning'), lineOf(cells[decision] ?? ''));
  return lines;
}
