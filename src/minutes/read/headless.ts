import type { Section } from '../model.ts';
import { takeAttendance } from './attendance/absence-lines.ts';
import { addAttendance, noAttendance } from './attendance/attendance.ts';
import type { Header } from './header/read-header.ts';
import type { ReadItem } from './items/read-item.ts';
import { subDecisionsIn } from './items/sub-decisions.ts';
import { lineOf } from './lines/line.ts';

const inlineText = /^(.{2,90}?)(?:(?<=\?{1,3}):|:|(?<=eventuelt|evt\.?)(?= )) ?(\S.*)$/iu;
const outcomeOnly = /^(?:udsat|intet|ingen|godkendt|drøftet|aflyst|taget til efterretning|ingen bemærkninger)\.?$/i;

/**
 * Small groups write minutes without any heading: what stands below a title, or behind a colon in it, is what the
 * meeting came to. In minutes where no item has a heading that text is the decision; in an agenda it stays a section.
 */
export function completeHeadless(items: readonly ReadItem[], header: Header): ReadItem[] {
  if (header.saysAgenda) return [...items];
  if (items.some(({ item }) => item.decision !== null)) return items.map(withPlainOutcome);
  const noHeadings = !items.some(({ hasHeadings, item }) => hasHeadings && item.attachments.length === 0);
  const concluding = items.some(({ item }) => item.sections.some(isConclusion));
  if (!noHeadings && !concluding) return [...items];
  return items.map((read) => {
    if (read.item.sections.some(isConclusion)) return concluded(read);
    const { title, rest } = titleAndRest(read.item.title);
    const said = takeAttendance(rest === '' ? [] : [lineOf(rest)], read.item.number ?? '');
    const texts = [
      ...said.lines.map(({ text }) => text),
      ...read.item.sections.filter(({ heading }) => heading === '').flatMap(({ text }) => text.split('\n')),
    ];
    const attendance = noAttendance();
    addAttendance(attendance, read.attendance);
    addAttendance(attendance, said.attendance);
    const item = {
      ...read.item,
      title,
      sections: read.item.sections.filter(({ heading }) => heading !== ''),
      decision: texts.length === 0 ? null : texts.join('\n'),
      subDecisions: subDecisionsIn(texts),
      absent: attendance.absent,
    };
    return { ...read, item, attendance };
  });
}

const plainOutcome =
  /^(?:(?:dagsordenen|referatet|indstillingen|orienteringen|sagen) (?:blev |er )?)?(?:godkendt|drøftet|udsat|afvist|tiltrådt|aflyst|taget til (?:efterretning|orientering))(?: uden bemærkninger)?\.?$/i;

/** Where others print a heading above it, an outcome or a conclusion on its own is what an item came to all the same. */
function withPlainOutcome(read: ReadItem): ReadItem {
  const { item } = read;
  if (item.decision !== null) return read;
  if (item.sections.some(isConclusion)) return concluded(read);
  const [only] = item.sections;
  if (only === undefined || item.sections.length > 1 || only.heading !== '' || !plainOutcome.test(only.text))
    return read;
  return { ...read, item: { ...item, sections: [], decision: only.text } };
}

const isConclusion = ({ heading }: Section) => /^konklusion(?:er)?$/i.test(heading);

/** Where nothing is headed "Beslutning", the conclusion is what was decided. */
function concluded(read: ReadItem): ReadItem {
  const decision = read.item.sections.filter(isConclusion).flatMap(({ text }) => text.split('\n'));
  const sections = read.item.sections.filter((section) => !isConclusion(section));
  return {
    ...read,
    item: { ...read.item, sections, decision: decision.join('\n'), subDecisions: subDecisionsIn(decision) },
  };
}

/** "Formalia: Referat godkendt." is a title and what was decided. */
function titleAndRest(printed: string): { title: string; rest: string } {
  const found = inlineText.exec(printed);
  const [, title = '', rest = ''] = found ?? [];
  const isText = /[.!]$/.test(rest) || outcomeOnly.test(rest);
  return found !== null && isText ? { title: title.trim(), rest: rest.trim() } : { title: printed, rest: '' };
}
