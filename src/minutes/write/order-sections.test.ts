import { expect, test } from 'vitest';
import { orderSections } from './order-sections.ts';

const headings = (names: string[], order: string[]) =>
  orderSections(
    names.map((heading) => ({ heading, text: '' })),
    order,
  ).map(({ heading }) => heading);

test('known headings stand in the order of the form, whatever their case', () => {
  expect(
    headings(['økonomi', 'Indstilling', 'Sagsfremstilling'], ['Sagsfremstilling', 'Økonomi', 'Indstilling']),
  ).toEqual(['Sagsfremstilling', 'økonomi', 'Indstilling']);
});

test('an unknown heading stays behind the one it followed', () => {
  expect(headings(['Forord', 'Økonomi', 'Tidsplan', 'Sagsfremstilling'], ['Sagsfremstilling', 'Økonomi'])).toEqual([
    'Forord',
    'Sagsfremstilling',
    'Økonomi',
    'Tidsplan',
  ]);
});
