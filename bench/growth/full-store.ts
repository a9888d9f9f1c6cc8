import { draftAgenda } from '../../src/meetings/agenda.ts';
import type { Group, GroupRef } from '../../src/meetings/model/group.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { emptyState, newMeeting } from '../../src/meetings/new-meeting.ts';
import { RowGroupIndex } from '../../src/storage/group-index.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import type { RowStore } from '../../src/storage/rows.ts';

/** How much stands in the store beside the meeting that is clicked in. */
export interface Size {
  readonly meetings: number;
  readonly groups: number;
  readonly members: number;
}

const idOf = (kind: number, n: number): string => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The n-th meeting back from last month, one a month. */
function dateOf(n: number): string {
  const now = new Date();
  const month = now.getFullYear() * 12 + now.getMonth() - 1 - n;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-10`;
}

function heldMeeting(group: Group, n: number): MeetingState {
  let items = 0;
  const mintItemId = () => {
    items += 1;
    return idOf(5, n * 100 + items);
  };
  const draft = draftAgenda(group.agenda, mintItemId);
  const meeting = newMeeting({
    meetingId: idOf(4, n),
    title: 'Netværksmøde',
    kind: 'ordinary',
    status: 'approved',
    date: dateOf(n),
    time: '16:30',
    createdBy: group.chair,
    createdAt: '2020-01-01T09:00:00.000Z',
  });
  return { ...emptyState(group, meeting), ...draft };
}

/** Earlier meetings of this group, and other groups of the tenant with eight members each. */
export async function fill(rows: RowStore, ref: GroupRef, { meetings, groups }: Size): Promise<void> {
  const store = new RowMeetingStore(rows, () => new Date());
  const index = new RowGroupIndex(rows);
  const group = await store.readGroup(ref);
  if (group === undefined) throw new Error('The group is not set up.');
  for (let n = 0; n < meetings; n += 1) await store.createMeeting(heldMeeting(group, n));
  for (let n = 1; n < groups; n += 1) {
    const other: Group = { ...group, groupId: idOf(6, n) };
    await store.createGroup(other);
    await index.note(
      other,
      Array.from({ length: 8 }, (_, member) => idOf(7, n * 8 + member)),
    );
    for (let held = 0; held < 4; held += 1) await store.createMeeting(heldMeeting(other, held));
  }
}
