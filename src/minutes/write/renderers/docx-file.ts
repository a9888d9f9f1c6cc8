import { Document, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { MinutesDocument, PageNumbers } from '../document.ts';
import { docxBlock } from './docx-blocks.ts';
import { docxNumbering, docxStyles, pageMargin } from './docx-styles.ts';

/** A4 in twentieths of a point. */
const a4 = { width: 11906, height: 16838 };

/** The whole DOCX: metadata, styles, page header and footer, and the blocks. */
export function docxFile(document: MinutesDocument, pages: PageNumbers): Document {
  return new Document({
    title: document.title,
    creator: 'Tovholder',
    lastModifiedBy: 'Tovholder',
    description: '',
    styles: docxStyles(document.language),
    numbering: docxNumbering,
    sections: [
      {
        properties: { titlePage: true, page: { size: a4, margin: pageMargin } },
        headers: { default: runningTitle(document), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: pageFooter(), first: pageFooter() },
        children: document.blocks.flatMap((block, index) => docxBlock(block, index, pages)),
      },
    ],
  });
}

function runningTitle(document: MinutesDocument): Header {
  return new Header({ children: [new Paragraph({ style: 'PageFurniture', text: document.title })] });
}

function pageFooter(): Footer {
  const number = new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style: 'PageFurniture', alignment: 'right', children: [number] })] });
}
