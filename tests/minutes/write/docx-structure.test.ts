import { expect, test } from 'vitest';
import { documentForms } from '../../../src/minutes/write/forms.ts';
import { longMeeting, sampleMeeting, written } from './meetings.ts';
import { docxParts, openPdf, pdfPages, textOfXml } from './opened-files.ts';

const parts = docxParts(await written(sampleMeeting, 'docx'));
const body = parts['word/document.xml'] ?? '';
const paragraphs = (style: string) =>
  [...body.matchAll(new RegExp(`<w:p>(?:(?!</w:p>).)*<w:pStyle w:val="${style}"/>(?:(?!</w:p>).)*</w:p>`, 'g'))].map(
    ([xml]) => xml,
  );

test('the document says that it is Danish and what it is', () => {
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="da-DK"');
  expect(parts['docProps/core.xml']).toContain('<dc:title>REFERAT SSP-styregruppen i Fjordby d. 12-03-2026</dc:title>');
});

test('headings are real headings', () => {
  expect(paragraphs('Title').map(textOfXml)).toEqual(['REFERAT SSP-styregruppen i Fjordby d. 12-03-2026']);
  expect(paragraphs('Heading1').map(textOfXml)).toEqual([
    'Punkt 7: Godkendelse af dagsorden',
    'Punkt 8: Knallerter og kørsel på stierne ved Åparken',
    'Punkt 9: Bekymring for en gruppe unge ved stationen',
    'Punkt 10: Temaeftermiddag om digitale fællesskaber',
    'Punkt 11: Eventuelt',
  ]);
  expect(paragraphs('Heading2').map(textOfXml)).toContain('Beslutning');
});

test('the table of contents is a field whose entries lead to the headings', () => {
  expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-1&quot;/);
  const anchors = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
  const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name);
  expect(anchors).toHaveLength(5);
  expect(bookmarks).toEqual(anchors);
});

test.each(documentForms)('the page numbers of the contents are those of the PDF ($name)', async (form) => {
  const meeting = longMeeting(30);
  const xml = docxParts(await written(meeting, 'docx', { form }))['word/document.xml'] ?? '';
  const printed = [...xml.matchAll(/<w:t [^>]*>(\d+)<\/w:t><\/w:r><\/w:hyperlink>/g)].map(([, page]) => Number(page));
  const pdf = await openPdf(await written(meeting, 'pdf', { form }));
  const outline = await pdf.getOutline();
  const pages = await pdfPages(pdf);
  const firstItemPage = printed[0] ?? 0;
  expect(outline).toHaveLength(30);
  expect(printed).toHaveLength(30);
  printed.forEach((page, index) => {
    const heading = `Punkt ${index + 1}: Orientering om indsats ${index + 1}\n`;
    const standsOn = pages.flatMap((text, at) =>
      at + 1 >= firstItemPage && `${text}\n`.includes(heading) ? [at + 1] : [],
    );
    expect(standsOn).toContain(page);
  });
  await pdf.destroy();
});

test('the table of agreements has a header row that repeats', () => {
  const table = /<w:tbl>.*?<\/w:tbl>/.exec(body)?.[0] ?? '';
  expect(table).toMatch(/^<w:tbl>(?:(?!<\/w:tr>).)*<w:tblHeader\/>(?:(?!<\/w:tr>).)*Opgave/);
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

test('each numbered list begins at 1', async () => {
  const numbered = { heading: 'Sagsfremstilling', text: '1. en\n2. to' };
  const items = sampleMeeting.items.map((item) => ({ ...item, sections: [numbered] }));
  const xml = docxParts(await written({ ...sampleMeeting, items }, 'docx'))['word/document.xml'] ?? '';
  const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>(?:(?!<\/w:p>).)*<w:t [^>]*>en<\/w:t>/g)].map(
    ([, id]) => id,
  );
  expect(new Set(lists).size).toBe(5);
});

test('pages are numbered', () => {
  expect(textOfXml(parts['word/footer1.xml'] ?? '')).toBe('Side PAGE af NUMPAGES');
});
