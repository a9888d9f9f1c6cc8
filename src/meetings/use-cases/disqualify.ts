import { Refusal } from '../../errors/refusal.ts';
import { findItem } from '../agenda.ts';
import { withAccessOfAgreements } from '../agreements.ts';
import { isLeftBy } from '../came-from.ts';
import { revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import { withMinutesFollowing } from '../minutes-versions.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { membersOf } from '../rights.ts';
import { refuseToRecord } from './record-person.ts';

/** Says who is disqualified (inhabil) from an item: the chosen, and nobody else. They cannot open it when it is closed. */
export function disqualified(
  state: MeetingState,
  roster: readonly Member[],
  itemId: string,
  people: readonly string[],
): MeetingState {
  refuseToRecord(state);
  const item = findItem(state, itemId);
  const members = new Map(membersOf(state.group, roster).map((member) => [member.personId, member.name]));
  const named = people.map((personId) => {
    const name = members.get(personId);
    if (name === undefined) throw new Refusal('attendance.person-unknown');
    return { personId, name, itemId };
  });
  const others = state.meeting.disqualified.filter((row) => row.itemId !== itemId);
  const meeting = revised(state.meeting, { disqualified: [...others, ...named] });
  return {
    ...withAccessOfAgreements({ ...state, meeting }, itemId),
    // Where the item waits for the next agenda, they may not read it there either.
    carried: state.carried.map((row) =>
      isLeftBy(row, meeting.meetingId, item)
        ? { ...row, disqualified: named.map(({ personId, name }) => ({ personId, name })) }
        : row,
    ),
  };
}

export const disqualify = (world: World, click: Click, input: Input<'attendance.disqualify'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'attendance.disqualify',
    input,
    itemId: input.itemId,
    chosen: [...input.people].sort().join(),
    forbidden: 'meeting.lead-not-yours',
    reads: { carried: true, agreements: true },
    decide: (state, roster) => withMinutesFollowing(state, disqualified(state, roster, input.itemId, input.people)),
  });
