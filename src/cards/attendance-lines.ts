import type { AgendaItem } from '../meetings/model/agenda-item.ts';
import type { Attendance } from '../meetings/model/attendance.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import { presenceAt } from '../meetings/roll.ts';
import { inDanishOrder } from '../texts/danish-order.ts';
import { presenceNote } from '../texts/meeting-sentences.ts';
import type { Texts } from '../texts/texts.ts';
import { plain } from './escape.ts';

const usualNames = 30;

/** Names in a row, as many as there is room for. Escaped. */
export function nameList(names: readonly string[], words: Texts, shown = usualNames): string {
  const listed = plain(names.slice(0, shown).join(', '));
  const rest = names.length - shown;
  return rest > 0 ? `${listed} ${words.agenda.andOthers(rest)}` : listed;
}

/** Who was absent from, disqualified from or late for this item, though the roll says otherwise. Escaped. */
export function attendanceParagraphs(state: MeetingState, item: AgendaItem, words: Texts): string[] {
  const { absentFrom, disqualified } = presenceAt(state, item);
  return [
    ...(absentFrom.length === 0 ? [] : [words.minutes.absentHere(nameList(absentFrom, words))]),
    ...(disqualified.length === 0 ? [] : [words.minutes.disqualifiedHere(nameList(disqualified, words))]),
  ];
}

/** Names of the roll, each with how that person was there. */
export function namesWithPresence(state: MeetingState, names: readonly string[], words: Texts): string[] {
  const rows = new Map(state.attendance.map((row) => [row.personId, row]));
  const people = state.meeting.roll.map(({ personId, name }) => ({
    name,
    note: presenceNote(state, rows.get(personId), words),
  }));
  return names.map((name) => {
    const note = people.find((person) => person.name === name)?.note ?? '';
    return note === '' ? name : `${name} (${note})`;
  });
}

const byName = (a: { name: string }, b: { name: string }) => inDanishOrder(a.name, b.name);

/** Who comes, who does not and who has not answered, a line each. Escaped. */
export function attendanceLines(
  attendance: readonly Attendance[],
  members: readonly Member[],
  words: Texts,
  namesShown: number,
): { text: string }[] {
  const answered = [...attendance].filter((row) => row.answer !== null).sort(byName);
  const attending = answered.filter((row) => row.answer === 'attending');
  const absent = answered.filter((row) => row.answer === 'absent');
  const known = new Set(answered.map((row) => row.personId));
  const unanswered = members.filter((member) => !known.has(member.personId)).sort(byName);
  const line = (label: string, names: readonly string[]) => ({
    text: names.length === 0 ? `**${label}**` : `**${label}:** ${nameList(names, words, namesShown)}`,
  });
  return [
    line(
      words.agenda.attending(attending.length),
      attending.map((row) => row.name),
    ),
    line(
      words.agenda.absent(absent.length),
      absent.map((row) =>
        row.substitute === null ? row.name : words.agenda.substituteFor(row.substitute.name, row.name),
      ),
    ),
    ...(unanswered.length === 0
      ? []
      : [
          line(
            words.agenda.unanswered(unanswered.length),
            unanswered.map(({ name }) => name),
          ),
        ]),
  ];
}
