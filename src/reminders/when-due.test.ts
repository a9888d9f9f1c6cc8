import { describe, expect, it } from 'vitest';
import { latestCome, nineTomorrow, timesOfAgreement, timesOfMeeting } from './when-due.ts';

const iso = (times: readonly { at: Date }[]) => times.map(({ at }) => at.toISOString());

describe('when something is due', () => {
  it('is nine o’clock in Denmark, so many days before a meeting', () => {
    expect(iso(timesOfMeeting({ date: '2020-03-10' }, [7, 1, 0]))).toEqual([
      '2020-03-03T08:00:00.000Z',
      '2020-03-09T08:00:00.000Z',
      '2020-03-10T08:00:00.000Z',
    ]);
  });

  it('is nine o’clock on both sides of the nights when the clock is put forward and back', () => {
    expect(iso(timesOfMeeting({ date: '2020-03-30' }, [2, 1]))).toEqual([
      '2020-03-28T08:00:00.000Z',
      '2020-03-29T07:00:00.000Z',
    ]);
    expect(iso(timesOfMeeting({ date: '2020-10-26' }, [2, 1]))).toEqual([
      '2020-10-24T07:00:00.000Z',
      '2020-10-25T08:00:00.000Z',
    ]);
    expect(nineTomorrow('2020-03-28').toISOString()).toBe('2020-03-29T07:00:00.000Z');
  });

  it('is two days before an agreement’s date and the day after it', () => {
    expect(iso(timesOfAgreement({ due: '2020-03-01' }))).toEqual([
      '2020-02-28T08:00:00.000Z',
      '2020-03-02T08:00:00.000Z',
    ]);
    expect(timesOfAgreement({ due: null })).toEqual([]);
  });

  it('is the latest time that has come', () => {
    const times = timesOfMeeting({ date: '2020-03-10' }, [1, 7]);
    expect(latestCome(times, new Date('2020-03-03T07:59:59Z'))).toBeUndefined();
    expect(latestCome(times, new Date('2020-03-03T08:00:00Z'))?.name).toBe('7');
    expect(latestCome(times, new Date('2020-03-20T08:00:00Z'))?.name).toBe('1');
  });
});
