import type { Language } from '../errors/refusal.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { momentText } from '../texts/dates.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { plain } from './escape.ts';

/** Where the minutes stand: the note above them, the version, who has approved, what was corrected. Escaped. */
export function standingLines(state: MeetingState, language: Language): string[] {
  const words = texts[language].minutesForms;
  const { minutes, roll, status } = state.meeting;
  const approvals = state.replies.filter((reply) => reply.version === minutes.version && reply.approvedAt !== null);
  return [
    ...(minutes.note === null ? [] : [plain(minutes.note)]),
    ...minutes.corrections.map(({ text, by, at }) => words.corrected(momentText(at, language), plain(by), plain(text))),
    [
      words.version(minutes.version),
      ...(status === 'approved' ? [words.locked] : [words.approvedBy(approvals.length, roll.length)]),
      ...(minutes.filedAt === null ? [] : [words.filed]),
    ].join(' · '),
  ];
}

/** What members have said of the minutes, of the newest version last, and the chair's word back. Escaped. */
export const commentLines = (state: MeetingState, words: Texts): string[] =>
  [...state.replies]
    .sort((one, other) => one.version - other.version)
    .flatMap(({ name, comment, answer }) => {
      if (comment === null) return [];
      const said = words.minutesForms.commentBy(`**${plain(name)}**`, plain(comment));
      return answer === null ? [said] : [said, words.minutesForms.answerTo(plain(answer))];
    });
