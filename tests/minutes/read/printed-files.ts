import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** Files as municipalities publish them, made from the plain text of a corpus document. */

const sectionName =
  /^(?:beslutning[^.]{0,60}|indstilling|indstilling og beslutning|administrativ indstilling|sagsfremstilling|økonomi|bilag|resum[eé]|lovgrundlag|baggrund.{0,15}|sagen afgøres af|kompetence|beslutningstema|vurdering)$/i;

interface PrintedLine {
  readonly text: string;
  readonly cells: readonly string[];
  readonly kind: 'item' | 'section' | 'row' | 'list' | 'text';
}

/** `titles` are the titles of the items, whose lines are set as headings. */
function printedLines(text: string, titles: readonly string[]): PrintedLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^[\s|:-]+$/.test(line))
    .map((line) => {
      const plain = line.replace(/<\/?i>/g, '').trim();
      const cells = plain.startsWith('|') ? plain.slice(1, -1).split('|') : plain.split('\t');
      const kind = /^\s*[•·-]\s/.test(line)
        ? 'list'
        : titles.some((title) => title !== '' && plain.endsWith(title))
          ? 'item'
          : sectionName.test(plain)
            ? 'section'
            : 'text';
      return { text: plain, cells: cells.map((cell) => cell.trim()), kind: cells.length > 1 ? 'row' : kind };
    });
}

/** A Word file with heading styles, lists and tables. */
export function docxOf(text: string, titles: readonly string[]): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  const endTable = () => {
    if (rows.length > 0) children.push(new Table({ rows }), new Paragraph(''));
    rows = [];
  };
  for (const line of printedLines(text, titles)) {
    if (line.kind === 'row') {
      rows.push(
        new TableRow({ children: line.cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
      );
      continue;
    }
    endTable();
    children.push(wordParagraph(line));
  }
  endTable();
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function wordParagraph({ kind, text }: PrintedLine): Paragraph {
  if (kind === 'item') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  if (kind === 'section') return new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
  if (kind === 'list') return new Paragraph({ text: text.replace(/^[•·-]\s*/, ''), bullet: { level: 0 } });
  return new Paragraph({ children: [new TextRun(text)] });
}

const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');

/** A PDF file with running headers, page numbers, headings in larger type and tables. */
export async function pdfOf(text: string, titles: readonly string[]): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({ Roboto: { normal: join(fonts, 'Roboto-Regular.ttf'), bold: join(fonts, 'Roboto-Medium.ttf') } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    defaultStyle: { font: 'Roboto', fontSize: 11 },
    header: () => ({ text: 'Udskrift fra arkivet', margin: [40, 15, 0, 0], fontSize: 8 }),
    footer: (page, pages) => ({ text: `Side ${page} af ${pages}`, alignment: 'center', fontSize: 8 }),
    content: printedLines(text, titles).map(pdfContent),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function pdfContent({ kind, text, cells }: PrintedLine): Content {
  if (kind === 'row')
    return {
      columns: cells.map((cell) => ({ text: cell, width: `${Math.floor(100 / cells.length)}%` })),
      columnGap: 12,
      margin: [0, 2, 0, 2],
    };
  if (kind === 'item') return { text, fontSize: 14, bold: true, margin: [0, 14, 0, 4] };
  if (kind === 'section') return { text, bold: true, margin: [0, 8, 0, 2] };
  return { text, margin: [0, 1, 0, 3] };
}
