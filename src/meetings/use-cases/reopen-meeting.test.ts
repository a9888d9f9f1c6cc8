import { expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { carriedFrom, reportOf } from '../carry-over.ts';
import type { Author } from '../changes.ts';
import type { AgendaItem, Origin } from '../model/agenda-item.ts';
import type { CarriedItem } from '../model/carried-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import { reopenedMeeting } from './reopen-meeting.ts';

const author: Author = { by: 'Formand', at: new Date('2020-03-12T09:00:00Z') };
const group = sampleGroup();
const closed = (date: string, items?: readonly AgendaItem[]): MeetingState => {
  const state = sampleMeeting(group, date);
  const meeting = { ...state.meeting, status: 'closed' as const };
  return { ...state, meeting, later: [], ...(items === undefined ? {} : { items }) };
};
const march = closed('2020-03-10');
/** Another meeting of the group, with an item under each id that March has. */
const april: MeetingState = { ...closed('2020-04-14', march.items), closedContents: march.closedContents };
const left = (state: MeetingState): CarriedItem[] => carriedFrom(state, 'ended');
const waitingAfter = (state: MeetingState, carried: readonly CarriedItem[]): readonly CarriedItem[] =>
  reopenedMeeting({ ...state, carried }, author, 'chair').carried;

it('a reopened meeting takes back what it left, and not what another left under the same ids', () => {
  expect(waitingAfter(march, [...left(march), ...left(april)])).toEqual(left(april));
  expect(waitingAfter(april, [...left(march), ...left(april)])).toEqual(left(march));
});

it('it takes back what waits again since a later meeting was cancelled', () => {
  const again = (state: MeetingState) => left(state).map((row, n) => ({ ...row, itemId: `cancelled ${n}` }));
  expect(waitingAfter(march, [...again(march), ...again(april)])).toEqual(again(april));
});

it('it takes back its own approval of earlier minutes, which names the meeting whose minutes they are', () => {
  const approving = (state: MeetingState, meetingId: string): MeetingState => {
    const origin: Origin = { reason: 'minutes', meetingId, date: '2020-02-11' };
    return { ...state, items: state.items.map((item, n) => (n === 0 ? { ...item, origin } : item)) };
  };
  const [first, second] = [approving(march, 'january'), approving(april, 'february')];
  expect(waitingAfter(first, [...left(first), ...left(second)])).toEqual(left(second));
});

it('it takes back the line that reports an acute one, and not an item that another left under the meeting’s id', () => {
  const [other] = left(april).map((row) => ({
    ...row,
    itemId: march.meeting.meetingId,
    origin: { ...row.origin, itemId: march.meeting.meetingId },
  }));
  const acute: MeetingState = { ...march, meeting: { ...march.meeting, kind: 'acute' } };
  expect(waitingAfter(acute, [reportOf(acute), other!])).toEqual([other]);
});
