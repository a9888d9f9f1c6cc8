import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { contract } from '../../src/meetings/contract.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { withNewItem } from '../../src/meetings/use-cases/add-item.ts';
import { cancelled } from '../../src/meetings/use-cases/cancel-meeting.ts';
import { ended } from '../../src/meetings/use-cases/close-meeting.ts';
import { proposed } from '../../src/meetings/use-cases/propose-item.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { sampleGroup, sampleMeeting } from './sample-meeting.ts';

type Rule = (state: MeetingState) => MeetingState;

const now = new Date('2020-02-01T09:00:00Z');
const group = sampleGroup();
const drafted = sampleMeeting(group);
const { meetingId } = drafted.meeting;
const chair = { by: 'Formand', at: now };
const typed = (title: string, closed: boolean) => ({
  groupId: group.groupId,
  meetingId,
  itemId: randomUUID(),
  title,
  closed: String(closed),
  seen: 0,
});

const addItem =
  (closed: boolean): Rule =>
  (state) =>
    withNewItem(state, contract['item.add'].parse(typed('Punkt', closed)), chair, randomUUID);
const propose =
  (closed: boolean): Rule =>
  (state) =>
    proposed(
      state,
      contract['item.propose'].parse(typed('Forslag', closed)),
      { personId: group.chair, name: 'Formand' },
      now,
    );
const start: Rule = (state) => ({ ...state, meeting: { ...state.meeting, status: 'running' } });
const endIt: Rule = (state) => ended(state, [], new Map(state.items.map(({ itemId }) => [itemId, 'next'])), now);
const cancelIt: Rule = (state) => cancelled(state, chair, randomUUID());

/** A meeting in a store that takes no more in one step than Azure does. */
async function stored() {
  const store = new RowMeetingStore(new MemoryRows(), () => now);
  await store.createGroup(group);
  await store.createMeeting(drafted);
  return async (rule: Rule): Promise<string> => {
    const before = (await store.readMeeting(group, meetingId, { closed: true }))!;
    return store.changeMeeting(before, rule(before), randomUUID());
  };
}

it.each([
  [0, false],
  [20, true],
  [45, false],
  [70, true],
])(
  'a meeting with %i more items and all the proposals that it takes can be ended, or cancelled, with all of it left',
  async (items, closed) => {
    for (const end of [[start, endIt], [cancelIt]]) {
      const change = await stored();
      for (let n = 0; n < items; n += 1) expect(await change(addItem(closed))).toBe('done');
      const fill = async (): Promise<never> => {
        for (;;) expect(await change(propose(closed))).toBe('done');
      };
      await expect(fill()).rejects.toThrow('meeting.full');
      for (const rule of end) expect(await change(rule)).toBe('done');
    }
  },
);

it('a meeting that is full of proposals takes an item no more', async () => {
  const change = await stored();
  const fill = async (one: Rule): Promise<never> => {
    for (;;) await change(one);
  };
  await expect(fill(propose(false))).rejects.toThrow('meeting.full');
  await expect(fill(addItem(false))).rejects.toThrow('meeting.full');
});
