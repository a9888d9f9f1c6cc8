import { describe, expect, it } from 'vitest';
import { sampleGroup, sampleMeeting } from '../../../tests/storage/sample-meeting.ts';
import { codeOf } from '../../../tests/support/refusal-code.ts';
import type { Attendance } from '../model/attendance.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { readInput } from '../perform.ts';
import { presenceAt } from '../roll.ts';
import { recordedPerson } from './record-person.ts';

const person = { personId: '11111111-1111-4111-8111-111111111111', name: 'Klubleder' };
const roster: Member[] = [{ ...person, teamsId: '29:x', standing: 'member' }];
const draft = sampleMeeting(sampleGroup());
const running: MeetingState = { ...draft, meeting: { ...draft.meeting, status: 'running', roll: [person] } };
const [first, second, third] = running.items.map(({ itemId }) => itemId);

/** What a card's form sends. */
const record = (state: MeetingState, presence: string, typed: Readonly<Record<string, string>> = {}): MeetingState => {
  const { meetingId } = state.meeting;
  return recordedPerson(
    state,
    roster,
    readInput('attendance.person', { ...typed, meetingId, personId: person.personId, presence }),
  );
};
const rowOf = (state: MeetingState): Attendance | undefined => state.attendance[0];
const awayFrom = (state: MeetingState) => state.items.map((item) => presenceAt(state, item).absentFrom.length === 1);

describe('how one person was there', () => {
  it.each([
    ['late', second, 'left', second],
    ['left', second, 'late', second],
  ])('%s and then the other keeps both', (one, at, other, otherAt) => {
    const both = record(record(running, one, { item: at! }), other, { item: otherAt!, time: '17:20' });
    expect(rowOf(both)).toMatchObject({ presence: 'late', left: { itemId: second } });
    expect(awayFrom(both)).toEqual([true, false, true]);
  });

  it('is put right for coming without forgetting when they left', () => {
    const both = record(record(running, 'late', { item: second! }), 'left', { item: third! });
    const corrected = record(both, 'late', { item: third!, time: '16:50' });
    expect(rowOf(corrected)).toMatchObject({ itemId: third, time: '16:50', left: { itemId: third, time: null } });
  });

  it.each(['present', 'absent', 'sameDay', 'noShow'])('%s clears both', (presence) => {
    const both = record(record(running, 'late', { item: second! }), 'left', { item: second! });
    const cleared = record(both, presence);
    expect(rowOf(cleared)).toMatchObject({ presence, itemId: null, time: null });
    expect(rowOf(cleared)).not.toHaveProperty('left');
    expect(awayFrom(cleared)).toEqual([false, false, false]);
  });

  it('partly is without the items that were missed, and without any it is at none', () => {
    expect(awayFrom(record(running, 'partly', { item: `${first},${third}` }))).toEqual([true, false, true]);
    const partly = record(running, 'partly');
    expect(rowOf(partly)).toMatchObject({ presence: 'partly', missed: [] });
    expect(awayFrom(partly)).toEqual([false, false, false]);
    expect(rowOf(record(partly, 'late', { item: second! }))).not.toHaveProperty('missed');
  });

  it.each([
    ['late', {}, 'attendance.needs-item'],
    ['left', { item: `${first},${second}` }, 'attendance.one-item'],
    ['partly', { item: person.personId }, 'item.unknown'],
  ])('%s with %o is refused', (presence, typed, code) => {
    expect(codeOf(() => record(running, presence, typed))).toBe(code);
  });

  it('is not leaving before coming', () => {
    const late = record(running, 'late', { item: second!, time: '17:00' });
    expect(codeOf(() => record(late, 'left', { item: first! }))).toBe('attendance.left-before-coming');
    expect(codeOf(() => record(late, 'left', { time: '16:45' }))).toBe('attendance.left-before-coming');
    expect(codeOf(() => record(late, 'left', { item: second!, time: '17:00' }))).toBe('done');
  });
});
