import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { Minutes } from '../../../src/minutes/model.ts';
import { documentForms } from '../../../src/minutes/write/forms.ts';
import { emptyItem, longMeeting, sampleMeeting, written } from './meetings.ts';
import { docxParts, openPdf, pdfPages, textOfXml } from './opened-files.ts';

const hostile = '*Fed* [x](javascript:1) <b>b</b> $' + '{1+1} <w:p/> &amp; \u0000\u0007\uD800slut';
const shown = '*Fed* [x](javascript:1) <b>b</b> $' + '{1+1} <w:p/> &amp; slut';

const meeting: Minutes = {
  ...sampleMeeting,
  committee: hostile,
  place: hostile,
  participants: [{ name: hostile, absent: true }],
  items: [
    {
      ...emptyItem,
      title: hostile,
      caseNumber: hostile,
      documentNumber: hostile,
      sections: [{ heading: hostile, text: `${hostile}\n- ${hostile}\n1. ${hostile}\n2. ${hostile}` }],
      decision: `Ad. 1: ${hostile}`,
      absent: [hostile],
      attachments: [hostile],
      agreements: [{ task: hostile, owner: hostile, due: null }],
    },
  ],
};

test.each(documentForms)('text from people is never markup ($name)', async (form) => {
  const parts = docxParts(await written(meeting, 'docx', { form }));
  expect(textOfXml(parts['word/document.xml'] ?? '').split(shown).length).toBeGreaterThan(12);

  const html = new TextDecoder().decode(await written(meeting, 'html', { form }));
  expect(html).not.toMatch(/<b>|javascript:[^1]|href="[^#]/);

  const markdown = new TextDecoder().decode(await written(meeting, 'md', { form }));
  const rendered = new MarkdownIt({ html: true, linkify: true }).render(markdown);
  expect(rendered).not.toMatch(/<em>|<b>|<a |<w:p/);
  expect(rendered.split('*Fed* [x](javascript:1) &lt;b&gt;').length).toBeGreaterThan(12);

  const text = new TextDecoder().decode(await written(meeting, 'txt', { form }));
  expect(text.split(shown).length).toBeGreaterThan(12);
});

test('emoji and letters that the font lacks do not stop a PDF', async () => {
  const items = [{ ...emptyItem, title: 'Tak 👍🏽 for مرحبا', decision: '👨‍👩‍👧 æøå' }];
  const pdf = await openPdf(await written({ ...sampleMeeting, items }, 'pdf'));
  expect((await pdfPages(pdf)).join('\n')).toContain('\uFFFD æøå');
  await pdf.destroy();
});

test.each(documentForms)('very long words stay inside the page ($name)', async (form) => {
  const word = 'Speciallægepraksisplanlægningsstabiliseringsperiode'.repeat(8);
  const agreements = [{ task: word, owner: word, due: '2026-05-01' }];
  const items = [
    {
      ...emptyItem,
      title: word,
      caseNumber: word,
      documentNumber: word,
      decision: word,
      attachments: [word],
      agreements,
    },
  ];
  const pdf = await openPdf(await written({ ...sampleMeeting, committee: word, items }, 'pdf', { form }));
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items: runs } = await (await pdf.getPage(number)).getTextContent();
    for (const run of runs) {
      if ('str' in run) expect(run.transform[4] + run.width, run.str).toBeLessThanOrEqual(595 - 60);
    }
  }
  await pdf.destroy();
});

test('a hundred items are written in every format', async () => {
  const long = longMeeting(100);
  const pdf = await openPdf(await written(long, 'pdf'));
  expect(await pdf.getOutline()).toHaveLength(100);
  await pdf.destroy();
  const body = docxParts(await written(long, 'docx'))['word/document.xml'] ?? '';
  expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(100);
  for (const format of ['html', 'md', 'txt'] as const) {
    expect(new TextDecoder().decode(await written(long, format))).toContain('Orientering om indsats 100');
  }
});

test('one paragraph longer than a page is not cut', async () => {
  const decision = Array.from({ length: 2000 }, (_, index) => `ord${index}`).join(' ');
  const pdf = await openPdf(await written({ ...sampleMeeting, items: [{ ...emptyItem, decision }] }, 'pdf'));
  expect((await pdfPages(pdf)).join('\n')).toContain('ord1999');
  await pdf.destroy();
});

test('a run of empty headings longer than a page is not cut', async () => {
  const sections = Array.from({ length: 90 }, (_, index) => ({ heading: `Afsnit ${index + 1}`, text: '' }));
  const pdf = await openPdf(await written({ ...sampleMeeting, items: [{ ...emptyItem, sections }] }, 'pdf'));
  expect((await pdfPages(pdf)).join('\n').match(/Afsnit \d+/g)).toHaveLength(90);
  await pdf.destroy();
});
