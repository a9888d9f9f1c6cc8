import type { Attendance } from '../meetings/model/attendance.ts';
import type { Member } from '../meetings/model/person.ts';
import type { Texts } from '../texts/texts.ts';
import { plain } from './escape.ts';

const namesShown = 30;

/** Names in a row, as many as there is room for. Escaped. */
export function nameList(names: readonly string[], words: Texts, shown = namesShown): string {
  const listed = names.slice(0, shown).map(plain).join(', ');
  const rest = names.length - shown;
  return rest > 0 ? `${listed} ${words.agenda.andOthers(rest)}` : listed;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'da');

/** Who comes, who does not and who has not answered, a line each. Escaped. */
export function attendanceLines(
  attendance: readonly Attendance[],
  members: readonly Member[],
  words: Texts,
): { text: string }[] {
  const answered = [...attendance].filter((row) => row.answer !== null).sort(byName);
  const attending = answered.filter((row) => row.answer === 'attending');
  const absent = answered.filter((row) => row.answer === 'absent');
  const known = new Set(answered.map((row) => row.personId));
  const unanswered = members.filter((member) => !known.has(member.personId)).length;
  const line = (label: string, names: readonly string[]) => ({
    text: names.length === 0 ? `**${label}**` : `**${label}:** ${nameList(names, words)}`,
  });
  return [
    line(
      words.agenda.attending(attending.length),
      attending.map((row) => row.name),
    ),
    line(
      words.agenda.absent(absent.length),
      absent.map((row) => (row.substitute === null ? row.name : words.agenda.substituteFor(row.substitute, row.name))),
    ),
    ...(unanswered > 0 ? [{ text: words.agenda.unanswered(unanswered) }] : []),
  ];
}
