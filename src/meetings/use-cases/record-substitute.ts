import { Refusal } from '../../errors/refusal.ts';
import type { Input } from '../contract.ts';
import { withMinutesFollowing } from '../minutes-versions.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { membersOf } from '../rights.ts';
import { refuseToRecord, rowOf, withRow } from './record-person.ts';

/** A member of the group comes for nobody but themselves. */
export function refuseMemberAsSubstitute(state: MeetingState, roster: readonly Member[], name: string): void {
  const same = (a: string, b: string) => a.localeCompare(b, 'da', { sensitivity: 'base' }) === 0;
  if (membersOf(state.group, roster).some((member) => same(member.name, name) || member.personId === name)) {
    throw new Refusal('attendance.substitute-is-member', { name });
  }
}

/** Records who came, or was called in and did not come, for a member. */
export function withSubstitute(
  state: MeetingState,
  roster: readonly Member[],
  { for: personId, name, attended }: Pick<Input<'attendance.substitute'>, 'for' | 'name' | 'attended'>,
): MeetingState {
  refuseToRecord(state);
  refuseMemberAsSubstitute(state, roster, name);
  const row = rowOf(state, roster, personId);
  if (row.substitute?.name === name && row.substitute.attended === attended) return state;
  return withRow(state, { ...row, substitute: { name, attended } });
}

export const recordSubstitute = (
  world: World,
  click: Click,
  input: Input<'attendance.substitute'>,
): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'attendance.substitute',
    input,
    itemId: input.for,
    chosen: `${input.name}|${input.attended}`,
    forbidden: 'meeting.lead-not-yours',
    decide: (state, roster) => withMinutesFollowing(state, withSubstitute(state, roster, input)),
  });
