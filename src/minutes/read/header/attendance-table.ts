import { readAbsentList } from '../attendance/absent-list.ts';
import { type Attendance, addAttendance } from '../attendance/attendance.ts';
import { cleanName, looksLikeName } from '../attendance/names.ts';
import { readSentence, sentencesOf } from '../attendance/sentences.ts';
import { type Line, tidy } from '../lines/line.ts';

/** The words that say of a person in a list or a table that they were not there. */
export const absentMark = /\b(?:fravær(?:ende)?|afbud|ikke til ?stede|ikke mødt|forhindret|udeblevet|udeblev|syg)\b/i;

const presentMark = /\b(?:til ?stede|fremmøde|fremmødt|mødt|deltog|deltager)\b/i;
const nameColumn = /^(?:navn|deltagere?|medlem(?:mer)?)$/i;

/** True for the header of a table of people. */
export function isAttendanceTable({ cells }: Line): boolean {
  const printed = cells.map(tidy);
  const isPerson = (cell: string) => cell.includes(',') || (cleanName(cell).includes(' ') && looksLikeName(cell));
  return printed.length > 1 && printed.some((cell) => nameColumn.test(cell)) && !printed.some(isPerson);
}

/**
 * The rows below a table header such as "Navn | Rolle | Fremmøde"; a cross below "Afbud" counts as absent, and a name
 * below "Stedfortræder" came instead.
 */
export function attendanceRows(
  lines: readonly Line[],
  at: number,
  attendance: Attendance,
): { name: string; absent: boolean }[] {
  const line = lines[at];
  const header = (line?.cells ?? []).map(tidy);
  const names = header.findIndex((cell) => nameColumn.test(cell));
  if (line === undefined || !isAttendanceTable(line)) return [];
  const rows: { name: string; absent: boolean }[] = [];
  for (let below = at + 1; below < lines.length; below++) {
    const cells = (lines[below]?.cells ?? []).map(tidy);
    if (cells.length < 2 && rows.length > 0 && !looksLikeName(cells[0] ?? '')) break;
    if (!looksLikeName(cells[names] ?? '')) break;
    const name = cleanName(cells[names] ?? '');
    let absent = false;
    for (const [column, cell] of cells.entries()) {
      if (column === names || cell === '') continue;
      const above = header[column] ?? '';
      const crossed = /^(?:[x✓v✗]|ja)\b/i.test(cell) && absentMark.test(above);
      const denied = /^nej$/i.test(cell) && presentMark.test(above);
      if (crossed || denied || absentMark.test(cell)) {
        absent = true;
        readAbsentList(`${name} ${/\(.*\)/.exec(cell)?.[0] ?? ''}`, '', attendance);
      } else if (/^(?:stedfortræder|suppleant|afløser)/i.test(above) && looksLikeName(cell)) {
        absent = true;
        attendance.substitutes.push({ for: name, name: cleanName(cell), attended: true });
      } else readLoose({ text: `${name} var ${cell.replace(/^./, (letter) => letter.toLowerCase())}` }, attendance);
    }
    rows.push({ name, absent });
  }
  return rows;
}

/** What the sentences of a line say about who came, added to `attendance`. */
export function readLoose(line: Pick<Line, 'text'>, attendance: Attendance): void {
  if (line.text.length > 1_000) return;
  for (const sentence of sentencesOf(line.text)) {
    const said = readSentence(sentence, '', attendance.absent);
    if (said !== null) addAttendance(attendance, said);
  }
}
