import { expect, it } from 'vitest';
import { daysBefore, instantOf, refuseImpossibleDeadline, today } from './wall-clock.ts';

it.each([
  ['2020-03-10T22:59:00Z', '2020-03-10'],
  ['2020-03-10T23:00:00Z', '2020-03-11'],
  ['2020-07-10T21:59:00Z', '2020-07-10'],
  ['2020-07-10T22:00:00Z', '2020-07-11'],
])('at %s it is %s in Denmark', (instant, day) => {
  expect(today(new Date(instant))).toBe(day);
});

it.each([
  ['2020-03-10', '16:30', '2020-03-10T15:30:00.000Z'],
  ['2020-06-09', '16:30', '2020-06-09T14:30:00.000Z'],
])('%s %s in Denmark is %s', (date, time, instant) => {
  expect(instantOf(date, time).toISOString()).toBe(instant);
});

it.each([
  ['2020-03-01', 1, '2020-02-29'],
  ['2020-03-30', 1, '2020-03-29'],
  ['2020-01-01', 366, '2018-12-31'],
])('before %s by %i days is %s', (date, days, before) => {
  expect(daysBefore(date, days)).toBe(before);
});

it.each([
  ['2020-03-09', undefined, 'agreement.due-in-the-past'],
  ['2020-03-08', '2020-03-09', 'agreement.due-in-the-past'],
  ['2020-03-09', '2020-03-12', 'agreement.due-in-the-past'],
  ['2202-03-10', undefined, 'meeting.too-far-ahead'],
])('a deadline of %s, agreed on %s, is refused', (due, madeOn, code) => {
  expect(() => refuseImpossibleDeadline(due, new Date('2020-03-10T15:00:00Z'), madeOn)).toThrow(code);
});

it.each([
  [null, undefined],
  ['2020-03-10', undefined],
  ['2020-03-09', '2020-03-09'],
])('a deadline of %s, agreed on %s, can be kept', (due, madeOn) => {
  expect(() => refuseImpossibleDeadline(due, new Date('2020-03-10T15:00:00Z'), madeOn)).not.toThrow();
});
