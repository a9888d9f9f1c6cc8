import { expect, test } from 'vitest';
import { findPersonalNumbers } from './cpr.ts';

test.each([
  '120310-1234',
  '1203101234',
  '120310 1234',
  '120310 - 1234',
  'cpr 010210-4321.',
  '(290212-5678)',
  '12.03.10-1234',
  '610310-1234',
  '911299-9999',
])('%s is a personal number', (text) => {
  expect(findPersonalNumbers(text)).toHaveLength(1);
});

test.each([
  '00.22.04-P35-2-20',
  '27.25.00-A00-2-20',
  '2022-006781',
  '306-2019-22607',
  'Dok. 306-2020-92952',
  '20 12 34 56',
  '+45 20 12 34 56',
  '12.03.2010',
  'den 10-03-2020 kl. 16.30',
  '320110-1234',
  '121310-1234',
  '290211-4321',
  '12345678901234',
])('%s is none', (text) => {
  expect(findPersonalNumbers(text)).toEqual([]);
});

test('says where the number stands', () => {
  expect(findPersonalNumbers('se 120310-1234 nu')).toEqual([{ from: 3, to: 14 }]);
});
