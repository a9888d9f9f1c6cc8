import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { MinutesDocument, PageNumbers } from '../document.ts';
import { pdfDefinition } from './pdf-definition.ts';

/** The fonts that ship with pdfmake. */
function robotoFiles() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
  return {
    normal: join(folder, 'Roboto-Regular.ttf'),
    bold: join(folder, 'Roboto-Medium.ttf'),
    italics: join(folder, 'Roboto-Italic.ttf'),
    bolditalics: join(folder, 'Roboto-MediumItalic.ttf'),
  };
}

/** pdfmake is loaded when the first document is laid out: it takes hundreds of milliseconds. */
async function layOut(definition: TDocumentDefinitions) {
  const { default: pdfmake } = await import('pdfmake');
  const roboto = robotoFiles();
  pdfmake.setFonts({ Roboto: roboto });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(roboto).includes(path));
  return pdfmake.createPdf(definition);
}

/** A PDF/A-2b file with selectable text, bookmarks and page numbers. */
export async function renderPdf(document: MinutesDocument, writtenAt: Date): Promise<Uint8Array> {
  const pdf = await layOut(pdfDefinition(document, writtenAt));
  return pdf.getBuffer();
}

/** The page each item begins on when the document is laid out as a PDF. */
export async function pageNumbersInPdf(document: MinutesDocument): Promise<PageNumbers> {
  const pages = new Map<string, number>();
  // All pages are laid out before the first is drawn, and none needs drawing here. The types do not know the limit.
  const definition: TDocumentDefinitions & { maxPagesNumber: number } = {
    ...pdfDefinition(document, new Date(0)),
    maxPagesNumber: 1,
    pageBreakBefore: (node) => {
      const [page] = node.pageNumbers;
      if (node.id !== undefined && page !== undefined) pages.set(node.id, page);
      return false;
    },
  };
  const pdf = await layOut(definition);
  await pdf.getStream();
  return pages;
}
