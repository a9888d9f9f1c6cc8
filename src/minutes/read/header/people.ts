import type { Minutes } from '../../model.ts';
import { readDisqualified } from '../attendance/absence-lines.ts';
import { readAbsentList } from '../attendance/absent-list.ts';
import { type Attendance, addAttendance, addName, noAttendance } from '../attendance/attendance.ts';
import { cleanName, isNobody, looksLikeName, splitList } from '../attendance/names.ts';
import { readNotes } from '../attendance/sentences.ts';
import type { Line } from '../lines/line.ts';
import { absentMark, attendanceRows, isAttendanceTable, readLoose } from './attendance-table.ts';
import { type Label, readLabel } from './labels.ts';

/** The people of the header. */
export interface HeaderPeople {
  readonly participants: Minutes['participants'];
  readonly guests: readonly string[];
  readonly attendance: Attendance;
}

/** Reads the lists of participants and absent in a header, in lines, in one line or in a table. */
export function readPeople(lines: readonly Line[]): HeaderPeople {
  const participants: Minutes['participants'] = [];
  const guests: string[] = [];
  const attendance = noAttendance();
  const add = (name: string, absent: boolean) => {
    const known = participants.find((one) => one.name === name);
    if (known !== undefined) known.absent ||= absent;
    else if (name !== '') participants.push({ name, absent });
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const label = line === undefined ? null : readLabel(line);
    if (line === undefined) break;
    const rows = attendanceRows(lines, at, attendance);
    if (rows.length > 0) {
      for (const { name, absent } of rows) add(name, absent);
      at += rows.length;
      continue;
    }
    const isList = label !== null && (listKinds.has(label.kind) || isChairAbove(label, line));
    if (!isList) {
      if (label === null && !readDisqualified(line, '', attendance)) readLoose(line, attendance);
      continue;
    }
    const list = gather(label, lines, at);
    at = list.last;
    if (label.kind === 'guests') {
      for (const entry of list.entries) readGuests(entry, guests);
      continue;
    }
    for (const entry of withoutAffiliations(list.entries))
      readEntry(entry, label.kind === 'absent' || label.kind === 'noShow', add, attendance);
  }
  for (const name of attendance.absent) add(name, true);
  return { participants, guests, attendance };
}

const listKinds: ReadonlySet<Label['kind']> = new Set(['present', 'absent', 'noShow', 'guests']);

/** "Formand" on a line of its own stands above the first of those who were there. */
const isChairAbove = ({ kind, rest }: Label, { text }: Line) =>
  kind === 'people' && rest === '' && /^(?:næst)?formand:?$/i.test(text);

/** The entries of a list: behind the label, and on the lines below as long as they are people. */
function gather(label: Label, lines: readonly Line[], at: number): { entries: Line[]; last: number } {
  const entries: Line[] = [];
  let last = at;
  const own = lines[at];
  let list = label.rest;
  while (/(?:\bog|,)$/.test(list) && lines[last + 1] !== undefined && readLabel(lines[last + 1] as Line) === null)
    list = `${list} ${lines[++last]?.text}`;
  if (list !== '' && own !== undefined) entries.push({ ...own, text: list, cells: [list] });
  while (last + 1 < lines.length) {
    const next = lines[last + 1];
    if (next === undefined || readLabel(next) !== null || !isPerson(next, list !== '')) break;
    if (label.kind === 'present' && isAttendanceTable(next)) break;
    const name = nameBehindRole(next.text);
    entries.push(name === null ? next : { ...next, text: name, cells: [name] });
    last++;
  }
  return { entries, last };
}

/** In a list with one person a line, what stands behind the comma says where that person comes from. */
function withoutAffiliations(entries: readonly Line[]): readonly Line[] {
  const bearsOne = ({ text, cells }: Line) =>
    cells.length === 1 &&
    /^[^,]+, ?[^,]{3,}$/.test(text) &&
    !absentMark.test(text) &&
    !/ og | [-–] |løsgænger|suppleant|stedfortræder|i stedet/i.test(text);
  if (entries.length < 2 || entries.filter(bearsOne).length < entries.length * 0.6) return entries;
  return entries.map((entry) => {
    const name = entry.text.split(',', 1)[0] ?? '';
    return bearsOne(entry) ? { ...entry, text: name, cells: [name] } : entry;
  });
}

/** A line of a list of people: a name first, then perhaps title, party or organisation. */
function isPerson(line: Line, afterInline: boolean): boolean {
  if (line.text.length > 400 || line.heading !== null) return false;
  if (line.text.includes(':')) return nameBehindRole(line.text) !== null;
  if (isNobody(line.text) || /^(?:navn|formand|næstformand|\(\p{Lu}{1,2}\))(?:\t|$)/iu.test(line.text)) return true;
  if (afterInline && line.gap && !line.list && !/\(/.test(line.text)) return false;
  const first = firstOf(line);
  return (
    looksLikeName(first) &&
    (cleanName(first).includes(' ') || line.cells.length > 1 || line.list || /\(/.test(line.text))
  );
}

/** "Repræsentant for SSP: Aase Brinck (S)": what stands behind the colon. */
function nameBehindRole(text: string): string | null {
  const [, name = ''] = /^\p{Lu}[^:\d]{2,50}: ?([^:]{4,120})$/u.exec(text) ?? [];
  const who = name.split('(', 1)[0] ?? '';
  return looksLikeName(who) && cleanName(who).includes(' ') ? name : null;
}

const firstOf = (line: Line) => (line.cells.find((cell) => /\p{L}/u.test(cell)) ?? '').split(/,|\s[-–]\s/, 1)[0] ?? '';

const instead = /^(.{3,50}?),? \(?(?:(?:\d\. )?(?:suppleant|stedfortræder|afløser)|i stedet) for ([^)]{3,60}?)\)?$/iu;

/** Adds a participant, or notes that a known one was absent. */
type Add = (name: string, absent: boolean) => void;

function readEntry(line: Line, inAbsentList: boolean, add: Add, attendance: Attendance): void {
  if (isNobody(line.text) || /^(?:navn|\(\p{Lu}{1,2}\))(?:\t|$)/iu.test(line.text)) return;
  if (line.cells.length > 1) add(cleanName(firstOf(line)), inAbsentList || line.cells.slice(1).some(saysAbsent));
  else if (inAbsentList) readAbsent(line.text, add, attendance);
  else if (!readCameInstead(line.text, add, attendance)) readPresent(line.text, add, attendance);
}

/** Guests are no participants: nobody counts on them. */
function readGuests({ text, cells }: Line, guests: string[]): void {
  const printed = cells.length > 1 ? (cells[0] ?? '') : text;
  for (const part of isRole(printed) ? [printed.split(',', 1)[0] ?? ''] : splitList(printed.replace(/\.$/, ''))) {
    if (looksLikeName(part)) addName(guests, cleanName(part));
  }
}

const saysAbsent = (text: string) => absentMark.test(text);

function readAbsent(text: string, add: Add, attendance: Attendance): void {
  const found = noAttendance();
  const bracket = /\([^()]{8,80}\)$/.exec(text)?.[0] ?? '';
  readAbsentList(isRole(text) ? `${text.split(',', 1)[0] ?? text} ${bracket}` : text, '', found);
  for (const name of found.absent) add(name, true);
  addAttendance(attendance, { ...found, absent: [] });
}

/** "Line Hybenhave (A), suppleant for Mogens Krat": came, and instead of whom. */
function readCameInstead(text: string, add: Add, attendance: Attendance): boolean {
  const [, came, replaced] = instead.exec(text.replace(/\.$/, '')) ?? [];
  if (came === undefined || replaced === undefined || !looksLikeName(came)) return false;
  attendance.substitutes.push({ for: cleanName(replaced), name: cleanName(came), attended: true });
  add(cleanName(came), false);
  return true;
}

function readPresent(text: string, add: Add, attendance: Attendance): void {
  const parts = isRole(text) ? [text.split(',', 1)[0] ?? ''] : splitList(text.replace(/\.$/, ''));
  for (const part of parts) {
    if (readCameInstead(part, add, attendance)) continue;
    const [who = '', ...clauses] = part.split(/\s[-–]\s/);
    const name = cleanName(who.replace(absentMark, ' '));
    if (!looksLikeName(name) && !/^\p{Lu}/u.test(name)) continue;
    const substitute = clauses.map((clause) => steppedIn.exec(clause)?.[1]).find((found) => found !== undefined);
    if (substitute !== undefined) {
      attendance.substitutes.push({ for: name, name: cleanName(substitute), attended: true });
    }
    add(name, absentMark.test(parts.length === 1 ? text : part) || substitute !== undefined);
    readNotes(part, name, '', attendance);
  }
}

const steppedIn = /^(.{3,50}?),? (?:stedfortræder|suppleant|deltog|mødte)/iu;

/** "Tage Winterberg, skoleleder" on a line of its own: a name and what the person is. */
function isRole(text: string): boolean {
  const parts = splitList(text);
  const [, second = ''] = parts;
  if (parts.length < 2 || !looksLikeName(parts[0] ?? '')) return false;
  // Two single words are two people ("Formanden, Lokalbetjenten"), unless the second is written as no name is.
  if (!cleanName(parts[0] ?? '').includes(' ') && /^\p{Lu}/u.test(second)) return false;
  return !looksLikeName(second) || !cleanName(second).includes(' ');
}
