import { expect, test } from 'vitest';
import { longMeeting, sampleMeeting, written } from './meetings.ts';
import { inflatedPdf, openPdf, pdfPages } from './opened-files.ts';

const file = await written(sampleMeeting, 'pdf');

test('the file says that it is PDF/A, Danish and what it is', async () => {
  const pdf = await openPdf(file);
  const raw = inflatedPdf(file);
  expect(raw).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(raw).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
  expect(raw).toContain('/Lang (da-DK)');
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: 'REFERAT SSP-styregruppen i Fjordby d. 12-03-2026',
    CreationDate: expect.stringContaining('D:20260312160000'),
  });
  await pdf.destroy();
});

test('a title with the signs of XML leaves the metadata well-formed', async () => {
  const raw = Buffer.from(await written({ ...sampleMeeting, committee: 'Børn & Unge <x>' }, 'pdf')).toString('utf8');
  const metadata = raw.slice(raw.indexOf('<?xpacket begin'), raw.indexOf('<?xpacket end'));
  expect(metadata).toContain('<rdf:li xml:lang="x-default">REFERAT Børn og Unge ‹x› d. 12-03-2026</rdf:li>');
  expect(metadata).not.toContain('&');
});

test('every item has a bookmark', async () => {
  const pdf = await openPdf(file);
  expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([
    'Punkt 7: Godkendelse af dagsorden',
    'Punkt 8: Knallerter og kørsel på stierne ved Åparken',
    'Punkt 9: Bekymring for en gruppe unge ved stationen',
    'Punkt 10: Temaeftermiddag om digitale fællesskaber',
    'Punkt 11: Eventuelt',
  ]);
  await pdf.destroy();
});

test('the text can be selected, Danish letters too, and every page is numbered', async () => {
  const pdf = await openPdf(file);
  const pages = await pdfPages(pdf);
  expect(pages.join('\n')).toContain('Færdselsloven og retsplejelovens § 115.');
  expect(pages.join('\n')).toContain('Lægge en vagtplan for april og maj');
  const footers = pages.map((page) => /Side \d+ af \d+/.exec(page)?.[0]);
  expect(footers).toEqual(pages.map((_, index) => `Side ${index + 1} af ${pages.length}`));
  await pdf.destroy();
});

test('the same minutes at the same moment are the same file', async () => {
  expect(Buffer.from(await written(sampleMeeting, 'pdf')).equals(Buffer.from(file))).toBe(true);
});

test('two documents written at once do not disturb each other', async () => {
  const alone = await Promise.all([written(sampleMeeting, 'pdf'), written(longMeeting(10), 'pdf')]);
  expect(Buffer.from(alone[0]).equals(Buffer.from(file))).toBe(true);
});
