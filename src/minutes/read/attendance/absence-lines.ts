import { type Label, readLabel } from '../header/labels.ts';
import { type Line, lineOf } from '../lines/line.ts';
import { readAbsentList } from './absent-list.ts';
import { type Attendance, addAttendance, addName, noAttendance } from './attendance.ts';
import { cleanName, isNobody, looksLikeName, splitList } from './names.ts';
import { itemIn, peopleIn, readNotes, readSentence, sentencesOf } from './sentences.ts';

/** Lines with what they say about attendance taken out of them. */
export interface WithoutAttendance {
  readonly attendance: Attendance;
  readonly lines: readonly Line[];
}

const blockHeading =
  /^(?:fremmøde(?: og inhabilitet)?|inhabilitet|fremmøde og fravær|afbud og fravær|mødedeltagelse|deltagelse)\s*:?$/i;
/** True for a heading over who came ("Fremmøde"), which is no section of a case. */
export function isAttendanceHeading(text: string): boolean {
  return blockHeading.test(text);
}

const disqualifiedLabel = /^inhabil(?:e|itet)?\s*:\s*(.+)$/i;
const trailingLabel = /(?<=[.!?])\s+(?=(?:Fraværende|Afbud|Fravær|Ikke til stede)(?: [a-zæøå]+){0,2} ?:)/u;

/**
 * Takes the lines about attendance out of the text of an item. `item` is the item's number ('' when it has none).
 * Sentences about disqualification stay in the text as well, for they are part of what was minuted.
 */
export function takeAttendance(all: readonly Line[], item: string): WithoutAttendance {
  const attendance = noAttendance();
  const kept: Line[] = [];
  const lines = all.flatMap((line) => splitTrailingLabel(line));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || blockHeading.test(line.text)) continue;
    const label = readLabel(line);
    const isList = label !== null && (label.kind === 'absent' || label.kind === 'noShow' || label.kind === 'present');
    if (isList && !(label.kind === 'present' && !looksLikeList(label, lines[at + 1]))) {
      const used = readList(label, lines, at, item, attendance);
      at = used.last;
      if (used.leftOver !== '') kept.push(lineOf(used.leftOver));
    } else if (!readDisqualified(line, item, attendance) && !readWholeLine(line, item, attendance)) kept.push(line);
  }
  return { attendance, lines: kept };
}

function splitTrailingLabel(line: Line): Line[] {
  if (line.text.length > 20_000 || line.cells.length > 1) return [line];
  const parts = line.text.split(trailingLabel);
  return parts.length === 1 ? [line] : parts.map((part) => lineOf(part));
}

function looksLikeList(label: Label, next: Line | undefined): boolean {
  const first = label.rest === '' ? (next?.text ?? '') : label.rest;
  return splitList(first).slice(0, 2).every(looksLikeName);
}

/** Reads a labelled list: behind the label, going on when it ends in "og" or a comma, or one name a line below it. */
function readList(label: Label, lines: readonly Line[], at: number, item: string, found: Attendance) {
  let last = at;
  let list = label.rest;
  while (/(?:\bog|,)$/.test(list) && isNames(lines[last + 1])) list = `${list} ${lines[++last]?.text}`;
  const below: string[] = [];
  if (list === '') {
    while (
      isEntry(lines[last + 1], item) ||
      isGroup(lines[last + 1], lines[last + 2]) ||
      (below.length === 0 && isNobody(lines[last + 1]?.text ?? ''))
    )
      below.push(lines[++last]?.text ?? '');
  }
  let leftOver = '';
  for (const part of list === '' ? below.filter((text) => !text.endsWith(':')) : [list]) {
    if (label.kind === 'present') readPresent(part, item, found);
    else leftOver = readAbsentList(part, item, found);
  }
  return { last, leftOver };
}

function readPresent(list: string, item: string, found: Attendance): void {
  for (const part of splitList(list.replace(/\.$/, '')).filter(looksLikeName)) {
    const name = cleanName(part);
    addName(found.present, name);
    readNotes(part, name, item, found);
  }
}

/** "Fra forvaltningen:" above a list of names: one group of those who were there. */
function isGroup(line: Line | undefined, below: Line | undefined): boolean {
  if (line === undefined || !/^\p{Lu}[^:.]{2,80}:$/u.test(line.text) || readLabel(line) !== null) return false;
  return isNames(below);
}

/** A line below "Fraværende:" that is an entry of the list: a name, a list of names, or a name and how much was missed. */
function isEntry(line: Line | undefined, item: string): boolean {
  if (line === undefined || line.text.length > 160 || readLabel(line) !== null) return false;
  if (isNames(line)) return true;
  const found = noAttendance();
  return (
    !line.text.endsWith('.') &&
    readAbsentList(line.text, item, found) === '' &&
    found.lateOrEarly.length + found.substitutes.length > 0
  );
}

/** A line that holds nothing but a name or a list of names. */
function isNames(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 200 || line.text.endsWith(':') || readLabel(line) !== null) return false;
  const parts = splitList(line.text.replace(/\s(?:og|,)$/, ''));
  const words = cleanName(parts[0] ?? '').split(' ').length;
  return parts.length > 0 && parts.every(looksLikeName) && (words > 1 || line.list || /\(/.test(line.text));
}

/** True for "Inhabile: Ove Panduro (pkt. 12)"; whom it names, and for which item, is added to `found`. */
export function readDisqualified(line: Line, item: string, found: Attendance): boolean {
  const names = disqualifiedLabel.exec(line.text)?.[1];
  if (names === undefined) return false;
  if (isNobody(names)) return true;
  const said = splitList(names.replace(/,? (?:i|under|ved|på)? ?(?=(?:punkt|pkt\.?) ?\d)/gi, ' § ')).map((part) => {
    const [who = '', where = ''] = part.split('§');
    return { people: peopleIn(who.replace(/[\s(]+$/, '')), item: itemIn(where) ?? itemIn(part) ?? item };
  });
  if (said.some(({ people }) => people === null)) return false;
  for (const { people, item: where } of said)
    for (const name of people ?? []) found.disqualified.push({ name, item: where });
  return true;
}

/** True when the whole line is about who came and may go; what it says is added to `found`. */
function readWholeLine(line: Line, item: string, found: Attendance): boolean {
  if (line.text.length > 2_000) return false;
  const sentences = sentencesOf(line.text);
  let understood = 0;
  const inLine = noAttendance();
  for (const sentence of sentences) {
    const said = readSentence(sentence, item, [...found.absent, ...inLine.absent]);
    if (said === null) continue;
    understood++;
    addAttendance(inLine, said);
  }
  addAttendance(found, inLine);
  return understood === sentences.length && understood > 0 && inLine.disqualified.length === 0;
}
