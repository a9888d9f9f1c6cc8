import { expect, test } from 'vitest';
import { drawableText } from './pdf-glyphs.ts';

test('Danish and other European letters are drawn as they are', () => {
  const text = 'Æblegrød på Århusvej – § 115, “citat”, 25 €, Łódź, Ελλάς, Жанна';
  expect(drawableText(text)).toBe(text);
});

test('what the font lacks becomes one sign each', () => {
  expect(drawableText('Tak 👍🏽!')).toBe('Tak \uFFFD!');
  expect(drawableText('👨‍👩‍👧')).toBe('\uFFFD');
});
