import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import { readCatalogue, readCsvCatalogue, readJsonCatalogue } from './read-catalogue.ts';
import { writeCsvCatalogue, writeJsonCatalogue } from './write-catalogue.ts';

const contact = { id: 'a', kind: 'contact', title: 'SSP-konsulent' };

function refusalOf(read: () => unknown): Refusal {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a catalogue as JSON', () => {
  it('may leave out what is optional', () => {
    expect(readJsonCatalogue(JSON.stringify([contact]))).toEqual([
      {
        ...contact,
        summary: '',
        themes: [],
        level: null,
        audience: null,
        ageRange: null,
        area: null,
        schools: [],
        keywords: [],
        contact: null,
        verifiedAt: null,
        source: null,
      },
    ]);
  });

  it.each(['title', 'summary', 'audience', 'area', 'source'])('is refused with a CPR number in its %s', (field) => {
    const wrong = JSON.stringify([contact, { ...contact, id: 'b', [field]: 'Om 120310-1234 i 8. klasse' }]);
    const refusal = refusalOf(() => readJsonCatalogue(wrong));
    expect(refusal.code).toBe('catalogue.entry-with-cpr');
    expect(refusal.in('da')).not.toContain('120310');
  });

  it('takes ages as an object or as text', () => {
    const read = readJsonCatalogue(
      JSON.stringify([
        { ...contact, ageRange: '6-12' },
        { ...contact, id: 'b', ageRange: { from: 13, to: 18 } },
        { ...contact, id: 'c', ageRange: null },
      ]),
    );
    expect(read.map(({ ageRange }) => ageRange)).toEqual([{ from: 6, to: 12 }, { from: 13, to: 18 }, null]);
  });

  it.each([
    ['[\n{"id": "a",\n"kind" "contact"}\n]', 'catalogue.json-broken', { line: 3 }],
    ['{}', 'catalogue.not-a-list', {}],
    [
      JSON.stringify([contact, { ...contact, title: 'x' }]),
      'catalogue.id-twice',
      { id: 'a', where: 'nr. 2 (linje 1)', first: 'nr. 1 (linje 1)' },
    ],
    [
      JSON.stringify([{ ...contact, kind: 'person' }]),
      'catalogue.kind-unknown',
      { where: 'nr. 1 (linje 1)', kind: 'person' },
    ],
    [
      JSON.stringify([contact, { id: 'b', kind: 'contact' }]),
      'catalogue.entry-broken',
      { where: 'nr. 2 (linje 1)', field: 'title' },
    ],
    [JSON.stringify([null]), 'catalogue.entry-broken', { where: 'nr. 1 (linje 1)' }],
  ])('refuses %s', (text, code, details) => {
    const refusal = refusalOf(() => readJsonCatalogue(text));
    expect(refusal.code).toBe(code);
    expect(refusal.details).toMatchObject(details);
  });

  it('reads 30,000 entries', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ({ ...contact, id: `e${at}` }));
    expect(readJsonCatalogue(JSON.stringify(many))).toHaveLength(30_000);
  });
});

describe('a catalogue as CSV', () => {
  const entries = readJsonCatalogue(
    JSON.stringify([
      {
        ...contact,
        title: '=SUM(A1)',
        keywords: ['hash; pot', 'fed'],
        ageRange: '6-12',
        level: 2,
        contact: { phone: '+45 00 00 00 00' },
      },
    ]),
  );

  it('comes back as it went out', () => {
    expect(readCsvCatalogue(writeCsvCatalogue(entries))).toEqual(entries);
    expect(readJsonCatalogue(writeJsonCatalogue(entries))).toEqual(entries);
  });

  it('never lets a spreadsheet run a cell', () => {
    expect(writeCsvCatalogue(entries)).toContain("'=SUM(A1)");
    expect(writeCsvCatalogue(entries)).toContain("'+45 00 00 00 00");
  });

  it.each([
    ['id;kind;title\na;contact;"SSP\n', 'catalogue.csv-broken'],
    ['id;kind\na;contact\n', 'catalogue.column-missing'],
    ['id;kind;title\na;contact;SSP\na;contact;SSP\n', 'catalogue.id-twice'],
    ['id;kind;title\na;ting;SSP\n', 'catalogue.kind-unknown'],
  ])('refuses %s', (text, code) => {
    expect(refusalOf(() => readCsvCatalogue(text)).code).toBe(code);
  });
});

it('refuses a file of another kind', () => {
  expect(refusalOf(() => readCatalogue('katalog.docx', '')).code).toBe('catalogue.format-unknown');
});
