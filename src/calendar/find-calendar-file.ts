import type { GroupRef } from '../meetings/model/group.ts';
import type { MeetingStore } from '../meetings/ports.ts';
import { calendarFile } from './calendar-file.ts';

/** A meeting's place in the store. */
export interface MeetingRef extends GroupRef {
  readonly meetingId: string;
}

/** Which meeting a token names, so that none has to be looked for. */
export interface CalendarLinks {
  /** Safe to repeat. */
  note(token: string, meeting: MeetingRef): Promise<void>;
  find(token: string): Promise<MeetingRef | undefined>;
}

/** Finds the calendar file that a token names, as the meeting stands now; undefined for a token that names none. */
export const findCalendarFile =
  (links: CalendarLinks, store: MeetingStore) =>
  async (token: string): Promise<string | undefined> => {
    const ref = await links.find(token);
    const state = ref === undefined ? undefined : await store.readMeeting(ref, ref.meetingId);
    return state?.meeting.calendarToken === token ? calendarFile(state.meeting, state.group) : undefined;
  };
