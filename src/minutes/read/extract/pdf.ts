import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Refusal } from '../../../errors/refusal.ts';
import type { Line } from '../lines/line.ts';
import { type PrintedPage, withoutRunningRows } from './pdf-furniture.ts';
import { paragraphs } from './pdf-paragraphs.ts';
import { type PlacedText, printedRows } from './pdf-rows.ts';

const pageLimit = 1000;
const fontFolder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts/');

/**
 * The lines of a PDF file, put together from where its words stand on the pages: wrapped lines joined into
 * paragraphs, columns kept apart, larger type taken as headings.
 *
 * @throws Refusal `minutes.file-encrypted`, `minutes.file-broken`, `minutes.no-text` (scanned pages),
 *   `minutes.too-long` (more than 1,000 pages)
 */
export async function readPdf(bytes: Uint8Array): Promise<Line[]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    standardFontDataUrl: fontFolder,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pages = await printedPages(task);
  const lines = paragraphs(withoutRunningRows(pages));
  if (lines.length === 0) throw new Refusal('minutes.no-text');
  return lines;
}

async function printedPages(task: ReturnType<typeof getDocument>): Promise<PrintedPage[]> {
  try {
    const document = await task.promise;
    if (document.numPages > pageLimit) throw new Refusal('minutes.too-long');
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const texts: PlacedText[] = [];
      for (const item of content.items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform as number[];
        texts.push({ text: item.str, x, y, width: item.width, size: Math.hypot(skew, height) });
      }
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      pages.push({ rows: printedRows(texts), width: right - left, height: top - bottom });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) throw error;
    throw new Refusal(isAboutPassword(error) ? 'minutes.file-encrypted' : 'minutes.file-broken');
  } finally {
    await task.destroy();
  }
}

/** pdf.js does not export its class for this. */
const isAboutPassword = (error: unknown) => error instanceof Error && error.name === 'PasswordException';
