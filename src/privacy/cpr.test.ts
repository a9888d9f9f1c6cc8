import { expect, test } from 'vitest';
import { findPersonalNumbers, personalNumbersIn, refusePersonalNumbers } from './cpr.ts';

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

test.each([
  '120310-1234 8. klasse',
  '120310-1234 2 gange',
  '120310-1234 12.03.2010',
  'punkt 3 120310-1234',
  'kl. 14 120310-1234',
  'født 2010 120310-1234',
  'tlf. 20123456 120310-1234',
  'Vi tager sagen 120310-1234 igen',
  'sagsnr. 120310-1234',
  'bilag 120310/1234',
  'dok 120310–1234',
  '120310-12 34',
])('%s is one with its stroke, whatever stands beside it', (text) => {
  expect(findPersonalNumbers(text)).toHaveLength(1);
});

test.each(['120310-1234 150611-2345', '120310-1234/150611-2345', '120310-1234, 1506112345'])('%s are two', (text) => {
  expect(findPersonalNumbers(text)).toHaveLength(2);
});

test('says where the number stands', () => {
  expect(findPersonalNumbers('se 120310-1234 nu')).toEqual([{ from: 3, to: 14 }]);
});

/** The digits weighed as the rule of modulus 11 has it. */
function fitsModulus(number: string): boolean {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  return weights.reduce((sum, weight, n) => sum + weight * Number(number[n]), 0) % 11 === 0;
}

test.each([
  ['0101900001', false],
  ['0101900002', true],
  ['6101900001', false],
])('%s counts, whether it fits modulus 11 or not: numbers without it are given out', (number, fits) => {
  expect(fitsModulus(number)).toBe(fits);
  expect(findPersonalNumbers(number)).toHaveLength(1);
});

test.each([
  '612 310-1234',
  '920101-1234',
  '600101-1234',
  'tlf. 31 12 10 12',
  '+45 31121012',
  'EAN-nr. 5790001234567',
  'sagsnr. 1203101234',
  'Sag 26/010203',
  'kl. 10.15-12.30 den 12-03-2020',
  '2020-03-12T09:00:00.000Z',
])('%s only looks like one', (text) => {
  expect(findPersonalNumbers(text)).toEqual([]);
});

test('is found however deep it stands in a row, and never in what a machine has made', () => {
  const row = {
    id: '1203101234',
    itemId: '12031012-1234-4000-8000-120310123400',
    at: '2020-03-12T09:00:00.000Z',
    sections: [
      { heading: 'Sagsfremstilling', text: 'om 120310-1234' },
      { heading: '', text: '120310 12 34' },
    ],
  };
  expect(personalNumbersIn(row)).toEqual(['1203101234']);
  expect(() => refusePersonalNumbers(row)).toThrow('input.cpr');
  expect(() => refusePersonalNumbers({ ...row, sections: [] })).not.toThrow();
});
