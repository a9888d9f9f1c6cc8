import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'restify';

/** The calendar file that a token names; undefined where it names none. */
export type FindCalendarFile = (token: string) => Promise<string | undefined>;

const fileName = /^([0-9a-f-]{32,36})\.ics$/;

/** `GET /calendar/<token>.ics`: whoever knows the address gets the file, and nobody else is told that there is one. */
export const calendarEndpoint =
  (find: FindCalendarFile): RequestHandler =>
  async (request: Request, response: Response) => {
    const token = fileName.exec(String(request.params.file))?.[1];
    const file = token === undefined ? undefined : await find(token);
    if (file === undefined) {
      response.send(404);
      return;
    }
    const etag = `"${createHash('sha256').update(file).digest('base64url')}"`;
    response.setHeader('ETag', etag);
    // Kept by who asked, and asked for again each time: a moved meeting is in the next answer.
    response.setHeader('Cache-Control', 'private, no-cache');
    if (request.header('if-none-match') === etag) {
      response.send(304);
      return;
    }
    const method = /^METHOD:(\w+)/m.exec(file)?.[1] ?? 'PUBLISH';
    response.sendRaw(200, file, {
      'Content-Type': `text/calendar; charset=utf-8; method=${method}`,
      'Content-Disposition': 'inline; filename="moede.ics"',
      'X-Robots-Tag': 'noindex',
    });
  };
