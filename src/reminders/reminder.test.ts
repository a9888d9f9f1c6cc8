import { describe, expect, it } from 'vitest';
import { openToAll } from '../meetings/agreements.ts';
import { usualSettings } from '../meetings/group-settings.ts';
import type { Agreement } from '../meetings/model/agreement.ts';
import { unanswered } from '../meetings/model/attendance.ts';
import type { Group } from '../meetings/model/group.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import type { Member } from '../meetings/model/person.ts';
import { emptyState, newMeeting } from '../meetings/new-meeting.ts';
import { reminderOfAgreement, reminderOfMeeting, unansweredIn } from './reminder.ts';

const group: Group = {
  tenantId: 'tenant',
  groupId: 'group',
  name: 'SSP Nordby',
  kind: 'network',
  template: 'network',
  agenda: [],
  settings: usualSettings,
  language: 'da',
  chair: 'a',
  deputies: [],
  minuteTakers: [],
  outsiders: [],
  members: [],
  channel: { serviceUrl: 'http://teams', teamId: 'team', channelId: 'channel', kind: 'standard' },
  setUpIn: null,
  createdAt: '2020-01-01T00:00:00.000Z',
  revision: 1,
};

const roster: Member[] = ['a', 'b', 'c'].map((personId) => ({
  personId,
  name: personId,
  teamsId: `29:${personId}`,
  standing: 'member',
}));

const stateOf = (different: Partial<Meeting> = {}) =>
  emptyState(
    group,
    newMeeting({
      meetingId: 'm',
      title: 'Netværksmøde',
      kind: 'ordinary',
      status: 'called',
      date: '2020-03-10',
      time: '16:30',
      createdBy: 'a',
      createdAt: '2020-02-20T09:00:00.000Z',
      calledAt: '2020-02-20T09:00:00.000Z',
      ...different,
    }),
  );

const keyAt = (now: string, different: Partial<Meeting> = {}) =>
  reminderOfMeeting(stateOf(different), new Date(now))?.key;

describe('the reminder of a meeting', () => {
  it('is the latest one that has come', () => {
    expect(keyAt('2020-03-03T07:59:59Z')).toBeUndefined();
    expect(keyAt('2020-03-03T08:00:00Z')).toBe('m|2020-03-10T16:30|7');
    expect(keyAt('2020-03-09T07:59:59Z')).toBe('m|2020-03-10T16:30|7');
    expect(keyAt('2020-03-09T08:00:00Z')).toBe('m|2020-03-10T16:30|1');
  });

  it('is none when the meeting has begun, is not called, or its time came before anybody was asked', () => {
    expect(keyAt('2020-03-10T15:30:00Z')).toBeUndefined();
    for (const status of ['draft', 'running', 'closed', 'approved', 'cancelled'] as const) {
      expect(keyAt('2020-03-09T08:00:00Z', { status })).toBeUndefined();
    }
    const calledAt = '2020-03-05T12:00:00.000Z';
    expect(keyAt('2020-03-05T12:00:01Z', { calledAt })).toBeUndefined();
    expect(keyAt('2020-03-09T08:00:00Z', { calledAt })).toBe('m|2020-03-10T16:30|1');
  });

  it('begins anew when the meeting has been moved and everybody is asked again', () => {
    const moved = {
      date: '2020-03-12',
      changes: [
        { kind: 'moved', by: 'a', at: '2020-03-06T10:00:00.000Z', announcementId: null, note: null },
        { kind: 'edited', by: 'a', at: '2020-03-11T10:00:00.000Z', announcementId: null, note: null },
      ],
    } as const;
    expect(keyAt('2020-03-10T08:00:00Z', moved)).toBeUndefined();
    expect(keyAt('2020-03-11T08:00:00Z', moved)).toBe('m|2020-03-12T16:30|1');
  });

  it('is for who is called and has not answered', () => {
    const state = stateOf();
    const attendance = [{ ...unanswered('b', 'b'), answer: 'absent' as const }, unanswered('c', 'c')];
    const names = (members: readonly Member[]) => members.map(({ personId }) => personId);
    expect(names(unansweredIn({ ...state, attendance }, roster))).toEqual(['a', 'c']);
    const acute = stateOf({ kind: 'acute', invitees: ['b', 'c'] });
    expect(names(unansweredIn({ ...acute, attendance }, roster))).toEqual(['c']);
  });
});

describe('the reminder of an agreement', () => {
  const agreement: Agreement = {
    agreementId: 'x',
    task: 'Ring til klubben',
    owner: null,
    due: '2020-03-10',
    origin: null,
    ...openToAll,
    state: 'open',
    createdBy: 'a',
    revision: 1,
  };
  const at = (now: string, different: Partial<Agreement> = {}) =>
    reminderOfAgreement({ ...agreement, ...different }, new Date(now));

  it('comes two days before and the day after, and not when it is done or has no date', () => {
    expect(at('2020-03-08T07:59:59Z')).toBeUndefined();
    expect(at('2020-03-08T08:00:00Z')).toMatchObject({ key: 'x|2020-03-10|soon', late: false });
    expect(at('2020-03-11T08:00:00Z')).toMatchObject({ key: 'x|2020-03-10|late', late: true });
    expect(at('2020-03-11T08:00:00Z', { due: '2020-03-13' })).toMatchObject({ key: 'x|2020-03-13|soon' });
    expect(at('2020-03-11T08:00:00Z', { state: 'done' })).toBeUndefined();
    expect(at('2020-03-11T08:00:00Z', { due: null })).toBeUndefined();
  });
});
