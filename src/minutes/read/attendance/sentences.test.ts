import { expect, test } from 'vitest';
import { noAttendance } from './attendance.ts';
import { readSentence, sentencesOf } from './sentences.ts';

const read = (sentence: string, before: readonly string[] = []) => readSentence(sentence, '7', before);

test.each([
  ['Bror Damkilde deltog ikke i behandlingen af dette punkt.', { absent: ['Bror Damkilde'] }],
  ['Bror Damkilde udeblev uden afbud.', { absent: ['Bror Damkilde'] }],
  [
    'Der var afbud fra Asta Vindeby, Bror Damkilde og Carl Mosevang.',
    { absent: ['Asta Vindeby', 'Bror Damkilde', 'Carl Mosevang'] },
  ],
  [
    'Bror Damkilde havde meldt afbud, og Carl Mosevang deltog i stedet.',
    { absent: ['Bror Damkilde'], substitutes: [{ for: 'Bror Damkilde', name: 'Carl Mosevang', attended: true }] },
  ],
  [
    'Rådmand Bror Damkilde forlod mødet kl. 17.40 under behandling af pkt. 5.',
    { lateOrEarly: [{ name: 'Bror Damkilde', kind: 'left', item: '5', time: '17:40' }] },
  ],
  [
    'Bror Damkilde kom kl. 8.40.',
    { lateOrEarly: [{ name: 'Bror Damkilde', kind: 'arrived', item: '7', time: '08:40' }] },
  ],
  [
    'Bror Damkilde deltog kun delvist under pkt. 3.',
    { lateOrEarly: [{ name: 'Bror Damkilde', kind: 'partly', item: '3', time: null }] },
  ],
  [
    'Bror Damkilde var inhabil og deltog ikke i behandlingen.',
    { disqualified: [{ name: 'Bror Damkilde', item: '7' }] },
  ],
])('understands: %s', (sentence, expected) => {
  expect(read(sentence)).toEqual({ ...noAttendance(), ...expected });
});

test('a substitute who was called in and did not come', () => {
  expect(read('1. suppleant Carl Mosevang var indkaldt, men mødte ikke frem.', ['Bror Damkilde'])?.substitutes).toEqual(
    [{ for: 'Bror Damkilde', name: 'Carl Mosevang', attended: false }],
  );
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
