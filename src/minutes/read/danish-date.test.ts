import { describe, expect, test } from 'vitest';
import { findDate, findTime, isoDate, textBeforeDate, weekdayFits, yearsIn } from './danish-date.ts';

describe('findDate', () => {
  test.each([
    ['Tirsdag d. 10. marts 2020 kl. 16:30', '2020-03-10'],
    ['10-03-2020', '2020-03-10'],
    ['10.03.2020', '2020-03-10'],
    ['10/3-2020', '2020-03-10'],
    ['d. 10/3 20', '2020-03-10'],
    ['2020-03-10', '2020-03-10'],
    ['Torsdag d.10.09.15.', '2015-09-10'],
    ['Onsdag, April 3, 2019 - 18:00', '2019-04-03'],
    ['Mandag, 3 oktober, 2022 - 16:30', '2022-10-03'],
    ['15-maj-2002', '2002-05-15'],
  ])('reads %s', (printed, date) => {
    const found = findDate(printed);
    expect(found && isoDate(found)).toBe(date);
  });

  test('gives no year where none is printed', () => {
    expect(findDate('tirsdag den 4/3 kl. 13.00')).toEqual({ day: 4, month: 3, year: null, weekday: 2 });
    expect(findDate('den 10. marts')).toMatchObject({ day: 10, month: 3, year: null });
  });

  test('finds no date in other numbers', () => {
    expect(findDate('18. Godkendelse af referat')).toBeNull();
    expect(findDate('kl. 16.30-17.30')).toBeNull();
  });
});

test('a day that does not exist is no date', () => {
  expect(isoDate({ day: 31, month: 2, year: 2024, weekday: null })).toBeNull();
});

test('the weekday tells one year from another', () => {
  const date = { day: 4, month: 3, year: null, weekday: 2 };
  expect(weekdayFits(date, 2003)).toBe(true);
  expect(weekdayFits(date, 2004)).toBe(false);
});

test.each([
  ['kl. 16:30', '16:30'],
  ['kl.17.40', '17:40'],
  ['14.30-16', '14:30'],
  ['24-06-2014 10:00:00', '10:00'],
  ['01.04.03 kl 13', '13:00'],
  ['10.03.2020', null],
])('findTime reads %s', (printed, time) => {
  expect(findTime(printed)).toBe(time);
});

test('what stands before a date leaves out the weekday', () => {
  expect(textBeforeDate('REFERAT SSP-rådet tirsdag d. 4. maj 2021')).toBe('REFERAT SSP-rådet');
});

test('years are four digits on their own', () => {
  expect(yearsIn('2020-051798 og 2021')).toEqual([2020, 2021]);
});
