import { Refusal } from '../../errors/refusal.ts';
import type { Input } from '../contract.ts';
import { type Attendance, unanswered } from '../model/attendance.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member, Person } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { refuseMemberAsSubstitute } from './record-substitute.ts';

type Answered = Pick<Input<'attendance.answer'>, 'answer' | 'substitute'>;

/** The last answer counts. Why somebody is absent is never asked: illness is sensitive. */
export function answered(state: MeetingState, roster: readonly Member[], actor: Person, input: Answered): MeetingState {
  const { status } = state.meeting;
  if (status === 'draft') throw new Refusal('meeting.not-called');
  if (status === 'cancelled') throw new Refusal('meeting.cancelled');
  if (status !== 'called' && status !== 'running') throw new Refusal('meeting.over');
  // Who comes sends nobody instead; the field may still hold a name from before.
  const substitute = input.answer === 'attending' ? null : input.substitute;
  if (substitute !== null) refuseMemberAsSubstitute(state, roster, substitute);
  const before = state.attendance.find((row) => row.personId === actor.personId);
  if (before?.answer === input.answer && (before.substitute?.name ?? null) === substitute) return state;
  if (state.meeting.invitees.length > 0 && !state.meeting.invitees.includes(actor.personId)) {
    throw new Refusal('meeting.not-invited');
  }
  const row = before ?? unanswered(actor.personId, actor.name);
  const after: Attendance = {
    ...row,
    name: actor.name,
    answer: input.answer,
    substitute: substitute === null ? null : { name: substitute, attended: null },
    revision: row.revision + 1,
  };
  return {
    ...state,
    attendance: [...state.attendance.filter((row) => row.personId !== actor.personId), after],
  };
}

export const answerAttendance = (world: World, click: Click, input: Input<'attendance.answer'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'attendance.answer',
    input,
    chosen: `${input.answer}|${input.substitute ?? ''}`,
    forbidden: 'group.not-a-member',
    decide: (state, roster) => answered(state, roster, click.actor, input),
  });
