import type { Minutes } from '../model.ts';
import { addAttendance, noAttendance } from './attendance/attendance.ts';
import { decideDate } from './header/decide-date.ts';
import { readHeader } from './header/read-header.ts';
import { completeHeadless } from './headless.ts';
import type { ItemContext } from './items/blocks.ts';
import { takeContents } from './items/contents.ts';
import { committeeDecidingOn } from './items/decision-heading.ts';
import { hasListedHeadings, ownHeadings, usedHeadings } from './items/own-headings.ts';
import { type ReadItem, readItem } from './items/read-item.ts';
import { splitIntoItems } from './items/split.ts';
import { type KnownLayout, withoutFurniture } from './lines/furniture.ts';
import type { Line } from './lines/line.ts';
import { refuseOther } from './recognise.ts';
import { warningsAbout } from './warnings.ts';
import { wholeMeeting } from './whole-meeting.ts';

/**
 * Understands the printed lines of an agenda or minutes.
 *
 * @throws Refusal `minutes.not-minutes`, `minutes.too-many-items`
 */
export function understand(printed: readonly Line[], layout: KnownLayout): Minutes {
  const { lines, entries } = takeContents(withoutFurniture(printed, layout));
  const cut = splitIntoItems(lines, entries);
  const header = readHeader(cut.header);
  const dated = decideDate(header, printed);
  const committee = header.committee || committeeOfDecisions(lines, dated.date);
  const meeting = { committee, date: dated.date };
  const context: ItemContext = {
    meeting,
    ownHeadings: ownHeadings(cut.items),
    usedHeadings: usedHeadings(cut.items),
    listedHeadings: hasListedHeadings(cut.items, meeting),
  };
  const printedItems = cut.items.map((item) => readItem(item, context));
  refuseOther(header, dated.date, printedItems);
  const read = completeHeadless(printedItems, header);
  const attendance = noAttendance();
  addAttendance(attendance, header.attendance);
  for (const item of read) addAttendance(attendance, item.attendance);
  const minutes: Minutes = {
    title: header.title,
    committee,
    date: dated.date,
    time: header.time,
    place: header.place,
    participants: wholeMeeting(header.participants, read),
    items: read.map(({ item }) => item),
    substitutes: attendance.substitutes,
    lateOrEarly: attendance.lateOrEarly,
    disqualified: attendance.disqualified,
    ...(header.guests.length === 0 ? {} : { guests: [...header.guests] }),
    warnings: [],
  };
  return {
    ...minutes,
    warnings: [...dated.warnings, ...read.flatMap(({ warnings }: ReadItem) => warnings), ...warningsAbout(minutes)],
  };
}

/** A header without a committee: the one that most headings over decisions of the day name. */
function committeeOfDecisions(lines: readonly Line[], date: string | null): string {
  const times = new Map<string, number>();
  if (date === null) return '';
  for (const { text } of lines) {
    const committee = committeeDecidingOn(text, date);
    if (committee !== null) times.set(committee, (times.get(committee) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
