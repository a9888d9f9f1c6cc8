import { describe, expect, test } from 'vitest';
import type { Minutes, MinutesItem } from '../../../src/minutes/model.ts';
import { documentForms } from '../../../src/minutes/write/forms.ts';
import { emptyItem, sampleMeeting, written } from './meetings.ts';
import { docxParts, inflatedPdf, openPdf, pdfPages, textOfXml } from './opened-files.ts';

/** Every field of the closed item holds this word with its own number, so that a leak tells where it came from. */
const canary = 'KANARIEFUGL';

const closedItem: MinutesItem = {
  number: '2',
  title: `${canary}01`,
  caseNumber: `${canary}16`,
  documentNumber: `${canary}02`,
  closed: true,
  sections: [{ heading: `${canary}03`, text: `${canary}04\n- ${canary}05` }],
  recommendation: `${canary}06`,
  decision: `${canary}07`,
  subDecisions: [{ ref: '1', text: `${canary}08` }],
  absent: [`${canary}09`],
  attachments: [`${canary}10`],
  outcome: 'rejected',
  agreements: [{ task: `${canary}11`, owner: `${canary}12`, due: '2026-05-01' }],
  votes: { for: 777, against: 778, abstain: 779 },
};

const meeting: Minutes = {
  ...sampleMeeting,
  items: [emptyItem, closedItem, { ...emptyItem, number: '3' }],
  lateOrEarly: [{ name: `${canary}13`, kind: 'left', item: '2', time: '17:40' }],
  disqualified: [{ name: `${canary}14`, item: '2' }],
  warnings: [`${canary}15`],
};

const secrets = [canary, '777 stemte', '1. maj 2026', 'Afvist'];

/** The ways a text can be spelled in a PDF: as bytes, as UTF-16, and either of them in hexadecimal. */
function spellings(text: string): string[] {
  const utf16 = Buffer.from(text, 'utf16le').swap16();
  const spelled = [Buffer.from(text, 'utf8'), utf16];
  return spelled.flatMap((bytes) => [
    bytes.toString('latin1'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ]);
}

function expectNone(haystack: string): void {
  for (const secret of secrets.flatMap(spellings)) expect(haystack.includes(secret), secret).toBe(false);
}

describe.each(documentForms)('the open version in the form $name', (form) => {
  const open = { form, version: 'open' } as const;

  test.each(['html', 'md', 'txt'] as const)('%s holds nothing of the closed item but its number', async (format) => {
    const text = new TextDecoder().decode(await written(meeting, format, open));
    expectNone(text);
    expect(text).toContain('Lukket');
  });

  test('docx holds nothing of it in any part', async () => {
    const parts = docxParts(await written(meeting, 'docx', open));
    for (const xml of Object.values(parts)) expectNone(`${xml}\n${textOfXml(xml)}`);
    expect(textOfXml(parts['word/document.xml'] ?? '')).toContain('Punkt 2: Lukket');
  });

  test('pdf holds nothing of it in pages, bookmarks, metadata, attachments or streams', async () => {
    const file = await written(meeting, 'pdf', open);
    const pdf = await openPdf(file);
    const pages = (await pdfPages(pdf)).join('\n');
    const known = [pages, await pdf.getOutline(), await pdf.getMetadata(), await pdf.getAttachments()];
    expectNone(JSON.stringify(known));
    expectNone(inflatedPdf(file));
    expect(pages).toContain('Punkt 2: Lukket');
    await pdf.destroy();
  });

  test.each(['html', 'md', 'txt'] as const)('an open agenda as %s holds nothing of it either', async (format) => {
    expectNone(new TextDecoder().decode(await written(meeting, format, { ...open, kind: 'agenda' })));
  });
});

test('the full version holds the closed item', async () => {
  const text = new TextDecoder().decode(await written(meeting, 'txt'));
  const printed = new Set(text.match(new RegExp(`${canary}\\d\\d`, 'g')));
  expect(printed.size).toBe(15);
  expect(text).toContain(`Punkt 2: ${canary}01\n\nSagsnr. ${canary}16 · Dok. ${canary}02 · Lukket punkt`);
});

test('the canary would be found where a PDF draws text and where it names bookmarks', async () => {
  const pdf = await openPdf(await written(meeting, 'pdf'));
  expect((await pdfPages(pdf)).join('\n')).toContain(`${canary}04`);
  expect(JSON.stringify(await pdf.getOutline())).toContain(`${canary}01`);
  await pdf.destroy();
});
