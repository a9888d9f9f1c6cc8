import { keyOf, type Line, tidy } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';
import { groupIsClosed, readItemHeading, titleWithoutKind } from './item-heading.ts';
import { headingKind } from './section-names.ts';

/** One line of a table of contents. */
export interface ContentsEntry {
  readonly number: string | null;
  readonly title: string;
  readonly closed: boolean;
}

/** A document without its table of contents, and what that said. */
export interface WithoutContents {
  readonly lines: readonly Line[];
  readonly entries: readonly ContentsEntry[];
}

const contentsHeading =
  /^(?:indholdsfortegnelse|indhold|dagsorden|dagsordenspunkter|punkter|punkter på dagsordenen|sagsoversigt|oversigt|emner|følgende sager behandles|sager til behandling|dagsorden(?:en)? for mødet|punktliste|sagsliste|dagsordensoversigt):?$/i;
const pageBehindLeader = /(?:side )?\d{1,4}$/i;
const pageAtEnd = /(?:\t|\s{2,}|\.\s?)(?:side )?\d{1,4}$/;

/**
 * Takes the table of contents out of a document. A list under a heading such as "Indholdsfortegnelse" or "Dagsorden"
 * counts as one only when its lines end in page numbers, or when most of its titles come back further down.
 */
export function takeContents(lines: readonly Line[]): WithoutContents {
  const entries: ContentsEntry[] = [];
  const dropped = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.contents || isLeaderLine(line)) {
      dropped.add(index);
      pushEntry(entries, line);
    }
  }
  for (const at of accessTable(lines)) {
    const line = lines[at];
    if (line !== undefined && !dropped.has(at) && !accessColumn(line)) pushEntry(entries, line);
    dropped.add(at);
  }
  const later = titlesFrom(lines);
  for (const [index, line] of lines.entries()) {
    if (index > 400 || line.text.length > 60 || !contentsHeading.test(line.text)) continue;
    if (dropped.has(index + 1)) dropped.add(index);
    const block = blockAfter(lines, index);
    if (comesBack(lines, block, later)) {
      dropped.add(index);
      for (const at of block) {
        const entry = lines[at];
        if (entry !== undefined && !dropped.has(at)) pushEntry(entries, entry);
        dropped.add(at);
      }
    }
  }
  return { lines: lines.filter((_, index) => !dropped.has(index)), entries };
}

const accessColumn = (line: Line) =>
  line.cells.length > 1 && line.cells.some((cell) => /^åbe?nt?\/lukket$/i.test(tidy(cell)));

/** A table of the items with a column that says which are open and which closed. */
function accessTable(lines: readonly Line[]): number[] {
  const header = lines.findIndex(accessColumn);
  if (header < 0) return [];
  const rows = [header];
  for (let at = header + 1; (lines[at]?.cells.length ?? 1) > 1; at++) rows.push(at);
  return rows;
}

function isLeaderLine(line: Line): boolean {
  return line.text.length < 300 && line.cells.some((cell) => withoutLeader(cell) !== null) && /\p{L}/u.test(line.text);
}

/** The text in front of a dotted line to a page number; null when the text does not end in one. */
function withoutLeader(text: string): string | null {
  const bare = text.replace(pageBehindLeader, '').trimEnd();
  let end = bare.length;
  let dots = 0;
  for (; end > 0 && /[\s.…_]/.test(bare[end - 1] ?? ''); end--)
    dots += bare[end - 1] === '…' ? 3 : bare[end - 1]?.trim() ? 1 : 0;
  return dots >= 3 ? bare.slice(0, end) : null;
}

function pushEntry(entries: ContentsEntry[], line: Line): void {
  const cells = line.cells.map((cell) => tidy(cell)).filter((cell) => cell !== '');
  const closed = cells.some((cell) => /^lukket\b/i.test(cell)) || /[-–(]\s*lukket/i.test(line.text);
  const kept = cells.filter((cell, at) => !(at > 0 && /^(?:\d{1,4}|åben|åbent|lukket)$/i.test(cell)));
  const joined = kept.join('\t');
  const text = (withoutLeader(joined) ?? joined).replace(/\s+\d{1,4}$/, (page) =>
    line.contents || cells.length > 1 ? '' : page,
  );
  const heading = readItemHeading(text);
  const title = titleWithoutKind(tidy(heading?.title || withoutBullet(text)));
  if (title !== '' && !contentsHeading.test(title) && groupIsClosed(title) === null)
    entries.push({ number: heading?.number ?? null, title, closed });
}

/** How often each title stands in the document; items' lines without their numbers. */
function titlesFrom(lines: readonly Line[]): Map<string, number[]> {
  const titles = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 300) continue;
    const title = keyOf(entryTitle(line));
    const at = titles.get(title);
    if (at === undefined) titles.set(title, [index]);
    else at.push(index);
  }
  return titles;
}

function entryTitle(line: Line): string {
  const text = line.text.replace(pageAtEnd, '');
  return titleWithoutKind(readItemHeading(text)?.title || withoutBullet(text));
}

/** The lines below a heading that look like the first of them, until a title comes back. */
function blockAfter(lines: readonly Line[], heading: number): number[] {
  const block: number[] = [];
  const titles = new Set<string>();
  const first = lines.slice(heading + 1, heading + 4).find(({ text }) => groupIsClosed(text) === null);
  const shape = first === undefined ? null : shapeOf(first);
  for (let at = heading + 1; at < lines.length && block.length < 300; at++) {
    const line = lines[at];
    if (line === undefined || line.text.length > 250 || headingKind(line.text) === 'decision') break;
    const title = keyOf(entryTitle(line));
    const entry = `${readItemHeading(line.text)?.number ?? ''} ${title}`;
    if (titles.has(entry) || titles.has(` ${title}`) || (shapeOf(line) !== shape && groupIsClosed(line.text) === null))
      break;
    titles.add(entry);
    block.push(at);
  }
  return block;
}

function shapeOf(line: Line): string {
  if (readItemHeading(line.text) !== null) return 'numbered';
  return line.list ? 'list' : 'plain';
}

function comesBack(lines: readonly Line[], block: readonly number[], later: ReadonlyMap<string, number[]>): boolean {
  const last = block.at(-1) ?? 0;
  const titled = block.filter((at) => groupIsClosed(lines[at]?.text ?? '') === null);
  const back = titled.filter((at) => {
    const line = lines[at];
    return line !== undefined && later.get(keyOf(entryTitle(line)))?.some((other) => other > last) === true;
  });
  return titled.length >= 2 && back.length >= titled.length * 0.6;
}
