import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import restify, { type Request, type Response, type Server } from 'restify';
import { calendarPath } from '../calendar/calendar-address.ts';
import { documentsPath } from '../documents/document-address.ts';
import { errorForLog } from '../errors/error-for-log.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import type { AnswerTab } from '../tab-api/tab-request.ts';
import { calendarEndpoint, type FindCalendarFile } from './calendar-endpoint.ts';
import { documentsEndpoint, type FetchDocument } from './documents-endpoint.ts';
import { messagesEndpoint, type ReceiveActivity } from './messages-endpoint.ts';
import { securityHeaders } from './security-headers.ts';
import { addTabApi } from './tab-endpoints.ts';
import { addTabPage } from './tab-page-endpoint.ts';
import { turnAway } from './turn-away.ts';

export type { Server };

/** A load balancer that asks waits a few seconds; the storage's own retries take longer. */
const readinessWithinMs = 3_000;

const tooLate = () =>
  wait(readinessWithinMs, undefined, { ref: false }).then(() => {
    throw new Error('The storage has not answered in time.');
  });

export interface WebWorld {
  readonly receive: ReceiveActivity;
  /** Throws where the storage cannot be reached; otherwise what readiness has to tell. */
  readonly readiness: () => Promise<Readonly<Record<string, string | number>>>;
  readonly calendarFile: FindCalendarFile;
  readonly document: FetchDocument;
  readonly tab: AnswerTab;
  /** The folder that the tab's page was built to; null where there is none. */
  readonly page: string | null;
  /** How often an address may be refused. */
  readonly refusals: RateLimit;
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** The HTTP server: Teams' messages, the tab, calendar files, documents and health. Nothing that goes wrong inside is told outside. */
export function createServer(world: WebWorld): Server {
  const { receive, readiness, calendarFile, document, tab, page, refusals, log } = world;
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true });
  server.pre(securityHeaders);
  server.post('/api/messages', ...messagesEndpoint(receive, refusals));
  addTabApi(server, tab, refusals);
  addTabPage(server, page);
  server.get(`${calendarPath}:file`, turnAway(refusals), calendarEndpoint(calendarFile));
  server.get(`${documentsPath}:token`, turnAway(refusals), documentsEndpoint(document));
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'alive' });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    try {
      response.send(200, { status: 'ready', ...(await Promise.race([readiness(), tooLate()])) });
    } catch (error) {
      log('readiness.failed', { ...errorForLog(error) });
      response.send(503, { status: 'not ready', reason: 'storage' });
    }
  });
  server.on('restifyError', (_request: Request, response: Response, error: { statusCode?: number }, done) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log('request.failed', { ...errorForLog(error) });
    response.send(Math.min(status, 500));
    return done();
  });
  return server;
}

/** Listens, and answers with the port; rejects where the port is taken. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // restify hands the HTTP server's errors on as its own, and throws where nobody listens to those.
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

/** Takes no new requests and waits for those in work, at most so many milliseconds. */
export function close(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.server.closeAllConnections(), withinMs);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
