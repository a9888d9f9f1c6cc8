import { looksLikeName } from '../attendance/names.ts';
import { findDate } from '../danish-date.ts';
import { readItemHeading } from '../items/item-heading.ts';
import { headingKind } from '../items/section-names.ts';
import type { Line } from './line.ts';

const pageNumber =
  /^(?:.{0,80}\b)?(?:side|s\.|page)\s*\d{1,4}\s*(?:af|\/|of)\s*\d{1,4}\b.{0,40}$|^[-–\s]*\d{1,3}\s*(?:\/|af)\s*\d{1,3}[-–\s]*$|^[-–]\s*\d{1,3}\s*[-–]$|^side\s*\d{1,4}$/i;
const ofPages = /^side \d{1,4} af \d{1,4}$/i;
const bareNumber = /^\d{1,3}$/;
const navigation =
  /^(?:til toppen|til indholdsfortegnelse|tilbage til oversigt|tilbage|udskriv|print|fold alle(?: punkter)?(?: ud)?|luk alle(?: punkter)?|åben alle|you are here|hent som fil:?|download(?: som)? pdf|vis alle punkter|del på .{2,20})$/i;
const lastUpdated = /^(?:sidst(?:e)?|senest) (?:opdateret|ændret|redigeret|revideret)\b/i;
const cookies = /\bcookies?\b/i;
/** Such lines come back on many pages and are still no page header. */
const partOfMinutes =
  /^(?:beslutning|indstilling|sagsfremstilling|økonomi|bilag|sag|dok|fravær|afbud|punkt|pkt|ad\.? ?\d|godkendt|taget til|ingen|intet|\d{1,4}[.)])/i;
/** Whether a line is such as minutes say under many items. */
export const isPartOfMinutes = (text: string): boolean => partOfMinutes.test(text);

/** What runs along on the pages is no sentence. */
export const isSentence = (text: string): boolean => /\p{Ll}[.!?:]$/u.test(text) && text.includes(' ');

const signatures = /^underskrift(?:er|sside)?\b.{0,40}$/i;

/** True for a line that is about the page and not about the meeting: page number, link of a web page, print date. */
export function isFurniture(line: Line): boolean {
  const { text } = line;
  if (text.length > 200 || (text.length > 25 && /[.!?]$/.test(text) && !navigation.test(text))) return false;
  return (
    (pageNumber.test(text) && (line.cells.length === 1 || line.cells.some((cell) => ofPages.test(cell)))) ||
    navigation.test(text) ||
    lastUpdated.test(text) ||
    (cookies.test(text) && /\baccepter/i.test(text))
  );
}

/** What is known of the pages before their lines are read. */
export interface KnownLayout {
  /** True when headers and footers were known by where they stand, and are gone; then what is left comes back by chance. */
  readonly runningRowsAreGone: boolean;
}

/**
 * Drops page furniture: page numbers, navigation, and headers and footers that come back on most pages (digits in
 * them may differ). The first appearance of a repeated header stays, for it can be the document's only title.
 */
export function withoutFurniture(lines: readonly Line[], { runningRowsAreGone }: KnownLayout): Line[] {
  const repeated = runningRowsAreGone ? new Set<string>() : repeatedAtPageEdges(lines);
  const seen = new Set<string>();
  const signed = signedLines(lines);
  return lines.slice(0, endOfItems(lines, signed)).filter((line, index) => {
    if (signed.has(line)) return false;
    const shape = shapeOf(line);
    if (repeated.has(shape) && isAtPageEdge(lines, index)) {
      if (seen.has(shape)) return false;
      seen.add(shape);
    }
    return !isFurniture(line) && !(bareNumber.test(line.text) && line.page !== lines[index + 1]?.page && line.page > 1);
  });
}

/** The page for signatures: its heading and the names below it. */
function signedLines(lines: readonly Line[]): Set<Line> {
  const signed = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    if (!signatures.test(line.text)) continue;
    signed.add(line);
    for (const below of lines.slice(index + 1)) {
      if (!below.cells.every((cell) => looksLikeName(cell.replace(/[\s_.]+$/, '')))) break;
      signed.add(below);
    }
  }
  return signed;
}

/** Where a letter's ending stands at the bottom: "Med venlig hilsen" and who wrote. */
function signatureStart(lines: readonly Line[]): number {
  const start = lines.findIndex(
    (line, index) =>
      index >= lines.length - 8 &&
      /^(?:med )?venlig(?:e)? hilsen|^(?:for referat|på vegne af|referent|ref\.?)\b:?/i.test(line.text),
  );
  return start < 0 ? lines.length : start;
}

const meetingEnded =
  /^(?:mødet|møde) (?:(?:blev|er) )?(?:hævet|slut(?:tede)?|afsluttet|hæves|færdigt)\b(?: (?:den|d\.) [^,]{3,30})?,? ?(?:kl\.?|klokken)? ?[\d.:]{0,5}\.?$/i;

/** What stands below the last item about the meeting itself: when it ended and when the next one is. */
function endOfItems(lines: readonly Line[], signed: ReadonlySet<Line>): number {
  let last = signatureStart(lines);
  for (; last > 1; last--) {
    const line = lines[last - 1];
    if (line === undefined || !(signed.has(line) || isFurniture(line) || isEnding(line.text, lines[last - 2]))) break;
  }
  return last;
}

function isEnding(text: string, above: Line | undefined): boolean {
  const over = above?.text.replace(/:$/, '') ?? '';
  if (text.length > 120 || headingKind(over) !== null || readItemHeading(over) !== null) return false;
  return (
    meetingEnded.test(text) ||
    /^(?:referatet (?:er )?)?godkendt (?:den|d\.) [\d. \p{L}/-]{5,20}$/iu.test(text) ||
    (/^næste møde\b ?(?::|er|den|d\.)/i.test(text) && findDate(text) !== null)
  );
}

const shapeOf = (line: Line) => line.text.replace(/\d+/g, '#');

/** Within three lines of a change of page, or of a printed page number. */
function isAtPageEdge(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  for (let distance = 1; distance <= 3; distance++) {
    for (const other of [lines[index - distance], lines[index + distance]]) {
      if (other !== undefined && (other.page !== line.page || pageNumber.test(other.text))) return true;
    }
  }
  return false;
}

function repeatedAtPageEdges(lines: readonly Line[]): Set<string> {
  const pages = new Map<string, Set<number>>();
  let printedPages = 0;
  for (const [index, line] of lines.entries()) {
    if (pageNumber.test(line.text)) printedPages++;
    if (line.text.length > 150 || isPartOfMinutes(line.text) || isSentence(line.text)) continue;
    if (!isAtPageEdge(lines, index)) continue;
    const shape = shapeOf(line);
    const at = pages.get(shape) ?? new Set<number>();
    pages.set(shape, at.add((line.page - 1) * 10_000 + printedPages));
  }
  const last = lines.at(-1)?.page ?? 1;
  const needed = Math.max(3, Math.ceil(Math.max(last, printedPages) / 2));
  return new Set([...pages].filter(([, at]) => at.size >= needed).map(([shape]) => shape));
}
