import { expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { codeOf } from '../../../tests/support/refusal-code.ts';
import { emptyContent, newItem } from '../items.ts';
import type { LaterMeeting, MeetingState } from '../model/meeting.ts';
import { reopened } from './open-item.ts';

const group = sampleGroup();
const base = sampleMeeting(group);
const [first] = base.items;
const itemId = first!.itemId;
const { meeting: there } = sampleMeeting(group, '2020-04-14');

/** An April agenda with an item that came over from under that id of this meeting. */
const april = (meetingId: string): LaterMeeting => {
  const origin = { reason: 'deferred' as const, meetingId, itemId, date: base.meeting.date };
  const { item } = newItem({ itemId: 'there', origin }, emptyContent('Lysning'), false);
  return { meeting: there, items: [item], closedContents: [] };
};
const reopensWith = (later: LaterMeeting): string => {
  const items = base.items.map((item) =>
    item === first ? { ...item, state: 'done' as const, standsOn: there.meetingId } : item,
  );
  const state: MeetingState = { ...base, meeting: { ...base.meeting, status: 'running' }, items, later: [later] };
  return codeOf(() => reopened(state, itemId));
};

it('an item that stands on a later agenda is not treated here too', () => {
  expect(reopensWith(april(base.meeting.meetingId))).toBe('item.stands-on-later');
});

it('an item is treated here where only another meeting’s stands there, that has the same id', () => {
  expect(reopensWith(april('another'))).toBe('done');
});
