import type { Request, RequestHandler, Response } from 'restify';
import { contentDisposition } from '../documents/file-name.ts';
import type { DocumentFile } from '../documents/make-document.ts';

/** The document that a token leads to; undefined where it leads nowhere. */
export type FetchDocument = (token: string) => Promise<DocumentFile | undefined>;

/** 256 bits in base64url. */
const token = /^[A-Za-z0-9_-]{43}$/;

/** `GET /documents/<token>`: the file, to be saved; 404 without a word for everything else. */
export const documentsEndpoint =
  (fetchDocument: FetchDocument): RequestHandler =>
  async (request: Request, response: Response) => {
    const named = String(request.params.token);
    const file = token.test(named) ? await fetchDocument(named) : undefined;
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (file === undefined) {
      response.send(404);
      return;
    }
    response.sendRaw(200, Buffer.from(file.bytes), {
      'Content-Type': file.mediaType,
      'Content-Disposition': contentDisposition(file.name),
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'X-Robots-Tag': 'noindex',
    });
  };
