import { describe, expect, it } from 'vitest';
import type { Numbering } from './model/group.ts';
import type { Meeting, MeetingState } from './model/meeting.ts';
import { NeedsToRead } from './needs-to-read.ts';
import { numberForLateItem, withNumbers, withoutNumbers } from './numbers.ts';
import { agendaOf, stateOf } from './sample-state.ts';

const counter = (next: number, scope = '2026') => ({ scope, next, lastMeetingId: null });

const meetingWith = (count: number, numbering: Numbering, next: number, meeting: Partial<Meeting> = {}): MeetingState => ({
  ...stateOf({ items: agendaOf(count), numbering, meeting }),
  counters: numbering === 'meeting' ? [] : [counter(next, numbering === 'term' ? 'term' : '2026')],
});

const numbersOf = (state: MeetingState) => state.items.map(({ number }) => number);
const called = (state: MeetingState): MeetingState => {
  const numbered = withNumbers(state);
  return { ...numbered, meeting: { ...numbered.meeting, status: 'called' } };
};

describe('numbers', () => {
  it('begin at 1 at each meeting', () => {
    const state = withNumbers(meetingWith(3, 'meeting', 1));
    expect(numbersOf(state)).toEqual([1, 2, 3]);
    expect(state.meeting.numbers).toBeNull();
  });

  it('run on through the year, from where it has come to', () => {
    const state = withNumbers(meetingWith(3, 'year', 18));
    expect(numbersOf(state)).toEqual([18, 19, 20]);
    expect(state.meeting.numbers).toEqual({ scope: '2026', from: 18, to: 20 });
    expect(state.counters).toMatchObject([{ next: 21 }]);
  });

  it('ask for the counter where it was not read', () => {
    expect(() => withNumbers({ ...meetingWith(1, 'year', 1), counters: [] })).toThrow(NeedsToRead);
  });

  it('go on for a late item', () => {
    const late = numberForLateItem(called(meetingWith(2, 'year', 5)));
    expect(late).toMatchObject({ number: 7, meeting: { numbers: { from: 5, to: 7 } }, counters: [{ next: 8 }] });
  });

  it('are none for an item that is added to a draft', () => {
    expect(numberForLateItem(meetingWith(2, 'year', 5)).number).toBeNull();
  });

  it('are given back by a cancelled meeting while they are the last', () => {
    const state = withoutNumbers(called(meetingWith(2, 'year', 5)));
    expect(numbersOf(state)).toEqual([null, null]);
    expect(state.counters).toMatchObject([{ next: 5 }]);
  });

  it('stay a gap once a later meeting has some', () => {
    const state = { ...called(meetingWith(2, 'year', 5)), counters: [counter(9)] };
    expect(withoutNumbers(state)).toBe(state);
  });

  it('of two meetings, the later one cancelled first, are all given back', () => {
    const first = called(meetingWith(2, 'year', 1));
    const later = called({ ...meetingWith(2, 'year', 3), counters: first.counters });
    const freed = withoutNumbers(later);
    expect(withoutNumbers({ ...first, counters: freed.counters }).counters).toMatchObject([{ next: 1 }]);
  });

  it('are not given back where a late item of another meeting came in between', () => {
    const first = called(meetingWith(2, 'year', 1));
    const later = called({ ...meetingWith(2, 'year', 3), counters: first.counters });
    const late = numberForLateItem({ ...first, counters: later.counters });
    expect(late.number).toBe(5);
    const cancelledLater = { ...later, counters: late.counters };
    const cancelledFirst = { ...first, meeting: late.meeting, counters: late.counters };
    expect(withoutNumbers(cancelledLater)).toBe(cancelledLater);
    expect(withoutNumbers(cancelledFirst)).toBe(cancelledFirst);
  });

  it('go on in the year that the meeting was called in, though it is moved or the group numbers otherwise now', () => {
    const state = called(meetingWith(2, 'year', 40));
    const moved = { ...state, meeting: { ...state.meeting, date: '2027-01-05' } };
    expect(numberForLateItem(moved).number).toBe(42);
    const { group } = state;
    const otherwise = { ...state, group: { ...group, settings: { ...group.settings, numbering: 'meeting' as const } } };
    expect(numberForLateItem(otherwise).number).toBe(42);
  });
});
