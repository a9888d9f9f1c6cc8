import type { MinutesItem, Section } from '../../model.ts';
import { takeAttendance } from '../attendance/absence-lines.ts';
import { type Attendance, addAttendance, addName, noAttendance } from '../attendance/attendance.ts';
import { peopleIn, sentencesOf } from '../attendance/sentences.ts';
import { type Line, lineOf } from '../lines/line.ts';
import { attachmentTitles } from './attachments.ts';
import { type Block, cutIntoBlocks, type ItemContext } from './blocks.ts';
import { readDecisionHeading } from './decision-heading.ts';
import { saysTreatedClosed } from './item-heading.ts';
import { type Recorded, readRecord } from './records.ts';
import type { ItemLines } from './split.ts';
import { splitDecision } from './split-decision.ts';
import { subDecisionsIn } from './sub-decisions.ts';

/** An item, and everything that is printed inside it about who came. */
export interface ReadItem {
  readonly item: MinutesItem;
  readonly attendance: Attendance;
  /** Danish sentences about what the reader is not sure of. */
  readonly warnings: readonly string[];
  /** True when the item has at least one heading of its own. */
  readonly hasHeadings: boolean;
}

const attendanceTitle =
  /^(?:fraværende|fravær|fremmøde|afbud|mødedeltagere|deltagere|til ?stede|navneopråb|konstatering af fremmøde)\b/i;

/** Reads one item: its sections, recommendation, decision, attachments, and who was absent. */
export function readItem(cut: ItemLines, context: ItemContext): ReadItem {
  const place = cut.number ?? '';
  const { blocks, particulars } = cutIntoBlocks(cut.lines, context);
  const attendance = noAttendance();
  const warnings: string[] = [];
  const isAboutAttendance = attendanceTitle.test(cut.title);
  const sections: Section[] = [];
  const recommendations: string[] = [];
  const decision: string[] = [];
  let recorded: Recorded = {};
  for (const block of blocks) {
    if (block.kind === 'attachments') continue;
    const record = block.kind === 'record' ? readRecord(block.lines) : null;
    if (record !== null) {
      recorded = { ...recorded, ...record };
      continue;
    }
    if (block.kind === 'attendance') {
      const text = textsOf(takeFremmoede(block, place, attendance)).join('\n');
      if (text !== '') sections.push({ heading: block.heading, text });
      continue;
    }
    const taken =
      isAboutAttendance || !isPlainSection(block)
        ? takeAttendance(block.lines, place)
        : takeLabelled(block, place, context);
    addAttendance(attendance, taken.attendance);
    const kept = isPlainSection(block) && isAboutAttendance ? block.lines : taken.lines;
    const { recommended, decided, unsure } = splitDecision(
      block,
      textsOf(isAboutAttendance && !isPlainSection(block) ? withoutNames(kept, attendance) : kept),
    );
    if (unsure)
      warnings.push(
        `Punkt ${place || `“${cut.title}”`}: Det er usikkert, hvor indstillingen slutter, og beslutningen begynder.`,
      );
    decision.push(...decided);
    if (block.kind === 'decision') continue;
    const text = recommended.join('\n');
    if (block.kind !== 'introduction' || text !== '') sections.push({ heading: block.heading, text });
    if (block.kind.startsWith('recommendation') && text !== '')
      recommendations.push(withoutQuotes(recommended, context).join('\n'));
  }
  const item: MinutesItem = {
    number: cut.number,
    title: cut.title,
    caseNumber: particulars.find(({ caseNumber }) => caseNumber !== null)?.caseNumber ?? cut.caseNumber,
    documentNumber: particulars.find(({ documentNumber }) => documentNumber !== null)?.documentNumber ?? null,
    closed: cut.closed || particulars.some(({ closed }) => closed === true) || isTreatedClosed(blocks),
    sections: withoutEmptyRepeats(sections),
    recommendation: textOrNull(recommendations),
    decision: textOrNull(decision),
    subDecisions: subDecisionsIn(decision),
    absent: [...attendance.absent],
    ...recorded,
    attachments: attachmentTitles(blocks.filter(({ kind }) => kind === 'attachments').flatMap(({ lines }) => lines)),
  };
  return {
    item,
    attendance,
    warnings,
    hasHeadings: blocks.some(({ kind, heading }) => kind !== 'introduction' && heading !== ''),
  };
}

const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);
const textOrNull = (texts: readonly string[]) => (texts.join('\n').trim() === '' ? null : texts.join('\n'));
const isPlainSection = (block: Block) => ['section', 'recommendation', 'record'].includes(block.kind);

const isTreatedClosed = (blocks: readonly Block[]) =>
  blocks.some(({ kind, lines }) => kind === 'introduction' && lines.some(({ text }) => saysTreatedClosed(text)));

/** What other committees decided is quoted below a recommendation, and is no part of it. */
function withoutQuotes(texts: readonly string[], { meeting }: ItemContext): readonly string[] {
  const quote = texts.findIndex((text) => readDecisionHeading(text, meeting)?.own === false);
  return quote < 0 ? texts : texts.slice(0, quote);
}

/** Below a title such as "Fraværende" a bare list of names is a list of the absent. */
function withoutNames(lines: readonly Line[], attendance: Attendance): readonly Line[] {
  return lines.filter(({ text }) => {
    const names = text.includes(' ') ? peopleIn(text.replace(/\.$/, '')) : null;
    for (const name of names ?? []) addName(attendance.absent, name);
    return names === null;
  });
}

const wasThere = /^(.{3,200}) (?:deltog|var til ?stede|var mødt|mødte)\.?$/iu;

/** Reads the lines below "Fremmøde"; gives back what says something else. */
function takeFremmoede({ lines }: Block, place: string, attendance: Attendance): readonly Line[] {
  const sentences = lines.flatMap((line) => sentencesOf(line.text).map((text) => lineOf(text)));
  const taken = takeAttendance(sentences, place);
  addAttendance(attendance, taken.attendance);
  return taken.lines.filter(({ text }) => peopleIn(wasThere.exec(text)?.[1] ?? '') === null);
}

/**
 * In the body of a case only a labelled list of the absent counts, never a sentence; and who was absent where another
 * committee decided stays in its quoted decision.
 */
function takeLabelled(block: Block, place: string, { meeting }: ItemContext) {
  const quotes = (text: string) => readDecisionHeading(text, meeting)?.own === false;
  const quote = quotes(block.heading) ? 0 : block.lines.findIndex(({ text }) => quotes(text));
  const [own, quoted] = quote < 0 ? [block.lines, []] : [block.lines.slice(0, quote), block.lines.slice(quote)];
  const labelled = own.some(({ text }) => /^(?:fravær|afbud|ikke til ?stede|der (?:er|var) afbud fra)/i.test(text));
  if (!labelled) return { attendance: noAttendance(), lines: block.lines };
  const { attendance, lines } = takeAttendance(own, place);
  return { attendance, lines: [...lines, ...quoted] };
}

/** Forms print a heading twice when nothing is below the first; the empty one says nothing. */
function withoutEmptyRepeats(sections: readonly Section[]): Section[] {
  return sections.filter(({ heading, text }, at) => {
    if (text !== '') return true;
    const others = sections.filter((other, index) => other.heading === heading && index !== at);
    return (
      !others.some((other) => other.text !== '') && !sections.slice(0, at).some((other) => other.heading === heading)
    );
  });
}
