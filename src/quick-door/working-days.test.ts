import { describe, expect, it } from 'vitest';
import { firstWorkingMorningAfter, monthBefore, monthOf, workingDaysAfter } from './working-days.ts';

const later = (moment: string, days: number) => workingDaysAfter(new Date(moment), days).toISOString();

describe('two working days', () => {
  it.each([
    ['a Monday', '2026-11-23T10:00:00Z', '2026-11-25T10:00:00Z'],
    ['a Friday, over the weekend', '2026-11-20T10:00:00Z', '2026-11-24T10:00:00Z'],
    ['a Sunday', '2026-11-22T10:00:00Z', '2026-11-24T10:00:00Z'],
    ['the Wednesday before Easter 2026', '2026-04-01T08:00:00Z', '2026-04-08T08:00:00Z'],
    ['the Tuesday before Ascension Day 2027', '2027-05-04T08:00:00Z', '2027-05-07T08:00:00Z'],
    ['the Friday before Whitsun 2025', '2025-06-06T08:00:00Z', '2025-06-11T08:00:00Z'],
    ['the day before Constitution Day', '2024-06-04T08:00:00Z', '2024-06-07T08:00:00Z'],
    ['Christmas', '2026-12-23T09:00:00Z', '2026-12-29T09:00:00Z'],
    ['New Year', '2026-12-30T09:00:00Z', '2027-01-05T09:00:00Z'],
    ['Store bededag, which is a working day since 2024', '2026-04-30T08:00:00Z', '2026-05-04T08:00:00Z'],
  ])('after %s', (_day, from, until) => {
    expect(later(from, 2)).toBe(new Date(until).toISOString());
  });

  it('keep the time on the wall when the clock is put back', () => {
    expect(later('2026-10-23T08:00:00Z', 2)).toBe('2026-10-27T09:00:00.000Z');
  });
});

describe('months', () => {
  it('end on the first working morning after them', () => {
    expect(firstWorkingMorningAfter('2026-11').toISOString()).toBe('2026-12-01T08:00:00.000Z');
    expect(firstWorkingMorningAfter('2026-12').toISOString()).toBe('2027-01-04T08:00:00.000Z');
    expect(firstWorkingMorningAfter('2026-07').toISOString()).toBe('2026-08-03T07:00:00.000Z');
  });

  it('begin at midnight in Denmark', () => {
    expect(monthOf(new Date('2026-11-30T23:30:00Z'))).toBe('2026-12');
    expect(monthBefore('2026-01')).toBe('2025-12');
  });
});
