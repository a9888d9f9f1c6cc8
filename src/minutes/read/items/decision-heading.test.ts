import { describe, expect, test } from 'vitest';
import { readDecisionHeading } from './decision-heading.ts';

const meeting = { committee: 'Børneudvalget', date: '2024-11-06' };

describe('readDecisionHeading', () => {
  test.each([
    'Beslutning fra Børneudvalget',
    'Beslutning i Børneudvalget den 6. november 2024:',
    'Børneudvalget, 06-11-2024, pkt. 4',
    'Børneudvalgets møde den 6. november 2024:',
  ])('%s is over our own decision', (line) => {
    expect(readDecisionHeading(line, meeting)).toEqual({ own: true, rest: '' });
  });

  test.each([
    'Økonomiudvalget, 18. september 2024, pkt. 153:',
    'Beslutning i Børneudvalget den 2. oktober 2024',
    'Beslutning fra Byrådet',
  ])('%s is over a decision that is quoted', (line) => {
    expect(readDecisionHeading(line, meeting)).toMatchObject({ own: false });
  });

  test('what stands behind it on the line is the decision', () => {
    expect(readDecisionHeading('Beslutning i Børneudvalget den 6. november 2024: Tiltrådt.', meeting)).toEqual({
      own: true,
      rest: 'Tiltrådt.',
    });
  });

  test.each([
    'Beslutning om temaeftermiddage',
    'Børneudvalget drøftede sagen den 6. november 2024.',
    'Bilag 3 - Profil pr. 15.03.2022',
  ])('%s is no such heading', (line) => {
    expect(readDecisionHeading(line, meeting)).toBeNull();
  });
});
