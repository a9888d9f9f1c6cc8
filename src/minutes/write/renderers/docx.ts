import type { MinutesDocument, PageNumbers } from '../document.ts';

/**
 * A DOCX file with real headings, a table of contents and page numbers. A word processor fills the contents in only
 * when it is asked to, so the entries are written with the pages of the same layout as a PDF.
 */
export async function renderDocx(document: MinutesDocument, pages: PageNumbers): Promise<Uint8Array> {
  const [{ Packer }, { docxFile }] = await Promise.all([import('docx'), import('./docx-file.ts')]);
  return Packer.toBuffer(docxFile(document, pages));
}
