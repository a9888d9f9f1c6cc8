import { accessLike, newAgreement, ownerFrom } from '../meetings/agreements.ts';
import { contentOf } from '../meetings/items.ts';
import type { Agreement } from '../meetings/model/agreement.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';

/** What the minutes of an earlier meeting say was agreed, as open agreements; an owner whom the group knows is that member. */
export function openAgreements(state: MeetingState, members: readonly Member[], by: string): Agreement[] {
  const { meetingId, date } = state.meeting;
  return state.items.flatMap((item) =>
    (contentOf(state, item)?.agreements ?? []).map((agreed) =>
      newAgreement(
        { ...agreed, owner: ownerFrom(agreed.owner?.name ?? null, members) },
        { ...accessLike(state, item), origin: { meetingId, itemId: item.itemId, date }, createdBy: by },
      ),
    ),
  );
}
