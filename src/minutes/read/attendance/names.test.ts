import { describe, expect, test } from 'vitest';
import { cleanName, looksLikeName, splitList } from './names.ts';

describe('cleanName', () => {
  test.each([
    ['Borgmester Solvej Grandal (A)', 'Solvej Grandal'],
    ['Ulf Winther Åbo, F', 'Ulf Winther Åbo'],
    ['- Line Hybenhave (formand)', 'Line Hybenhave'],
    ['Winnie Klitgaard pga. tjenesterejse.', 'Winnie Klitgaard'],
    ['1. suppleant Mads Højbjerg', 'Mads Højbjerg'],
    ['støttekontaktperson Tage Winterberg', 'Tage Winterberg'],
    ['Skoleleder Øst', 'Skoleleder Øst'],
    ['SSP-konsulenten', 'SSP-konsulenten'],
  ])('makes %s to %s', (printed, name) => {
    expect(cleanName(printed)).toBe(name);
  });
});

test.each(['Godkendt', 'Taget til efterretning', 'Ingen', 'Formanden orienterede', 'Udvalget', ''])(
  '%s is no name',
  (words) => {
    expect(looksLikeName(words)).toBe(false);
  },
);

test('a list parts at commas and "og", not inside brackets or before a party', () => {
  expect(splitList('Asta Vindeby (A, formand), Bror Damkilde, V og Carl Mosevang')).toEqual([
    'Asta Vindeby (A, formand)',
    'Bror Damkilde, V',
    'Carl Mosevang',
  ]);
});
