import { expect, test } from 'vitest';
import { noAttendance } from './attendance.ts';
import { readSentence, sentencesOf } from './sentences.ts';

const read = (sentence: string, before: readonly string[] = []) => readSentence(sentence, '7', before);

test.each([
  ['Bo Lind deltog ikke i behandlingen af dette punkt.', { absent: ['Bo Lind'] }],
  ['Bo Lind udeblev uden afbud.', { absent: ['Bo Lind'] }],
  ['Der var afbud fra Asta Vindeby, Bo Lind og Carl Ravn.', { absent: ['Asta Vindeby', 'Bo Lind', 'Carl Ravn'] }],
  [
    'Bo Lind havde meldt afbud, og Carl Ravn deltog i stedet.',
    { absent: ['Bo Lind'], substitutes: [{ for: 'Bo Lind', name: 'Carl Ravn', attended: true }] },
  ],
  [
    'Rådmand Bo Lind forlod mødet kl. 17.40 under behandling af pkt. 5.',
    { lateOrEarly: [{ name: 'Bo Lind', kind: 'left', item: '5', time: '17:40' }] },
  ],
  ['Bo Lind kom kl. 8.40.', { lateOrEarly: [{ name: 'Bo Lind', kind: 'arrived', item: '7', time: '08:40' }] }],
  [
    'Bo Lind deltog kun delvist under pkt. 3.',
    { lateOrEarly: [{ name: 'Bo Lind', kind: 'partly', item: '3', time: null }] },
  ],
  ['Bo Lind var inhabil og deltog ikke i behandlingen.', { disqualified: [{ name: 'Bo Lind', item: '7' }] }],
])('understands: %s', (sentence, expected) => {
  expect(read(sentence)).toEqual({ ...noAttendance(), ...expected });
});

test('a substitute who was called in and did not come', () => {
  expect(read('1. suppleant Carl Ravn var indkaldt, men mødte ikke frem.', ['Bo Lind'])?.substitutes).toEqual([
    { for: 'Bo Lind', name: 'Carl Ravn', attended: false },
  ]);
});

test.each([
  'Punktet udgik, da politiet havde meldt afbud.',
  'Udvalget drøftede sagen.',
  'Skolen deltager under alle punkter.',
])('other sentences are not about attendance: %s', (sentence) => {
  expect(read(sentence)).toBeNull();
});

test('abbreviations end no sentence', () => {
  expect(sentencesOf('Bo kom kl. 8.40 under pkt. 6. Han gik igen.')).toEqual([
    'Bo kom kl. 8.40 under pkt. 6. Han gik igen.',
  ]);
  expect(sentencesOf('Godkendt. Intet nyt.')).toEqual(['Godkendt.', 'Intet nyt.']);
});
