import type { Language } from '../../errors/refusal.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import type { Person } from '../../meetings/model/person.ts';

/** What people are called in one view, and in which language it speaks. */
export interface Names {
  readonly language: Language;
  /** The name where it is known, else the id. */
  of(personId: string): string;
}

/** By the roster, and of those who have left by what the meeting says of them. */
export function namesIn(state: MeetingState, roster: readonly Person[], language: Language): Names {
  const known = new Map(
    [...state.replies, ...state.meeting.roll, ...state.attendance, ...roster].map(({ personId, name }) => [
      personId,
      name,
    ]),
  );
  return { language, of: (personId) => known.get(personId) ?? personId };
}
