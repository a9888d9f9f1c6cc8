import { expect, test } from 'vitest';
import { textBlocks } from './text-blocks.ts';

test('a line is a paragraph, and empty lines are nothing', () => {
  expect(textBlocks('Første linje.\n\n\n  Anden   linje. \n')).toEqual([
    { kind: 'paragraph', text: 'Første linje.' },
    { kind: 'paragraph', text: 'Anden linje.' },
  ]);
  expect(textBlocks('')).toEqual([]);
});

test('lines with a bullet are one list until the bullets end', () => {
  expect(textBlocks('Før\n- en\n• to\nEfter')).toEqual([
    { kind: 'paragraph', text: 'Før' },
    { kind: 'list', ordered: false, items: ['en', 'to'] },
    { kind: 'paragraph', text: 'Efter' },
  ]);
});

test('numbers are a list only when they count from 1', () => {
  expect(textBlocks('1. en\n2. to\n4. fire')).toEqual([
    { kind: 'list', ordered: true, items: ['en', 'to'] },
    { kind: 'paragraph', text: '4. fire' },
  ]);
  expect(textBlocks('1. Overskrift\n\nTekst')).toEqual([
    { kind: 'paragraph', text: '1. Overskrift' },
    { kind: 'paragraph', text: 'Tekst' },
  ]);
});

test('a date, a dash and a bold star stay text', () => {
  expect(textBlocks('18. juni 2026\n-\n*Fed*')).toEqual([
    { kind: 'paragraph', text: '18. juni 2026' },
    { kind: 'paragraph', text: '-' },
    { kind: 'paragraph', text: '*Fed*' },
  ]);
});
