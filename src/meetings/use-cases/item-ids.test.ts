import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { codeOf } from '../../../tests/support/refusal-code.ts';
import { contract } from '../contract.ts';
import { withNewItem } from './add-item.ts';
import { proposed } from './propose-item.ts';

const state = sampleMeeting(sampleGroup());
const { meetingId } = state.meeting;
const now = new Date('2020-02-20T09:00:00.000Z');
const member = { personId: randomUUID(), name: 'Lærer' };
const proposal = (itemId: string) => contract['item.propose'].parse({ meetingId, itemId, title: 'Cykler' });
const addition = (itemId: string) => contract['item.add'].parse({ meetingId, itemId, title: 'Cykler' });

it('nobody proposes under the id of an item: the two would keep the meeting from ending', () => {
  const itemId = state.items[0]!.itemId;
  expect(codeOf(() => proposed(state, proposal(itemId), member, now))).toBe('input.id');
});

it('nobody adds an item under the id of a proposal, which would be accepted beside it', () => {
  const itemId = randomUUID();
  const waiting = proposed(state, proposal(itemId), member, now);
  expect(codeOf(() => withNewItem(waiting, addition(itemId), { by: 'Formand', at: now }, randomUUID))).toBe('input.id');
});

it('nobody takes the id of the meeting, under which an acute one is reported', () => {
  expect(codeOf(() => proposed(state, proposal(meetingId), member, now))).toBe('input.id');
  const added = () => withNewItem(state, addition(meetingId), { by: 'Formand', at: now }, randomUUID);
  expect(codeOf(added)).toBe('input.id');
});

it('the same proposal, and the same new item, twice is once', () => {
  const once = proposed(state, proposal(randomUUID()), member, now);
  expect(proposed(once, proposal(once.proposals[0]!.itemId), member, now)).toBe(once);
  const itemId = randomUUID();
  const added = withNewItem(state, addition(itemId), { by: 'Formand', at: now }, randomUUID);
  expect(withNewItem(added, addition(itemId), { by: 'Formand', at: now }, randomUUID)).toBe(added);
});
