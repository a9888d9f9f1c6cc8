import { describe, expect, it } from 'vitest';
import { type PrintedPage, withoutRunningRows } from './pdf-furniture.ts';

/** A page of 800 points whose rows stand 20 points apart, from the top. */
const page = (...texts: string[]): PrintedPage => ({
  rows: texts.map((text, n) => ({ cells: [{ text, x: 50 }], x: 50, y: 780 - n * 20, right: 300, size: 10 })),
  width: 600,
  height: 800,
});
const textsOf = (pages: readonly PrintedPage[]) =>
  pages.map(({ rows }) => rows.map(({ cells }) => cells[0]?.text ?? ''));

describe('what runs along on the pages', () => {
  it('is taken off, digits apart', () => {
    const pages = [1, 2, 3].map((n) => page('Netværksgruppen', `${n} af 3`, `Tekst ${'x'.repeat(n)}`));
    expect(textsOf(withoutRunningRows(pages))).toEqual([['Tekst x'], ['Tekst xx'], ['Tekst xxx']]);
  });

  it('is not what some pages happen to begin with', () => {
    const pages = [page('Drøftet', 'En'), page('Drøftet', 'To'), page('Tre'), page('Fire')];
    expect(textsOf(withoutRunningRows(pages))).toEqual([['Drøftet', 'En'], ['Drøftet', 'To'], ['Tre'], ['Fire']]);
  });

  it('is not what minutes say under every item', () => {
    const pages = ['A', 'B', 'C'].map((text) => page('Fraværende: Formanden', text));
    expect(textsOf(withoutRunningRows(pages))[0]).toEqual(['Fraværende: Formanden', 'A']);
  });

  it('has nothing of the page between itself and the edge', () => {
    const pages = ['A', 'B', 'C'].map((text) => page(text, 'Gruppen mødes igen', `${text}${text}`));
    expect(textsOf(withoutRunningRows(pages))[1]).toEqual(['B', 'Gruppen mødes igen', 'BB']);
  });
});
