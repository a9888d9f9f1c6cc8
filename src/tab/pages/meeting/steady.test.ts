import { describe, expect, it } from 'vitest';
import type { ItemView, MeetingView } from '../../../tab-api/schema.ts';
import { movedTo } from './agenda/moved-to.ts';
import { steadied } from './steady.ts';

const item = (itemId: string, revision: number): ItemView => ({
  itemId,
  position: 1,
  number: 1,
  closed: false,
  state: 'waiting',
  revision,
  origin: null,
  limitedTo: [],
  disqualified: [],
  absent: [],
  draft: null,
  reasons: [],
  content: null,
});

const view = (items: ItemView[]): MeetingView =>
  ({
    group: { groupId: 'g' },
    meeting: { meetingId: 'm', revision: 1 },
    me: { may: [] },
    items,
    attendance: [],
    proposals: [],
    takenOff: [],
    agreements: [],
    minutes: {},
  }) as unknown as MeetingView;

describe('a meeting that is read anew', () => {
  it('keeps the very objects that say the same, and takes those that do not', () => {
    const before = view([item('a', 1), item('b', 1)]);
    const after = steadied(before, view([item('a', 1), item('b', 2)]));
    expect(after.items[0]).toBe(before.items[0]);
    expect(after.items[1]).not.toBe(before.items[1]);
    expect(after.items[1]?.revision).toBe(2);
    expect(after.meeting).toBe(before.meeting);
  });

  it('follows a new order, what comes and what goes', () => {
    const before = view([item('a', 1), item('b', 1), item('c', 1)]);
    const after = steadied(before, view([item('c', 1), item('d', 1), item('a', 1)]));
    expect(after.items.map(({ itemId }) => itemId)).toEqual(['c', 'd', 'a']);
    expect(after.items[2]).toBe(before.items[0]);
  });

  it('keeps nothing of another meeting', () => {
    const before = view([item('a', 1)]);
    const other = { ...view([item('a', 1)]), meeting: { ...before.meeting, meetingId: 'n' } };
    expect(steadied(before, other)).toBe(other);
    expect(steadied(undefined, other)).toBe(other);
  });
});

describe('a list in which one is moved', () => {
  it.each([
    [0, 2, 'bcad'],
    [3, 0, 'dabc'],
    [1, 1, 'abcd'],
  ])('from %i to %i', (from, to, wanted) => {
    expect(movedTo([...'abcd'], from, to).join('')).toBe(wanted);
  });
});
