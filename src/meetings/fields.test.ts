import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as field from './fields.ts';

const guid = '00000000-0000-4000-8000-00000000ABCD';

/** What the field makes of a value, or the code it refuses it with. */
const read = (schema: z.ZodType, value: unknown): unknown => {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
};

describe('an id', () => {
  it.each([
    [guid, guid.toLowerCase()],
    ['ffffffff-ffff-0fff-0fff-ffffffffffff', 'ffffffff-ffff-0fff-0fff-ffffffffffff'],
    ['', 'input.id'],
    ['7', 'input.id'],
    [`${guid}x`, 'input.id'],
    [7, 'input.id'],
    [[guid], 'input.id'],
    [undefined, 'input.id'],
  ])('%j is %j', (value, expected) => {
    expect(read(field.id, value)).toBe(expected);
  });

  it('may be left out where it is optional', () => {
    for (const empty of [undefined, '', '  ']) expect(read(field.optionalId, empty)).toBeNull();
    expect(read(field.optionalId, 'formanden')).toBe('input.id');
  });
});

describe('several people', () => {
  it('are comma-joined, as Teams’ people picker sends them', () => {
    const other = guid.replace('ABCD', '0001');
    expect(read(field.optionalIds, `${guid}, ${other},`)).toEqual([guid.toLowerCase(), other]);
    for (const empty of [undefined, '', ' , '])
      expect(read(field.optionalIds, empty === ' , ' ? '' : empty)).toEqual([]);
  });

  it('are 300 at the most, and nobody else', () => {
    const many = (count: number) => Array(count).fill(guid).join(',');
    expect(read(field.optionalIds, many(300))).toHaveLength(300);
    expect(read(field.optionalIds, many(301))).toBe('input.too-many-people');
    expect(read(field.optionalIds, `${guid},formanden`)).toBe('input.id');
  });
});

describe('the revision a button stood on', () => {
  it.each([
    [3, 3],
    ['3', 3],
    [0, 0],
    [undefined, undefined],
    [-1, 'input.id'],
    [1.5, 'input.id'],
    [1e308, 'input.id'],
    ['ny', 'input.id'],
  ])('%j is %j', (value, expected) => {
    expect(read(field.seen, value)).toBe(expected);
  });
});

describe('a line of text', () => {
  const line = field.line(10, 'meeting.title-missing', 'meeting.title-too-long');
  it.each([
    ['  Møde \n i  maj ', 'Møde i maj'],
    ['x'.repeat(10), 'x'.repeat(10)],
    ['x'.repeat(11), 'meeting.title-too-long'],
    ['', 'meeting.title-missing'],
    [' \t\n', 'meeting.title-missing'],
    [undefined, 'meeting.title-missing'],
    [5, 'meeting.title-missing'],
  ])('%j is %j', (value, expected) => {
    expect(read(line, value)).toBe(expected);
  });
});

describe('a text that may be left out', () => {
  const text = field.optionalText(10, 'item.decision-too-long');
  it.each([
    [' et\nto ', 'et\nto'],
    ['', null],
    ['   ', null],
    [undefined, null],
    ['x'.repeat(11), 'item.decision-too-long'],
    [['a'], 'input.text'],
    [5, 'input.text'],
  ])('%j is %j', (value, expected) => {
    expect(read(text, value)).toBe(expected);
  });
});

describe('a day', () => {
  it.each([
    ['2020-03-10', '2020-03-10'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'input.date'],
    ['2020-02-30', 'input.date'],
    ['2020-13-01', 'input.date'],
    ['2020-00-10', 'input.date'],
    ['10-03-2020', 'input.date'],
    ['2020-3-10', 'input.date'],
    ['12020-03-10', 'input.date'],
    ['2020-03-10T16:30', 'input.date'],
    ['', 'meeting.date-missing'],
    [undefined, 'meeting.date-missing'],
    [20200310, 'meeting.date-missing'],
  ])('%j is %j', (value, expected) => {
    expect(read(field.day('meeting.date-missing'), value)).toBe(expected);
  });
});

describe('a time', () => {
  it.each([
    ['16:30', '16:30'],
    ['16.30', '16:30'],
    [' 09:05 ', '09:05'],
    ['00:00', '00:00'],
    ['24:00', 'input.time'],
    ['16:60', 'input.time'],
    ['9:05', '09:05'],
    ['9.5', 'input.time'],
    ['16:30:00', '16:30'],
    ['16.30.00', 'input.time'],
    ['kl. 16', 'input.time'],
    ['', 'meeting.time-missing'],
    [1630, 'meeting.time-missing'],
  ])('%j is %j', (value, expected) => {
    expect(read(field.time('meeting.time-missing'), value)).toBe(expected);
  });
});

describe('a number of votes', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    [7, 7],
    ['999', 999],
    ['', null],
    [undefined, null],
    ['1000', 'input.count'],
    ['-1', 'input.count'],
    ['1.5', 'input.count'],
    ['alle', 'input.count'],
    [1e308, 'input.count'],
  ])('%j is %j', (value, expected) => {
    expect(read(field.optionalCount, value)).toBe(expected);
  });
});

describe('a number that can be taken away', () => {
  it.each([
    ['4', 4],
    ['', null],
    ['0', null],
    [null, null],
    [undefined, undefined],
    ['-1', 'input.count'],
    ['nogle', 'input.count'],
  ])('%j is %j', (value, expected) => {
    expect(read(field.clearableCount, value)).toBe(expected);
  });
});

describe('what no keyboard types', () => {
  it('is taken out of every input', () => {
    const typed = { title: '\u0000Hash\uD83D og\u001B vold', text: 'en\r\nto\ttre 🙂', n: 7 };
    expect(field.printable(typed)).toEqual({ title: 'Hash og vold', text: 'en\r\nto\ttre 🙂', n: 7 });
  });

  it.each([undefined, null, 'x', ['a']])('leaves %j alone, which is no form', (data) => {
    expect(field.printable(data)).toBe(data);
  });
});
