import { Refusal } from '../../errors/refusal.ts';
import { refuseWhenOver, revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { membersOf } from '../rights.ts';

/** Hands this meeting to somebody else to lead, or to take its minutes. */
export function deputised(
  state: MeetingState,
  roster: readonly Member[],
  { leader, minuteTaker }: Pick<Input<'meeting.deputise'>, 'leader' | 'minuteTaker'>,
): MeetingState {
  refuseWhenOver(state);
  const members = new Set(membersOf(state.group, roster).map((member) => member.personId));
  for (const personId of [leader, minuteTaker]) {
    if (personId !== null && !members.has(personId)) throw new Refusal('group.person-not-in-roster');
  }
  if (leader === state.meeting.leader && minuteTaker === state.meeting.minuteTaker) return state;
  return { ...state, meeting: revised(state.meeting, { leader, minuteTaker }) };
}

export const deputise = (world: World, click: Click, input: Input<'meeting.deputise'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'meeting.deputise',
    input,
    chosen: `${input.leader}|${input.minuteTaker}`,
    forbidden: 'group.chair-only',
    decide: (state, roster) => deputised(state, roster, input),
  });
