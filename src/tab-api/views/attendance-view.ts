import { type Attendance, unanswered } from '../../meetings/model/attendance.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import type { Member } from '../../meetings/model/person.ts';
import { calledTo } from '../../meetings/rights.ts';
import { inDanishOrder } from '../../texts/danish-order.ts';
import { presenceNote } from '../../texts/meeting-sentences.ts';
import { type Texts, texts } from '../../texts/texts.ts';
import type { AttendanceView } from '../schema.ts';
import type { Names } from './names.ts';

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** `Til stede`, or how somebody was there where it is more than that; '' as long as nothing is recorded. */
function presenceText(state: MeetingState, row: Attendance, words: Texts): string {
  if (row.presence === null) return '';
  const note = presenceNote(state, row, words);
  return note === '' ? words.presence[row.presence] : capitalised(note);
}

/** Everybody who is called, and who has left the group since and stands in the meeting; by name. */
export function attendanceView(state: MeetingState, roster: readonly Member[], names: Names): AttendanceView[] {
  const words = texts[names.language];
  const standings = new Map(roster.map(({ personId, standing }) => [personId, standing]));
  const rows = new Map(state.attendance.map((row) => [row.personId, row]));
  for (const { personId, name } of calledTo(state.group, state.meeting, roster)) {
    if (!rows.has(personId)) rows.set(personId, unanswered(personId, name));
  }
  return [...rows.values()]
    .map((row) => ({
      personId: row.personId,
      name: row.name === '' ? names.of(row.personId) : row.name,
      standing: standings.get(row.personId) ?? 'member',
      answer: row.answer,
      substitute: row.substitute === null ? null : { name: row.substitute.name, attended: row.substitute.attended },
      presence: row.presence,
      presenceText: presenceText(state, row, words),
      itemId: row.itemId,
      time: row.time,
      revision: row.revision,
    }))
    .sort((one, other) => inDanishOrder(one.name, other.name));
}
