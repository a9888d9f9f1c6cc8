import { readLabel } from '../header/labels.ts';
import { keyOf, type Line } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';
import { readParticulars } from './case-number.ts';
import type { ContentsEntry } from './contents.ts';
import { groupIsClosed, readItemHeading, titleWithoutKind } from './item-heading.ts';
import type { ItemStart } from './item-start.ts';
import { headingKind, opensRecommendation } from './section-names.ts';

const closing = /^(?:eventuelt|evt\.?|næste møde|orientering fra formanden|siden sidst|bordet rundt)\s*(?::\s*(.*))?$/i;

/** The starts of items that print no number: between numbered ones, or all through the document. */
export function unnumberedStarts(
  lines: readonly Line[],
  contents: readonly ContentsEntry[],
  numbered: readonly ItemStart[],
): ItemStart[] {
  const taken = new Set(numbered.flatMap(({ at, body }) => range(at, body)));
  const known = new Set(numbered.map(({ title }) => keyOf(titleWithoutKind(title))));
  const listed = fromContents(lines, contents, taken, known);
  if (numbered.length > 0)
    return [
      ...listed,
      ...closedBetween(lines, numbered, taken, listed),
      ...sameHeading(lines, numbered, taken, listed).filter(({ title }) => !known.has(keyOf(title))),
    ];
  if (listed.length >= 2) return listed;
  return (
    [numberOnItsOwn, fromHeadings, aboveFirstSection, fromBullets]
      .map((find) => find(lines))
      .find((found) => found.length >= 1) ?? []
  );
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
const start = (at: number, title: string, number: string | null = null, body = at + 1): ItemStart => ({
  at,
  body,
  number,
  title,
  closed: null,
});

/** Titles that the table of contents has and no numbered heading. */
function fromContents(
  lines: readonly Line[],
  contents: readonly ContentsEntry[],
  taken: ReadonlySet<number>,
  known: ReadonlySet<string>,
): ItemStart[] {
  const wanted = new Map(
    contents.filter(({ title }) => !known.has(keyOf(title))).map((entry) => [keyOf(entry.title), entry]),
  );
  const found: ItemStart[] = [];
  for (const [at, line] of lines.entries()) {
    if (taken.has(at) || line.text.length > 250 || headingKind(line.text) !== null) continue;
    const entry = wanted.get(keyOf(withoutBullet(line.text)));
    if (entry === undefined) continue;
    wanted.delete(keyOf(entry.title));
    found.push(start(at, entry.title, entry.number));
  }
  return found;
}

/** "Lukket" on a line of its own below a numbered item, with a case number under it. */
function closedBetween(
  lines: readonly Line[],
  numbered: readonly ItemStart[],
  taken: ReadonlySet<number>,
  listed: readonly ItemStart[],
): ItemStart[] {
  const first = numbered[0]?.at ?? 0;
  const others = new Set(listed.map(({ at }) => at));
  return lines.flatMap((line, at) => {
    if (at <= first || taken.has(at) || others.has(at) || !/^lukket(?: punkt| sag)?$/i.test(line.text)) return [];
    const below = readParticulars(lines[at + 1]?.text ?? '', '');
    const aloneInItem = line.gap && readItemHeading(lines[at - 1]?.text ?? '') === null && below?.caseNumber;
    const justBelowTitle = numbered.some(({ body }) => at - body >= 0 && at - body <= 2);
    return aloneInItem && !justBelowTitle ? [start(at, line.text)] : [];
  });
}

/** Headings of the same level as the numbered ones, as the document's structure says. */
function sameHeading(
  lines: readonly Line[],
  numbered: readonly ItemStart[],
  taken: ReadonlySet<number>,
  listed: readonly ItemStart[],
): ItemStart[] {
  const levels = new Set(numbered.map(({ at }) => lines[at]?.heading ?? null));
  const level = [...levels][0] ?? null;
  if (levels.size !== 1 || level === null) return [];
  const others = new Set(listed.map(({ at }) => at));
  const first = numbered[0]?.at ?? 0;
  return lines.flatMap((line, at) => {
    const isOne = at > first && line.heading === level && !taken.has(at) && !others.has(at);
    return isOne &&
      headingKind(line.text) === null &&
      readItemHeading(line.text) === null &&
      groupIsClosed(line.text) === null
      ? [start(at, line.text)]
      : [];
  });
}

/** "Sag nr. 129" on a line of its own below its title "Spørgetid", or above it. */
function numberOnItsOwn(lines: readonly Line[]): ItemStart[] {
  const numbers = lines.flatMap((line, at) => {
    const number = /^(?:sag|punkt|pkt)\.? ?(?:nr\.?)? ?(\d{1,4})$/i.exec(line.text)?.[1];
    return number === undefined ? [] : [{ at, number }];
  });
  const opens = (line: Line | undefined) =>
    line !== undefined &&
    (headingKind(line.text.split(':', 1)[0] ?? '') !== null || readParticulars(line.text, '') !== null);
  const isAbove = numbers.filter(({ at }) => !opens(lines[at + 1]) && opens(lines[at + 2])).length;
  const isBelow = numbers.filter(({ at }) => opens(lines[at + 1])).length;
  const found = numbers.flatMap(({ at, number }) => {
    const title = lines[isAbove > isBelow ? at + 1 : at - 1];
    if (title === undefined || headingKind(title.text) !== null) return [];
    return [isAbove > isBelow ? start(at, title.text, number, at + 2) : start(at - 1, title.text, number, at + 1)];
  });
  return found.length >= 2 ? found : [];
}

/** The headings of the level that most often has a known section below. */
function fromHeadings(lines: readonly Line[]): ItemStart[] {
  const levels = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    if (
      line.heading === null ||
      at === 0 ||
      headingKind(line.text) !== null ||
      readLabel(line) !== null ||
      groupIsClosed(line.text) !== null
    )
      continue;
    levels.set(line.heading, [...(levels.get(line.heading) ?? []), at]);
  }
  const most = [...levels.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return most.length >= 2 ? most.map((at) => start(at, lines[at]?.text ?? '')) : [];
}

/** A short line with a particular or the document's usual first section right below it. */
function aboveFirstSection(lines: readonly Line[]): ItemStart[] {
  const found = lines.flatMap((line, at) => {
    const below = lines[at + 1];
    if (below === undefined || at === 0 || !canBeTitle(line)) return [];
    const particulars = readParticulars(below.text, '');
    const section = headingKind(below.text.replace(/:$/, ''));
    const opens = (particulars !== null && particulars.caseNumber !== null) || section !== null;
    const above = lines[at - 1];
    const afterHeading = above !== undefined && headingKind(above.text.replace(/:$/, '')) !== null;
    return opens && !afterHeading ? [start(at, line.text)] : [];
  });
  return found.length >= 2 ? found : [];
}

function canBeTitle(line: Line): boolean {
  const { text } = line;
  if (text.length > 160 || line.cells.length > 1 || line.list || !line.gap) return false;
  if (!/^[\p{Lu}§"”»]/u.test(text) || /[.:;,!]$/.test(text)) return false;
  return (
    headingKind(text) === null &&
    !opensRecommendation(text) &&
    readLabel(line) === null &&
    readParticulars(text, '') === null
  );
}

/** Items that are marked with bullets only, and the unnumbered lines that close such minutes. */
function fromBullets(lines: readonly Line[]): ItemStart[] {
  const bullets = lines.flatMap((line, at) => (line.list && at > 1 ? [start(at, withoutBullet(line.text))] : []));
  if (bullets.length < 2) return [];
  const last = bullets.at(-1)?.at ?? 0;
  const tail = lines.flatMap((line, at) =>
    at > last && closing.test(line.text) ? [start(at, line.text.replace(/:$/, ''))] : [],
  );
  return [...bullets, ...tail];
}
