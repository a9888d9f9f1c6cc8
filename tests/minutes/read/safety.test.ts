import { beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/errors/refusal.ts';
import { readMinutes } from '../../../src/minutes/read/read-minutes.ts';
import { docxWith, lyingZipBomb, noise, pdfWithContent, zipBomb } from './hostile-files.ts';
import { docxOf, pdfOf } from './printed-files.ts';

const header = 'REFERAT Styregruppen d. 10-03-2020\n\n';
const item = (number: number) => `Punkt ${number}: Titel ${number}\n\nBeslutning\n\nGodkendt.\n\n`;
const text = (content: string) => new TextEncoder().encode(content);
const entity = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
let word: Uint8Array;
let pdf: Uint8Array;

beforeAll(async () => {
  word = await docxOf(`${header}${item(1)}`, ['Titel 1']);
  pdf = await pdfOf(`${header}${item(1)}`, ['Titel 1']);
});

const refused: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['an empty file', 'minutes.file-empty', () => new Uint8Array()],
  ['a file over 20 MB', 'minutes.file-too-large', () => new Uint8Array(20 * 1024 * 1024 + 1)],
  ['random bytes', 'minutes.format-unknown', () => noise('', 1_000_000)],
  ['random bytes that begin as a PDF file', 'minutes.file-broken', () => noise('%PDF-1.7\n', 2_000_000)],
  [
    'random bytes that begin as a Word file',
    'minutes.file-broken',
    () => noise('PK\u0003\u0004word/document', 2_000_000),
  ],
  ['a Word file cut in half', 'minutes.file-broken', () => word.subarray(0, word.length / 2)],
  ['an archive that is no Word file', 'minutes.format-unknown', () => noise('PK\u0003\u0004', 1_000)],
  [
    'an encrypted or old Word file',
    'minutes.format-old-word',
    () => noise('', 4_000).fill(0xd0, 0, 1).fill(0xcf, 1, 2).fill(0x11, 2, 3).fill(0xe0, 3, 4),
  ],
  ['a zip bomb', 'minutes.file-hostile', () => zipBomb(word)],
  ['a zip bomb with a lying directory', 'minutes.file-broken', () => lyingZipBomb(word)],
  [
    'external entities',
    'minutes.file-hostile',
    () => docxWith(word, '<w:p><w:r><w:t>REFERAT &x;</w:t></w:r></w:p>', entity),
  ],
  ['a PDF file without text', 'minutes.no-text', () => pdfWithContent(' ', 10)],
  [
    '20,000 items',
    'minutes.too-many-items',
    () => text(header + Array.from({ length: 20_000 }, (_, number) => `Punkt ${number + 1}: Titel\n`).join('')),
  ],
  ['a line of 16 MB', 'minutes.too-long', () => text(header + 'Fraværende: Asta, '.repeat(900_000))],
  [
    'a letter',
    'minutes.not-minutes',
    () => text('Kære alle\n\nTak for den 3. marts 2024.\n\n1. Husk kaffe\n2. Husk kage\n'),
  ],
];

/** The limit of time is tested once; everywhere else a busy machine must not change the answer. */
const patient = 25_000;

describe('what cannot be read is refused with one sentence and in little memory', () => {
  test.each(refused)('%s', async (_, code, fileOf) => {
    const file = fileOf();
    const before = process.memoryUsage.rss();
    const refusal: unknown = await readMinutes(file, patient).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).code).toBe(code);
    expect((refusal as Refusal).in('da')).toMatch(/^[^.!?]*(?:\(\.docx?\)[^.!?]*|\.docx?[^.!?]*|\d\.\d{3}[^.!?]*)*\.$/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(512 * 1024 * 1024);
  });

  test('a PDF file with a password', async () => {
    const { default: pdfmake } = await import('pdfmake');
    const locked = await pdfmake
      .createPdf({ content: [header, item(1)], userPassword: 'lukket', defaultStyle: { font: 'Roboto' } })
      .getBuffer();
    await expect(readMinutes(locked, patient)).rejects.toMatchObject({ code: 'minutes.file-encrypted' });
  });

  test('a PDF bomb is stopped when its time is up', async () => {
    const start = performance.now();
    const bomb = pdfWithContent('BT (A) Tj ET ', 300_000_000);
    const made = performance.now();
    await expect(readMinutes(bomb, 500)).rejects.toMatchObject({ code: 'minutes.file-heavy' });
    expect(performance.now() - made).toBeLessThan(Math.max(5_000, (made - start) * 8));
  });

  test.each([
    'a '.repeat(100_000),
    '('.repeat(100_000),
    '. . . '.repeat(30_000),
    'Asta, '.repeat(5_000),
    ' '.repeat(100_000),
  ])('a line made to send patterns astray is read in time', async (line) => {
    const file = text(`${header}${item(1)}Fraværende: ${line}\n${line}\n${item(2)}`);
    const read = await readMinutes(file, patient);
    expect(read.items.map(({ number }) => number)).toEqual(['1', '2']);
  });
});

describe('what can be read', () => {
  test('is the same through the limits as without them', async () => {
    for (const file of [word, pdf, text(header + item(1))]) {
      expect((await readMinutes(file, patient)).items).toMatchObject([
        { number: '1', title: 'Titel 1', decision: 'Godkendt.' },
      ]);
    }
  });
});
