import type { Minutes } from '../model.ts';
import { type CompositionChoices, composeDocument } from './compose-document.ts';
import type { DocumentFormat } from './document-formats.ts';
import { renderDocx } from './renderers/docx.ts';
import { renderHtml } from './renderers/html.ts';
import { renderMarkdown } from './renderers/markdown.ts';
import { pageNumbersInPdf, renderPdf } from './renderers/pdf.ts';
import { renderTxt } from './renderers/txt.ts';

export type WritingRequest = CompositionChoices & {
  readonly format: DocumentFormat;
  /** The moment that the file's metadata gives as its making. */
  readonly writtenAt: Date;
};

/** Writes minutes or their agenda as one file. Refuses a date that is not in the calendar. */
export async function writeMinutes(minutes: Minutes, request: WritingRequest): Promise<Uint8Array> {
  const document = composeDocument(minutes, request);
  const text = (content: string) => new TextEncoder().encode(content);
  switch (request.format) {
    case 'docx':
      return renderDocx(document, await pageNumbersInPdf(document));
    case 'pdf':
      return renderPdf(document, request.writtenAt);
    case 'html':
      return text(renderHtml(document));
    case 'md':
      return text(renderMarkdown(document));
    case 'txt':
      return text(renderTxt(document));
  }
}
