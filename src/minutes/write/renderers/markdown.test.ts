import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { renderMarkdown } from './markdown.ts';

const html = (...blocks: Block[]) =>
  new MarkdownIt({ html: true, linkify: true }).render(renderMarkdown({ title: 'T', language: 'da-DK', blocks }));
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

test.each([
  '*Fed* _kursiv_ `kode` ~~væk~~',
  '[x](javascript:alert(1)) ![y](z.png)',
  '<b>fed</b> &amp; <script>',
  '# ikke en overskrift',
  '1. ikke en liste',
  '- ikke en liste',
  '+ heller ikke',
  '> ikke et citat',
  '---',
  '===',
  '| a | b |',
  'https://eksempel.dk og navn@eksempel.dk',
  'C:\\mappe\\*',
])('%s is only text', (text) => {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(html(paragraph(text))).toBe(`<p>${plain}</p>\n`);
});

test('headings, lists, frames and tables are Markdown', () => {
  const rendered = html(
    { kind: 'item-heading', text: 'Punkt 1: *A*', anchor: 'punkt-1', onNewPage: true },
    { kind: 'list', ordered: true, items: ['1. en', '- to'] },
    { kind: 'frame', lead: '1. *A*', lines: [['Sag 1', 'Åbent'], ['Fraværende: Klublederen']] },
    { kind: 'table', columns: [{ heading: 'Hvem', share: 1 }], rows: [['a | b']] },
  );
  expect(rendered).toContain('<h2>Punkt 1: *A*</h2>');
  expect(rendered).toContain('<ol>\n<li>1. en</li>\n<li>- to</li>\n</ol>');
  expect(rendered).toContain('<strong>1. *A*</strong><br>\nSag 1 · Åbent<br>\nFraværende: Klublederen');
  expect(rendered).toContain('<th>Hvem</th>');
  expect(rendered).toContain('<td>a | b</td>');
});
