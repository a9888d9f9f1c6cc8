import { expect, test } from 'vitest';
import type { Minutes } from '../model.ts';
import { printableMinutes } from './printable-text.ts';

const minutes = (title: string): Minutes => ({
  title,
  committee: '',
  date: null,
  time: null,
  place: null,
  participants: [],
  items: [],
  substitutes: [],
  lateOrEarly: [],
  disqualified: [],
  warnings: [],
});

test('what XML forbids is removed, wherever it stands', () => {
  expect(printableMinutes(minutes('a\u0000b\u0007c\u001Bd\uFFFEe\uD800f')).title).toBe('abcdef');
  expect(printableMinutes({ ...minutes(''), guests: ['x\u0001y'] }).guests).toEqual(['xy']);
});

test('line breaks of every kind are one kind, and letters are composed', () => {
  expect(printableMinutes(minutes('a\r\nb\rc\u2028d\ve')).title).toBe('a\nb\nc\nd\ne');
  expect(printableMinutes(minutes('A\u030Ase 👍')).title).toBe('Åse 👍');
});
