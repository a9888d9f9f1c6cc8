import { constants, inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The parts of a DOCX by their names. */
export function docxParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A part without its tags, so that text which Word splits into runs is whole. */
export function textOfXml(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

export function openPdf(file: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
}

/** The text of every page, in the order it is drawn. */
export async function pdfPages(pdf: PDFDocumentProxy): Promise<string[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    }),
  );
}

/** The file's bytes with every compressed stream beside its inflated content. */
export function inflatedPdf(file: Uint8Array): string {
  const raw = Buffer.from(file).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    const bytes = Buffer.from(stream, 'latin1');
    // A checksum that ends with a carriage return loses it to the line end above; the content before it is whole.
    const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
    return bytes[0] === 0x78 ? inflateSync(bytes, lenient).toString('latin1') : '';
  });
  return [raw, ...streams].join('\n');
}
