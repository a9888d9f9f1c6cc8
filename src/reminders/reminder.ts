import type { Agreement } from '../meetings/model/agreement.ts';
import type { Meeting, MeetingState } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import { calledTo } from '../meetings/rights.ts';
import { instantOf } from '../meetings/wall-clock.ts';
import { latestCome, timesOfAgreement, timesOfMeeting } from './when-due.ts';

/** What somebody is to be reminded of. The key names it for good: nobody gets the same one twice. */
export type Reminder = { readonly key: string } & (
  | { readonly about: 'meeting'; readonly meeting: Meeting }
  | { readonly about: 'agreement'; readonly agreement: Agreement; readonly late: boolean }
);

/** When everybody was last asked: at the call, or when the meeting was moved after it. */
const askedAt = ({ changes, calledAt }: Meeting): string | null =>
  changes.findLast(({ kind }) => kind === 'moved')?.at ?? calledAt;

/** The reminder of a called meeting that is due now. What was due before the members were asked is not. */
export function reminderOfMeeting(state: MeetingState, now: Date): Reminder | undefined {
  const { meeting, group } = state;
  const asked = askedAt(meeting);
  if (meeting.status !== 'called' || asked === null || now >= instantOf(meeting.date, meeting.time)) return undefined;
  const times = timesOfMeeting(meeting, group.settings.reminderDays).filter(({ at }) => at > new Date(asked));
  const due = latestCome(times, now);
  if (due === undefined) return undefined;
  return { key: `${meeting.meetingId}|${meeting.date}T${meeting.time}|${due.name}`, about: 'meeting', meeting };
}

/** Who is called to the meeting and has not answered. */
export function unansweredIn({ group, meeting, attendance }: MeetingState, roster: readonly Member[]): Member[] {
  const answered = new Set(attendance.filter((row) => row.answer !== null).map((row) => row.personId));
  return calledTo(group, meeting, roster).filter(({ personId }) => !answered.has(personId));
}

/** The reminder of an agreement that is due now. */
export function reminderOfAgreement(agreement: Agreement, now: Date): Reminder | undefined {
  const due = agreement.state === 'open' ? latestCome(timesOfAgreement(agreement), now) : undefined;
  if (due === undefined) return undefined;
  const key = `${agreement.agreementId}|${agreement.due}|${due.name}`;
  return { key, about: 'agreement', agreement, late: due.name === 'late' };
}
