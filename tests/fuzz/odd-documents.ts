import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { docxWith, noise, pdfWithContent } from '../minutes/read/hostile-files.ts';
import { oddText } from './odd-words.ts';
import type { RealDocuments } from './real-documents.ts';

/** A file that nobody would send, or only by mistake. */
export interface OddDocument {
  /** What was done to make it, in a word. */
  readonly kind: string;
  readonly bytes: Uint8Array;
}

type Odd = fc.Arbitrary<Uint8Array>;

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const escaped = (text: string) => text.replace(/[&<>]/g, ' ').replace(/[^\t\n\u0020-\ud7ff]/g, ' ');
const itemsOf = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => `Punkt ${at + 1}: ${text}\n\nBeslutning\n\nGodkendt.\n\n`).join('');
const someOf = (bytes: Uint8Array, from: number, share: number) =>
  bytes.subarray(Math.floor(bytes.length * from), Math.ceil(bytes.length * Math.min(1, from + share)));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const cut = (any: Odd): Odd =>
  fc.tuple(any, share, share).map(([bytes, from, much]) => someOf(bytes, from < 0.7 ? 0 : from, much));

const flipped = (any: Odd): Odd =>
  fc
    .tuple(any, fc.array(fc.tuple(share, fc.nat({ max: 255 })), { minLength: 1, maxLength: 60 }))
    .map(([bytes, changes]) => {
      const changed = bytes.slice();
      for (const [at, byte] of changes) changed[Math.floor(at * (changed.length - 1))] = byte;
      return changed;
    });

const spliced = (any: Odd): Odd =>
  fc
    .array(fc.tuple(any, share, share), { minLength: 2, maxLength: 5 })
    .map((parts) => Uint8Array.from(Buffer.concat(parts.map(([bytes, from, much]) => someOf(bytes, from, much)))));

/** The first bytes of one kind before the content of another. */
const disguised = (any: Odd): Odd =>
  fc
    .tuple(
      fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004word/document', '{\\rtf1 ', '\u00ff\u00fe', '\u00ef\u00bb\u00bf'),
      any,
    )
    .map(([start, bytes]) => Uint8Array.from(Buffer.concat([Buffer.from(start, 'latin1'), bytes])));

const randomBytes: Odd = fc
  .tuple(fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004word/document'), fc.integer({ min: 30, max: 300_000 }))
  .map(([start, size]) => noise(start, size));

const manyItems: Odd = fc
  .tuple(fc.integer({ min: 100, max: 8_000 }), oddText)
  .map(([count, text]) => strToU8(`REFERAT Styregruppen d. 10-03-2020\n\n${itemsOf(count, text.slice(0, 200))}`));

const oddLines: Odd = fc
  .tuple(fc.array(oddText, { maxLength: 40 }), fc.constantFrom('utf8', 'utf16le', 'latin1'), fc.boolean())
  .map(([lines, encoding, marked]) => {
    const text = `REFERAT Styregruppen d. 10-03-2020\n\n${lines.map((line, at) => `Punkt ${at + 1}: ${line}\n\n${line}`).join('\n')}`;
    return Uint8Array.from(Buffer.from(marked ? `\ufeff${text}` : text, encoding as BufferEncoding));
  });

const entities =
  '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';

/** A Word file whose text is XML that Word never writes. */
const hostileXml = (word: Uint8Array): Odd =>
  fc
    .oneof(
      fc.nat({ max: 30_000 }).map((deep) => ['<w:sdt>'.repeat(deep) + paragraph('x') + '</w:sdt>'.repeat(deep), '']),
      fc.nat({ max: 3_000 }).map((deep) => ['<w:tbl><w:tr><w:tc>'.repeat(deep), '']),
      fc.nat({ max: 30_000 }).map((many) => [paragraph('Punkt 1: Titel').repeat(many), '']),
      oddText.map((text) => [paragraph(text), '']),
      oddText.map((text) => [`${paragraph('REFERAT d. 10-03-2020')}${paragraph(`Punkt 1: ${escaped(text)}`)}`, '']),
      oddText.map((text) => [`<w:p ${text}="${text}"><!-- ${text} --><![CDATA[${text}]]>`, '']),
      fc.constant([paragraph('REFERAT &c;&c;&c;'), entities]),
      fc.constant([paragraph('REFERAT &x;'), '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">']),
      fc.nat({ max: 200_000 }).map((long) => [`<w:p a="${'x'.repeat(long)}"/>`, '']),
    )
    .map(([xml, declaration]) => docxWith(word, xml ?? '', declaration));

/** A Word file whose parts are missing, exchanged, or named as something else. */
const oddParts = (word: Uint8Array): Odd => {
  const parts = unzipSync(word);
  const names = Object.keys(parts);
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('../../etc/passwd', '/word/document.xml', 'word/document.xml/', 'word\\document.xml'),
    },
  );
  return fc
    .array(fc.tuple(name, fc.option(fc.tuple(fc.constantFrom(...names), share, share))), { minLength: 1, maxLength: 8 })
    .map((changes) => {
      const changed: Record<string, Uint8Array> = { ...parts };
      for (const [at, by] of changes) {
        if (by === null) delete changed[at];
        else changed[at] = someOf(parts[by[0]] ?? new Uint8Array(), by[1], by[2]);
      }
      return zipSync(changed, { level: 1 });
    });
};

/** A PDF file whose page is drawn by commands that make no sense. */
const oddPage: Odd = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(
          'BT',
          'ET',
          'q',
          'Q',
          '/F1 12 Tf',
          '[(A) -999999 (B)] TJ',
          '/X1 Do',
          'BI ID EI',
          '<</a [[[',
          ')))',
        ),
        fc.constantFrom(
          '0 0 0 0 0 0 cm',
          '1e308 0 0 1e308 0 0 Tm',
          '(Punkt 1: Titel) Tj',
          'T*',
          'NaN Td',
          'MC BDC EMC',
        ),
        oddText.map((text) => `(${text.slice(0, 80)}) Tj`),
      ),
      { minLength: 1, maxLength: 30 },
    ),
    fc.integer({ min: 1, max: 400_000 }),
  )
  .map(([commands, size]) => pdfWithContent(`${commands.join('\n')}\n`, size));

/** Every way to make a file odd, each as likely as the next. */
export function oddDocument({ texts, words, pdfs }: RealDocuments): fc.Arbitrary<OddDocument> {
  const oneOf = (documents: readonly Uint8Array[]): Odd => fc.constantFrom(...documents);
  const any = oneOf([...texts, ...words, ...pdfs]);
  const word = words[0] ?? new Uint8Array();
  const ways: Record<string, Odd> = {
    'cut text': cut(oneOf(texts)),
    'cut Word': cut(oneOf(words)),
    'cut PDF': cut(oneOf(pdfs)),
    'changed text': flipped(oneOf(texts)),
    'changed Word': flipped(oneOf(words)),
    'changed PDF': flipped(oneOf(pdfs)),
    spliced: spliced(any),
    disguised: disguised(any),
    'random bytes': randomBytes,
    'many items': manyItems,
    'odd lines': oddLines,
    'hostile XML': hostileXml(word),
    'odd parts': oddParts(word),
    'odd page': oddPage,
  };
  return fc.oneof(...Object.entries(ways).map(([kind, odd]) => odd.map((bytes) => ({ kind, bytes }))));
}
