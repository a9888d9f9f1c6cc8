import { expect, test } from 'vitest';
import { Refusal } from '../../errors/refusal.ts';
import { longDate, meetingDate, shortDate } from './danish-dates.ts';

test('dates as Danish minutes write them', () => {
  expect(shortDate('2020-03-10')).toBe('10-03-2020');
  expect(longDate('2020-05-07')).toBe('7. maj 2020');
  expect(meetingDate('2020-03-10', '16:30')).toBe('Tirsdag d. 10. marts 2020 kl. 16:30');
  expect(meetingDate('2026-02-07', null)).toBe('Lørdag d. 7. februar 2026');
});

test('a date that is not in the calendar is refused', () => {
  expect(() => shortDate('2026-02-30')).toThrow(new Refusal('minutes.no-such-date', { date: '2026-02-30' }));
});
