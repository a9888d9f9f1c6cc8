import { isAttendanceHeading } from '../attendance/absence-lines.ts';
import { readLabel, separateLabels } from '../header/labels.ts';
import { keyOf, type Line, lineOf, tidy } from '../lines/line.ts';
import { withoutBullet } from '../lines/markup.ts';
import { isFileNames } from './attachments.ts';
import { type Particulars, readParticulars } from './case-number.ts';
import { type OwnMeeting, readDecisionHeading } from './decision-heading.ts';
import { isRecordHeading } from './records.ts';
import { withoutRouting } from './routing-table.ts';
import { type HeadingKind, headingKind, opensRecommendation } from './section-names.ts';

/** A run of lines under one heading; `introduction` is what stands above the first heading. */
export interface Block {
  readonly kind: HeadingKind | 'introduction' | 'record' | 'attendance';
  readonly heading: string;
  readonly lines: Line[];
}

/** An item's lines, cut at their headings. */
export interface ItemBlocks {
  readonly blocks: readonly Block[];
  readonly particulars: readonly Particulars[];
}

/** What has to be known of the document to cut an item. */
export interface ItemContext {
  readonly meeting: OwnMeeting;
  /** Keys of headings that this document uses beyond the known ones. */
  readonly ownHeadings: ReadonlySet<string>;
  /** The known headings of sections that stand alone somewhere in this document, as printed. */
  readonly usedHeadings: readonly string[];
  /** True when the document marks its headings as items of a list. */
  readonly listedHeadings: boolean;
}

/** Where in an item a line stands. */
interface Place extends ItemContext {
  /** True when the item has a heading over its recommendation; then "The working group proposes:" in a text is none. */
  readonly recommends: boolean;
  /** True below the heading of another committee's decision. */
  readonly quoting: boolean;
}

interface Heading {
  readonly kind: HeadingKind | 'record' | 'attendance';
  readonly heading: string;
  readonly rest: string;
}

/** Cuts the lines of an item at their headings, and takes out the particulars (case number, open or closed). */
export function cutIntoBlocks(lines: readonly Line[], context: ItemContext): ItemBlocks {
  const blocks: Block[] = [{ kind: 'introduction', heading: '', lines: [] }];
  const particulars: Particulars[] = [];
  const files: Block = { kind: 'attachments', heading: '', lines: [] };
  let quoting = false;
  const all = withoutRouting(lines).flatMap(separateLabels);
  const recommends = all.some(({ text, cells }) => isRecommendation(text) || isRecommendation(cells[0] ?? ''));
  for (const [at, printed] of all.entries()) {
    const line = context.listedHeadings ? unlistedHeading(printed, context.meeting) : printed;
    const block = blocks.at(-1);
    if (block === undefined) break;
    const particular = block.kind === 'attachments' ? null : readParticulars(line.text, context.meeting.committee);
    if (
      particular !== null &&
      (block.kind === 'introduction' || isFiling(particular) || line.cells.length > 1 || block.lines.length === 0)
    ) {
      particulars.push(particular);
    } else if (isFileNames(line.text) && block.kind !== 'attachments') files.lines.push(line);
    else if (!(block.kind === 'decision' && block.lines.length === 0 && isMeetingLabel(line))) {
      const heading: Heading | null =
        headingOf(line, block, { ...context, recommends, quoting }) ?? kindAsHeading(line, block, all[at + 1]);
      const isTitle = block.kind === 'attachments' && heading?.kind === 'section' && at === all.length - 1;
      if (heading === null || isTitle) block.lines.push(line);
      else {
        quoting = heading.kind === 'section' && readDecisionHeading(line.text, context.meeting)?.own === false;
        blocks.push({
          kind: heading.kind,
          heading: heading.heading,
          lines: heading.rest === '' ? [] : [lineOf(heading.rest)],
        });
      }
    }
  }
  return { blocks: [...blocks, files], particulars };
}

/** A heading that is printed as an item of a list, without its mark; any other line as it is. */
function unlistedHeading(line: Line, meeting: OwnMeeting): Line {
  const words = withoutBullet(line.text);
  const isHeading = headingKind(words) !== null || readDecisionHeading(words, meeting) !== null;
  return line.list && isHeading ? { ...line, text: words, cells: [words], list: false } : line;
}

const isRecommendation = (text: string) => headingKind(tidy(text).split(':', 1)[0] ?? '')?.startsWith('recommendation');

const isFiling = (particulars: Particulars) => particulars.caseNumber !== null || particulars.documentNumber !== null;

function isMeetingLabel(line: Line): boolean {
  const kind = readLabel(line)?.kind;
  return kind === 'date' || kind === 'place' || kind === 'time' || (kind === 'committee' && line.text.length < 80);
}

function headingOf(line: Line, block: Block, context: Place): Heading | null {
  const decision = readDecisionHeading(line.text, context.meeting);
  if (decision !== null) return decisionOf(line, decision, block);
  if (line.list && line.heading === null) return null;
  const words = tidy(line.cells[0] ?? '').replace(/:$/, '');
  const behind = line.cells
    .slice(1)
    .filter((cell) => cell !== '')
    .join('\t');
  if (line.cells.length === 1 && mayRecord.has(block.kind) && isRecordHeading(words))
    return { kind: 'record', heading: words, rest: '' };
  const inTable = line.cells.length > 1 && (block.lines.at(-1)?.cells.length ?? 1) > 1;
  const kind = inTable ? null : headingKind(words);
  if (
    kind === 'decision' &&
    block.lines.length === 0 &&
    (context.quoting || (block.kind === 'decision' && isOutcome(words)))
  )
    return null;
  if (
    kind === 'recommendation' &&
    block.kind === 'recommendation' &&
    /\b(?:indstiller|foreslår|anbefaler)\b/.test(words)
  )
    return null;
  if (kind !== null) return { kind, heading: kind === 'recommendation' ? withoutEnding(words) : words, rest: behind };
  if (line.cells.length === 1 && !mayRecord.has(block.kind) && isAttendanceHeading(line.text))
    return { kind: 'attendance', heading: words, rest: '' };
  if (block.kind === 'recommendation-and-decision') return null;
  if (
    block.kind !== 'decision' &&
    !(block.kind === 'recommendation' && block.lines.length === 0) &&
    !(block.kind === 'section' && context.recommends) &&
    opensRecommendation(line.text)
  ) {
    return { kind: 'recommendation', heading: withoutEnding(line.text), rest: '' };
  }
  const inline = inlineHeading(line.text);
  if (inline !== null) return inline;
  if (context.ownHeadings.has(keyOf(words)) && line.cells.length === 1)
    return { kind: 'section', heading: words, rest: '' };
  if (line.heading !== null && block.kind !== 'attachments' && line.text.length < 120)
    return { kind: 'section', heading: words, rest: '' };
  return headingWithoutBreak(line.text, context.usedHeadings);
}

const kindOfItem = /^(?:mundtlig |skriftlig )?(?:orientering|temadrøftelse|status|oplæg|meddelelser|gennemgang)$/i;

/** "Orientering" alone at the top of an item is a heading when there is text below it, and else all that is said. */
function kindAsHeading(line: Line, block: Block, below: Line | undefined): Heading | null {
  const words = line.text.replace(/:$/, '');
  if (block.kind !== 'introduction' || block.lines.length > 0 || !kindOfItem.test(words)) return null;
  const hasText = below !== undefined && /[.!?:]$/.test(below.text) && headingKind(below.text) === null;
  return hasText ? { kind: 'section', heading: words, rest: '' } : null;
}

/** What is recorded stands below a decision. */
const mayRecord: ReadonlySet<Block['kind']> = new Set(['decision', 'record', 'attachments']);

/** "Vedtaget." below "Beslutning" is what was decided, and no second heading. */
const isOutcome = (words: string) => /\.$|^(?:vedtaget|besluttet)\b/i.test(words);

/** "Direktionen indstiller, at:" goes on below; as a heading it ends before the comma. */
const withoutEnding = (words: string) => words.replace(/[\s,:]+(?:at)?[,:]?$/i, '');

/** "Kompetence: Byrådet" on one line. */
function inlineHeading(text: string): Heading | null {
  const colon = text.slice(0, 62).indexOf(':');
  if (colon < 3) return null;
  const heading = tidy(text.slice(0, colon));
  const kind = headingKind(heading);
  return kind === null ? null : { kind, heading, rest: tidy(text.slice(colon + 1)) };
}

const oftenGlued = ['Lovgrundlag', 'Retsgrundlag', 'Sagen afgøres af', 'Beslutningskompetence'];

/** "Lovgrundlag Retsplejeloven.": a conversion lost the line break that the document has elsewhere. */
function headingWithoutBreak(text: string, used: readonly string[]): Heading | null {
  if (text.length > 120) return null;
  const heading = [...used, ...oftenGlued].find(
    (one) => text.startsWith(`${one} `) && /^[\p{Lu}§]/u.test(text.slice(one.length + 1)),
  );
  return heading === undefined
    ? null
    : { kind: headingKind(heading) ?? 'section', heading, rest: tidy(text.slice(heading.length)) };
}

/** This committee's decision opens a block; another's stays where it is quoted, or opens a section of its own. */
function decisionOf(line: Line, decision: { own: boolean; rest: string }, block: Block): Heading | null {
  if (decision.own) return { kind: 'decision', heading: line.text, rest: decision.rest };
  if (block.kind === 'section' || block.kind === 'recommendation') return null;
  return {
    kind: 'section',
    heading:
      decision.rest === ''
        ? line.text.replace(/:$/, '')
        : line.text.slice(0, -decision.rest.length).replace(/\s*:\s*$/, ''),
    rest: decision.rest,
  };
}
