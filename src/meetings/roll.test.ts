import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../tests/storage/sample-meeting.ts';
import { type Attendance, type Presence, unanswered } from './model/attendance.ts';
import type { MeetingState } from './model/meeting.ts';
import { presenceAt, rollOf, takesPart } from './roll.ts';

const people = ['Formand', 'Klubleder', 'Lokalbetjent', 'Skoleleder'].map((name) => ({ personId: name, name }));

/** A meeting of three items that is over, with these rows of attendance. */
function over(
  rows: readonly (Partial<Attendance> & { name: string })[],
  items = sampleMeeting(sampleGroup()),
): MeetingState {
  return {
    ...items,
    meeting: { ...items.meeting, status: 'closed', roll: people },
    attendance: rows.map((row) => ({ ...unanswered(row.name, row.name), ...row })),
  };
}
const presences = (given: Readonly<Record<string, Presence>>) =>
  Object.entries(given).map(([name, presence]) => ({ name, presence }));

describe('the roll', () => {
  it('counts what happened before what was answered, and who said nothing as absent', () => {
    const roll = rollOf(
      over([
        { name: 'Formand', answer: 'absent', presence: 'present' },
        { name: 'Klubleder', answer: 'attending', presence: 'noShow' },
        { name: 'Lokalbetjent', answer: 'attending' },
      ]),
    );
    expect(roll).toMatchObject({ present: ['Formand', 'Lokalbetjent'], absent: ['Klubleder', 'Skoleleder'] });
  });

  it('counts as present who came late, left or was there for a part', () => {
    const rows = presences({ Formand: 'late', Klubleder: 'left', Lokalbetjent: 'partly', Skoleleder: 'sameDay' });
    expect(rollOf(over(rows))).toMatchObject({
      present: ['Formand', 'Klubleder', 'Lokalbetjent'],
      absent: ['Skoleleder'],
    });
  });

  it('tells substitutes who came from those who did not, and from those of whom nobody has said', () => {
    const came = { name: 'Vikaren', attended: true };
    const roll = rollOf(
      over([
        { name: 'Klubleder', presence: 'absent', substitute: came },
        { name: 'Lokalbetjent', answer: 'absent', substitute: { name: 'Betjenten', attended: null } },
        { name: 'Skoleleder', presence: 'absent', substitute: { name: 'Læreren', attended: false } },
        { name: 'Formand', presence: 'present', substitute: came },
      ]),
    );
    expect(roll.substitutes).toEqual([{ substitute: 'Vikaren', name: 'Klubleder' }]);
    expect(roll.substitutesUnconfirmed).toEqual([{ substitute: 'Betjenten', name: 'Lokalbetjent' }]);
    expect(roll.substitutesMissing).toEqual([{ substitute: 'Læreren', name: 'Skoleleder' }]);
  });
});

describe('presence at an item', () => {
  const base = sampleMeeting(sampleGroup());
  const [first, second, third] = base.items;

  it('is read off from when people came and left', () => {
    const state = over(
      [
        { name: 'Formand', presence: 'present' },
        { name: 'Klubleder', presence: 'late', itemId: second!.itemId },
        { name: 'Lokalbetjent', presence: 'left', itemId: second!.itemId },
        { name: 'Skoleleder', presence: 'partly', itemId: first!.itemId },
      ],
      base,
    );
    expect(presenceAt(state, first!)).toMatchObject({ absent: ['Klubleder'], absentFrom: ['Klubleder'] });
    expect(presenceAt(state, second!)).toMatchObject({ absent: [], absentFrom: [] });
    expect(presenceAt(state, third!)).toMatchObject({ absent: ['Lokalbetjent'], absentFrom: ['Lokalbetjent'] });
  });

  it('is read off from both, of who came late and left early', () => {
    const left = { itemId: second!.itemId, time: null };
    const state = over([{ name: 'Formand', presence: 'late', itemId: second!.itemId, left }], base);
    expect(base.items.map((item) => presenceAt(state, item).absentFrom)).toEqual([['Formand'], [], ['Formand']]);
  });

  it('is without the items that were missed, and with all where none is named', () => {
    const missed = [first!.itemId, third!.itemId];
    const state = over([{ name: 'Formand', presence: 'partly', missed }], base);
    expect(base.items.map((item) => presenceAt(state, item).absentFrom)).toEqual([['Formand'], [], ['Formand']]);
    const partly = over([{ name: 'Formand', presence: 'partly' }], base);
    expect(base.items.map((item) => presenceAt(partly, item).absentFrom)).toEqual([[], [], []]);
  });

  it('forgets an item that has been taken off since', () => {
    const state = over([{ name: 'Formand', presence: 'late', itemId: 'gone' }], base);
    expect(presenceAt(state, first!).absentFrom).toEqual([]);
  });

  it('lists who was absent all the time, but not as absent from the item alone', () => {
    const state = over([{ name: 'Formand', presence: 'present' }], base);
    expect(presenceAt(state, first!)).toEqual({
      absent: ['Klubleder', 'Lokalbetjent', 'Skoleleder'],
      absentFrom: [],
      disqualified: [],
    });
  });

  it('names who is disqualified from that item only', () => {
    const state = over([], base);
    const disqualified = [{ personId: 'Klubleder', name: 'Klubleder', itemId: second!.itemId }];
    const named = { ...state, meeting: { ...state.meeting, disqualified } };
    expect(presenceAt(named, second!).disqualified).toEqual(['Klubleder']);
    expect(presenceAt(named, third!).disqualified).toEqual([]);
  });
});

describe('a seat', () => {
  const base = sampleMeeting(sampleGroup());
  const [first, second] = base.items;
  const takes = (row: Partial<Attendance>, item = first) => {
    const state = over([{ name: 'Klubleder', ...row }], base);
    const meeting = {
      ...state.meeting,
      disqualified: [{ personId: 'Klubleder', name: 'Klubleder', itemId: second!.itemId }],
    };
    return takesPart({ ...state, meeting }, state.attendance[0]!, item);
  };

  it('is taken by who is there and may take part', () => {
    expect(takes({ presence: 'present' })).toBe(true);
    expect(takes({ presence: 'present' }, second)).toBe(false);
    expect(takes({ presence: 'late', itemId: second!.itemId })).toBe(false);
    expect(takes({ presence: 'noShow' })).toBe(false);
  });

  it('is taken by the substitute who came, and by no other', () => {
    expect(takes({ presence: 'absent', substitute: { name: 'Vikaren', attended: true } })).toBe(true);
    expect(takes({ presence: 'absent', substitute: { name: 'Vikaren', attended: null } })).toBe(false);
  });
});
