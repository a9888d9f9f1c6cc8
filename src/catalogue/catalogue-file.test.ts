import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import { catalogueFormats, mostEntries, readCatalogueFile, writeCatalogueFile } from './catalogue-file.ts';
import { elementLines } from './element-lines.ts';
import { entrySchema } from './entry.ts';

const entries = [
  entrySchema.parse({
    id: 'a',
    kind: 'contact',
    title: '=HYPERLINK("http://example.dk";"Klik")',
    summary: 'Første linje\nAnden; linje "med" tegn',
    themes: ['@SUM(A1)', 'hash'],
    ageRange: '6-12',
    level: 2,
    contact: { name: '-2+3', phone: '+45 00 00 00 00', email: null },
    verifiedAt: '2026-03-01',
    source: '＝1+1',
  }),
  entrySchema.parse({ id: 'b', kind: 'guidance', title: 'Vejledning' }),
];

const bytesOf = (text: string) => Buffer.from(text, 'utf8');

async function refusalOf(name: string, bytes: Uint8Array): Promise<Refusal> {
  const error = await readCatalogueFile(name, bytes).catch((thrown: unknown) => thrown);
  if (error instanceof Refusal) return error;
  throw new Error('nothing was refused');
}

describe('a catalogue as a file', () => {
  it.each(catalogueFormats)('comes back from %s as it went out', async (format) => {
    const bytes = await writeCatalogueFile(format, entries);
    expect(await readCatalogueFile(`katalog.${format}`, bytes)).toEqual(entries);
  });

  it('has no cell in a workbook that runs', async () => {
    const sheet = Object.entries(unzipSync(await writeCatalogueFile('xlsx', entries)))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => strFromU8(part))
      .join('\n');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).not.toMatch(/>\s*[=+\-@＝＋－＠]/);
    expect(sheet).toMatch(/(?:'|&apos;|&#39;)=HYPERLINK/);
  });

  it('has no cell in CSV that runs', async () => {
    const csv = Buffer.from(await writeCatalogueFile('csv', entries)).toString('utf8');
    expect(csv).toContain(`"'=HYPERLINK`);
    expect(csv).not.toMatch(/(^|;|")[=+\-@＝＋－＠]/m);
  });

  it('of Excel names the line that is wrong', async () => {
    const [first, second] = entries;
    const twice = await writeCatalogueFile('xlsx', [first!, second!, first!]);
    expect(await refusalOf('k.xlsx', twice)).toMatchObject({
      code: 'catalogue.id-twice',
      details: { where: 'linje 4', first: 'linje 2' },
    });
  });

  it.each([
    ['no workbook', 'k.xlsx', bytesOf('hej'), 'catalogue.spreadsheet-broken'],
    ['an archive of something else', 'k.xlsx', zipSync({ 'a.txt': bytesOf('a') }), 'catalogue.spreadsheet-broken'],
    ['a bomb', 'k.xlsx', zipSync({ a: new Uint8Array(120_000_000) }), 'catalogue.spreadsheet-broken'],
    ['nothing', 'k.json', bytesOf('[]'), 'catalogue.empty'],
    ['an empty file', 'k.csv', bytesOf(''), 'catalogue.empty'],
    ['a picture', 'k.png', bytesOf('x'), 'catalogue.format-unknown'],
    [
      'an id without end',
      'k.json',
      bytesOf(JSON.stringify([{ id: 'x'.repeat(101), kind: 'contact', title: 'x' }])),
      'catalogue.entry-too-long',
    ],
  ])('that is %s is refused', async (_what, name, bytes, code) => {
    expect((await refusalOf(name, bytes)).code).toBe(code);
  });

  it('with 30,000 entries is refused, naming the first too many', async () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ({ id: `e${at}`, kind: 'contact', title: 'x' }));
    const refusal = await refusalOf('k.json', bytesOf(JSON.stringify(many)));
    expect(refusal.in('da')).toContain(`post nr. ${mostEntries + 1}`);
    expect(refusal.in('da')).toContain('Det gamle katalog gælder stadig');
  });
});

describe('the lines on which entries begin', () => {
  it('are counted past texts with brackets, line breaks and quotes', () => {
    expect(elementLines('[\n {"a": "x]},[\\"\n"},\n\n  {"b": [1,\n2]}, 3,\n"four"\n]')).toEqual([2, 5, 6, 7]);
    expect(elementLines('[]')).toEqual([]);
    expect(elementLines('[null,[[],[1]],{}]')).toEqual([1, 1, 1]);
  });
});
