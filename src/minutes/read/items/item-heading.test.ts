import { describe, expect, test } from 'vitest';
import { groupIsClosed, readItemHeading, saysClosed, titleWithoutKind } from './item-heading.ts';

describe('readItemHeading', () => {
  test.each([
    ['Punkt 18: Godkendelse', '18', 'Godkendelse'],
    ['Pkt. 4 Nyt fra politiet', '4', 'Nyt fra politiet'],
    ['18. Godkendelse', '18', 'Godkendelse'],
    ['38Godkendelse af dagsorden', '38', 'Godkendelse af dagsorden'],
    ['#4 Eventuelt', '4', 'Eventuelt'],
    ['Ad 3. Eventuelt', '3', 'Eventuelt'],
    ['2 (Åben) Plan for unge', '2', 'Plan for unge'],
    ['18 (B). Budget', '18', 'Budget'],
    ['Punkt 18', '18', ''],
  ])('reads %s', (line, number, title) => {
    expect(readItemHeading(line)).toMatchObject({ number, title });
  });

  test.each([
    '18. juni 2019 blev mødet aflyst',
    'Punkt 5 blev udsat',
    '1. at dagsordenen godkendes',
    'bilag 1',
    '12 unge deltog',
  ])('leaves %s alone', (line) => {
    expect(readItemHeading(line)).toBeNull();
  });
});

test.each(['Lukket', 'Lukket punkt', 'Salg af grund - Lukket punkt', 'Personsag (lukket)', 'Lukket sag: Tilsyn'])(
  '%s says that it is closed',
  (title) => {
    expect(saysClosed(title)).toBe(true);
  },
);

test('a school that was closed is not a closed item', () => {
  expect(saysClosed('Skolen har været lukket i uge 7 på grund af sne')).toBe(false);
});

test('the mark of the kind is no part of the title', () => {
  expect(titleWithoutKind('Ungepanel (O)')).toBe('Ungepanel');
});

test('headings over groups of items', () => {
  expect(groupIsClosed('Lukkede punkter')).toBe(true);
  expect(groupIsClosed('ÅBNE SAGER')).toBe(false);
  expect(groupIsClosed('Lukket punkt')).toBeNull();
});
