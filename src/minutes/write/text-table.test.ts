import { expect, test } from 'vitest';
import { renderTxt } from './renderers/txt.ts';
import { textBlocks } from './text-blocks.ts';
import { tableOf } from './text-table.ts';

const text = 'Dato\tTema\n4. marts\tFritid og foreninger i hele kommunen\n2. april\t';

test('lines with tabs are a table under their first line', () => {
  expect(tableOf(text.split('\n'))).toMatchObject({
    columns: [{ heading: 'Dato' }, { heading: 'Tema' }],
    rows: [
      ['4. marts', 'Fritid og foreninger i hele kommunen'],
      ['2. april', ''],
    ],
  });
});

test('a column is as wide as its text asks for, and all of them fill the page', () => {
  const shares = tableOf(text.split('\n'))?.columns.map(({ share }) => share) ?? [];
  expect(shares[1]).toBeGreaterThan(shares[0] ?? 1);
  expect(shares[0]).toBeGreaterThan(0.1);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

test('the text around a table stays around it, and a single line with a tab is no table', () => {
  expect(textBlocks(`Før\n${text}\nEfter`).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(textBlocks('\tFørst\n\tSiden').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  expect(textBlocks('Dato\tTema')).toEqual([{ kind: 'paragraph', text: 'Dato Tema' }]);
});

test('as plain text it is what it was', () => {
  expect(renderTxt({ title: '', language: 'da-DK', blocks: textBlocks(text) })).toBe(`${text}\n`);
});
