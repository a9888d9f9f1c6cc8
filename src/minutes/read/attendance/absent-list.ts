import { findTime } from '../danish-date.ts';
import { type Attendance, addAttendance, addName } from './attendance.ts';
import { cleanName, isNobody, looksLikeName, splitList } from './names.ts';
import { itemIn, readSentence } from './sentences.ts';

const dashClause = /\s[-–]\s(?=\p{L})/u;
const partly = /\b(?:delvis(?:t)?|til dels)\b/i;
const until = /^(.{3,60}?),? \(?(?:til|indtil|frem til)\b (?=.{0,12}(?:kl|pkt|punkt))/iu;
const since = /^(.{3,60}?),? \(?(?:fra|efter)\b (?=.{0,12}(?:kl|pkt|punkt))/iu;
const cameInstead =
  /^(?:(?:(?:som )?(?:suppleant|stedfortræder|afløser)(?: deltog| mødte| kom)?|i stedet(?: deltog| mødte| kom)?)[: ]+)?((?:\p{Lu}[\p{L}.'-]* ?){1,5}?)(?: \([^)]{0,12}\))?(?:,? (?:deltog|mødte|stedfortræder|suppleant|indkaldt|i stedet|var|er|som)\b.{0,60})?$/u;

/**
 * Reads what stands behind "Fraværende:" into `found`: names, their substitutes in brackets or behind a dash, and who
 * was away for a part only. Gives back the text when it is no list at all ("Fraværende: Godkendt.").
 */
export function readAbsentList(list: string, item: string, found: Attendance): string {
  const [first = '', ...others] = list.split(/(?<=[\p{L})]{3})\.\s+(?=\p{Lu})/u);
  if (isNobody(first)) return others.join('. ');
  const parts = splitList(first.replace(/\.$/, ''));
  const understood = parts.filter((part) => readPart(part, item, found)).length;
  if (understood === 0) return list;
  const left = others.filter((other) => {
    const said = readSentence(other, item, found.absent);
    if (said !== null) addAttendance(found, said);
    return said === null;
  });
  return left.join('. ');
}

function readPart(part: string, item: string, found: Attendance): boolean {
  const [who = '', ...clauses] = part.split(dashClause);
  const bracket = /\(([^()]{2,80})\)/g;
  const notes = [...who.matchAll(bracket)].map((match) => match[1] ?? '');
  const where = itemIn(part) ?? item;
  const time = findTime(part);
  const [leaving, coming] = [since.exec(who)?.[1], until.exec(who)?.[1]];
  if (partly.test(part)) return late(who.split(/\s\(?(?:delvis|til dels)/i)[0] ?? '', 'partly', where, time, found);
  if (coming !== undefined) return late(coming, 'arrived', where, time, found);
  if (leaving !== undefined) return late(leaving, 'left', where, time, found);
  const trailing = /^([^(]{3,50}?) (deltog|indkaldt|mødte|stedfortræder|suppleant)(?: .{0,30})?$/u.exec(who);
  if (trailing?.[1] !== undefined && looksLikeName(trailing[1])) {
    found.substitutes.push({
      for: found.absent.at(-1) ?? '',
      name: cleanName(trailing[1]),
      attended: trailing[2] !== 'indkaldt',
    });
    return true;
  }
  if (!looksLikeName(who)) {
    const said = readSentence(part, item, found.absent);
    if (said !== null) addAttendance(found, said);
    return said !== null;
  }
  const name = cleanName(who);
  addName(found.absent, name);
  for (const note of [...notes, ...clauses]) readSubstitute(note, name, found);
  return true;
}

function late(
  who: string,
  kind: 'arrived' | 'left' | 'partly',
  item: string,
  time: string | null,
  found: Attendance,
): boolean {
  if (!looksLikeName(who)) return false;
  found.lateOrEarly.push({ name: cleanName(who), kind, item, time });
  return true;
}

function readSubstitute(note: string, absent: string, found: Attendance): void {
  if (!/deltog|mødte|stedfortræder|suppleant|indkaldt|i stedet|afløser/i.test(note)) return;
  const name = cameInstead.exec(note.replace(/^v\/ ?/, ''))?.[1];
  if (name === undefined || !looksLikeName(name)) return;
  const attended = !/indkaldt|ikke/.test(note) || /deltog\b(?! ikke)|mødte\b(?! ikke)/.test(note);
  found.substitutes.push({ for: absent, name: cleanName(name), attended });
}
