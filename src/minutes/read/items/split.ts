import { Refusal } from '../../../errors/refusal.ts';
import { keyOf, type Line } from '../lines/line.ts';
import { caseNumberBehind, readParticulars } from './case-number.ts';
import type { ContentsEntry } from './contents.ts';
import { groupIsClosed, isGroupHeading, saysClosed, titleWithoutKind } from './item-heading.ts';
import type { ItemStart } from './item-start.ts';
import { numberedStarts } from './numbered-starts.ts';
import { headingKind } from './section-names.ts';
import { startsFromRows } from './table-items.ts';
import { unnumberedStarts } from './unnumbered-starts.ts';

/** The lines of one item, below its title. */
export interface ItemLines {
  readonly number: string | null;
  readonly title: string;
  readonly closed: boolean;
  /** A case number in brackets behind the title. */
  readonly caseNumber: string | null;
  readonly lines: readonly Line[];
}

/** A document cut where its items start. */
export interface SplitDocument {
  readonly header: readonly Line[];
  readonly items: readonly ItemLines[];
}

const itemLimit = 1000;
/** Above the items that is what the document is. */
const openAgenda = /^åben(?:t)? (?:dagsorden|møde)\b/i;

/**
 * Cuts a document into its header and its items.
 *
 * @throws Refusal `minutes.too-many-items` for more than 1,000 items
 */
export function splitIntoItems(lines: readonly Line[], contents: readonly ContentsEntry[]): SplitDocument {
  const starts = findStarts(lines, contents);
  if (starts.length > itemLimit) throw new Refusal('minutes.too-many-items');
  const items = starts.map((start, order) => {
    const end = starts[order + 1]?.at ?? lines.length;
    return itemOf(start, lines.slice(start.body, end), closedByGroup(lines, start.at, starts[0]?.at ?? 0), contents);
  });
  return {
    header: lines
      .slice(0, starts[0]?.at ?? lines.length)
      .filter((line) => !isGroupHeading(line.text) || openAgenda.test(line.text)),
    items,
  };
}

function findStarts(lines: readonly Line[], contents: readonly ContentsEntry[]): ItemStart[] {
  const rows = startsFromRows(lines);
  if (rows.length > 0) return rows;
  const numbered = numberedStarts(lines, contents);
  if (numbered.length > itemLimit) return numbered;
  const all = [...numbered, ...unnumberedStarts(lines, contents, numbered)];
  return withParticularsAbove(
    all.sort((a, b) => a.at - b.at).map((start) => withFlagAbove(start, lines)),
    lines,
  );
}

/** What stands last and is a heading over a group of items belongs to those below. */
function withoutGroupBelow(lines: readonly Line[]): readonly Line[] {
  return isGroupHeading(lines.at(-1)?.text ?? '') ? lines.slice(0, -1) : lines;
}

/** "Lukket punkt" on the line above the heading belongs to the item below it. */
function withFlagAbove(start: ItemStart, lines: readonly Line[]): ItemStart {
  const flag = /^(åben|åbent|lukket)(?: (?:punkt|sag))?$/i.exec(lines[start.at - 1]?.text ?? '')?.[1];
  return flag === undefined ? start : { ...start, at: start.at - 1, closed: start.closed ?? /^lukket/i.test(flag) };
}

/** Some documents print the case number above the title; then every item has it there and none below. */
function withParticularsAbove(starts: readonly ItemStart[], lines: readonly Line[]): ItemStart[] {
  const isFiled = (line: Line | undefined) =>
    line !== undefined && (readParticulars(line.text, '')?.caseNumber ?? null) !== null;
  const allAbove = starts.every(({ at, body }) => isFiled(lines[at - 1]) && !isFiled(lines[body]));
  return starts.map((start) => {
    const above = lines[start.at - 1];
    return allAbove && above !== undefined ? { ...start, at: start.at - 1, above } : start;
  });
}

/** The nearest heading above the item that says whether a group of items is open or closed. */
function closedByGroup(lines: readonly Line[], at: number, first: number): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const line = lines[above];
    const closed = line === undefined || line.cells.length > 1 ? null : groupIsClosed(line.text);
    if (closed !== null) return closed && (above >= first - 3 || first === at);
  }
  return false;
}

function itemOf(
  start: ItemStart,
  body: readonly Line[],
  inClosedGroup: boolean,
  contents: readonly ContentsEntry[],
): ItemLines {
  const { title, caseNumber } = caseNumberBehind(titleWithoutKind(start.title));
  const entry = contents.find(
    (one) => keyOf(one.title) === keyOf(title) && (one.number === null || one.number === start.number),
  );
  const lines = start.lines ?? withoutRepeatedTitle(body, start, title);
  return {
    number: start.number,
    title,
    caseNumber,
    closed: (start.closed ?? inClosedGroup) || saysClosed(start.title) || entry?.closed === true,
    lines: [
      ...(start.above === undefined ? [] : [start.above]),
      ...withoutGroupBelow(lines).filter((line) => groupIsClosed(line.text) === null),
    ],
  };
}

/**
 * Some documents print the heading of an item twice; the second time it is no text of the item. Without its number it
 * is that only above the first section: below a section's heading it is what the section says.
 */
function withoutRepeatedTitle(body: readonly Line[], start: ItemStart, title: string): readonly Line[] {
  const bare = new Set([keyOf(title), keyOf(start.title)]);
  const numbered = new Set<string>();
  const numbers =
    start.number === null ? [] : ['', 'punkt', 'pkt', 'sag', 'sagnr', 'ad'].map((word) => `${word}${start.number}`);
  for (const number of numbers) {
    for (const one of [title, start.title]) numbered.add(number + keyOf(one));
    bare.add(number);
  }
  const firstSection = body.findIndex((line) => headingKind(line.text) !== null);
  return body.filter((line, at) => {
    if (at > 8 || line.text.length > 300) return true;
    const key = keyOf(line.text);
    const aboveSections = firstSection === -1 || at < firstSection;
    return !numbered.has(key) && !(aboveSections && bare.has(key));
  });
}
