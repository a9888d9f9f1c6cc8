import { expect, test } from 'vitest';
import { renderHtml } from './html.ts';

test('all text is escaped, in attributes and elements', () => {
  const hostile = `</title><script>alert(1)</script> "x" 'y' & \${1+1}`;
  const safe = `&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&quot; &#39;y&#39; &amp; \${1+1}`;
  const html = renderHtml({
    title: hostile,
    language: 'da-DK',
    blocks: [
      { kind: 'title', text: hostile },
      { kind: 'paragraph', lead: hostile, text: hostile },
      { kind: 'contents', heading: hostile, entries: [{ text: hostile, anchor: 'punkt-1' }] },
      { kind: 'frame', lead: hostile, lines: [[hostile]] },
      { kind: 'table', columns: [{ heading: hostile, share: 1 }], rows: [[hostile]] },
    ],
  });
  expect(html).not.toContain('<script');
  expect(html.split(safe)).toHaveLength(11);
});

test('the file is Danish, whole in itself and made for printing', () => {
  const html = renderHtml({ title: 'REFERAT', language: 'da-DK', blocks: [{ kind: 'title', text: 'REFERAT' }] });
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="da">/);
  expect(html).toContain('@media print');
  expect(html).not.toMatch(/src=|url\(|@import|<link/);
});
