import fc from 'fast-check';

/** Words that mean something to one of the places that text goes through: templates, markdown, cards, queries, headers, files, spreadsheets. */
export const oddWords = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a card template would work it out
  '${1+1}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a card template would work it out
  '${$root.group}',
  '{{DATE(2020-01-01)}}',
  '[klik](javascript:alert(1))',
  '**fed** _skrå_ `kode`',
  '![](https://ondt.example/x.png)',
  '<at>Tovholder</at>',
  '<at id="0">Alle</at>',
  '<script>alert(1)</script>',
  '&lt;b&gt; &amp; &#x27;',
  '\r\nSet-Cookie: a=b\r\n\r\n',
  "' or PartitionKey ne '",
  "x') or (RowKey gt '",
  '../../../etc/passwd',
  'CON.txt\u0000.docx',
  '=HYPERLINK("http://ondt.example")',
  '+cmd|"/c calc"!A1',
  '@SUM(A1:A9)',
  '-2+3',
  '|~#/\\?%00',
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '\u202eomvendt',
  '😀'.repeat(50),
  'æøåÆØÅ',
  ' ',
  'x'.repeat(3_000),
] as const;

export const oddText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddWords) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...oddWords), { maxLength: 5 }).map((words) => words.join('')) },
);

export const oddValue = fc.oneof(
  { weight: 5, arbitrary: oddText },
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.uuid(),
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2200-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.array(oddText, { maxLength: 3 }),
  fc.dictionary(oddText, oddText, { maxKeys: 3 }),
);

/** What is usual, and once in so many times what is odd. */
export const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>, oneIn = 9): fc.Arbitrary<T> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: usual }, { weight: 1, arbitrary: odd });
