import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { usualSettings } from './group-settings.ts';
import type { Numbering } from './model/group.ts';
import type { MeetingState } from './model/meeting.ts';
import { NeedsToRead } from './needs-to-read.ts';
import { numberForLateItem, scopeFor, withNumbers, withoutNumbers } from './numbers.ts';

const group = (numbering: Numbering) => ({ ...sampleGroup(), settings: { ...usualSettings, numbering } });

/** A draft with three items in a year whose next number is `next`. */
const draft = (next: number, numbering: Numbering = 'year'): MeetingState => ({
  ...sampleMeeting(group(numbering), '2026-03-10'),
  counters: [{ scope: numbering === 'term' ? 'term-2026' : '2026', next }],
});
const called = (state: MeetingState): MeetingState => {
  const numbered = withNumbers(state);
  return { ...numbered, meeting: { ...numbered.meeting, status: 'called' } };
};
const numbersOf = (state: MeetingState) => state.items.map(({ number }) => number);
const nextOf = (state: Pick<MeetingState, 'counters'>) => state.counters[0]?.next;

describe('numbers', () => {
  it('begin at 1 at each meeting', () => {
    const state = withNumbers(draft(7, 'meeting'));
    expect(numbersOf(state)).toEqual([1, 2, 3]);
    expect(state.meeting.numbers).toBeNull();
  });

  it.each([
    ['year', '2026'],
    ['term', 'term-2026'],
  ] as const)('run on through the %s, from where it has come to', (numbering, scope) => {
    const state = withNumbers(draft(18, numbering));
    expect(numbersOf(state)).toEqual([18, 19, 20]);
    expect(state.meeting.numbers).toEqual({ scope, from: 18, to: 20 });
    expect(nextOf(state)).toBe(21);
  });

  it('ask for the counter where it was not read', () => {
    expect(() => withNumbers({ ...draft(1), counters: [] })).toThrow(NeedsToRead);
  });

  it('go on for a late item', () => {
    const late = numberForLateItem(called(draft(5)));
    expect(late).toMatchObject({ number: 8, meeting: { numbers: { from: 5, to: 8 } } });
    expect(nextOf(late)).toBe(9);
  });

  it('are none for an item that is added to a draft', () => {
    expect(numberForLateItem(draft(5)).number).toBeNull();
  });

  it('are given back by a cancelled meeting while they are the last', () => {
    const state = withoutNumbers(called(draft(5)));
    expect(numbersOf(state)).toEqual([null, null, null]);
    expect(nextOf(state)).toBe(5);
  });

  it('stay a gap once a later meeting has some', () => {
    const first = called(draft(5));
    const state = { ...first, counters: called({ ...draft(5), counters: first.counters }).counters };
    expect(withoutNumbers(state)).toBe(state);
  });

  it('of two meetings, the later one cancelled first, are all given back', () => {
    const first = called(draft(1));
    const later = withoutNumbers(called({ ...draft(1), counters: first.counters }));
    expect(nextOf(withoutNumbers({ ...first, counters: later.counters }))).toBe(1);
  });

  it('are not given back where a late item of another meeting came in between', () => {
    const first = called(draft(1));
    const later = called({ ...draft(1), counters: first.counters });
    const { number, meeting, counters } = numberForLateItem({ ...first, counters: later.counters });
    expect(number).toBe(7);
    for (const state of [
      { ...later, counters },
      { ...first, meeting, counters },
    ]) {
      expect(withoutNumbers(state)).toBe(state);
    }
  });

  it('go on as the meeting was called, though it is moved or the group numbers otherwise by now', () => {
    const state = called(draft(40));
    const moved = { ...state, meeting: { ...state.meeting, date: '2027-01-05' } };
    expect(numberForLateItem(moved).number).toBe(43);
    expect(numberForLateItem({ ...state, group: group('meeting') }).number).toBe(43);
    const perMeeting = { ...called(draft(40, 'meeting')), group: group('year') };
    expect(numberForLateItem(perMeeting).number).toBe(4);
  });

  it.each([
    ['2025-12-31', 'term-2022'],
    ['2026-01-01', 'term-2026'],
    ['2029-12-31', 'term-2026'],
  ])('of a term begin anew with it: %s counts in %s', (date, scope) => {
    expect(scopeFor('term', date)).toBe(scope);
  });
});
