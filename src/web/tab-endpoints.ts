import { plugins, type Request, type RequestHandler, type Response, type Server } from 'restify';
import type { Language } from '../errors/refusal.ts';
import type { RateLimit } from '../limits/rate-limit.ts';
import { type TabPath, tabPaths } from '../tab-api/paths.ts';
import type { AnswerTab } from '../tab-api/tab-request.ts';
import { callerAddress } from './caller-address.ts';
import { bodyLimit, mayProve, refuseOddBodies, refuseTwoTokens } from './refuse-odd-requests.ts';
import { tooManyRequests, turnAway } from './turn-away.ts';

/** What is sent to, and not only asked. */
const posted: ReadonlySet<TabPath> = new Set<TabPath>(['question', 'deed']);

const languageOf = (request: Request): Language =>
  /^en\b/i.test(request.header('accept-language') ?? '') ? 'en' : 'da';

/** Nothing that is answered is kept on its way or on a disk: it may be closed, and its tag is kept by the page. */
const keepNothing = (response: Response): void => {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('Vary', 'Authorization, Accept-Language');
};

/** Adds the tab's API to the server, path by path. */
export function addTabApi(server: Server, answer: AnswerTab, refusals: RateLimit): void {
  const known = new WeakSet<Request>();

  const answering =
    (path: TabPath): RequestHandler =>
    async (request: Request, response: Response) => {
      const { status, body, etag, isKnown } = await answer({
        path,
        parts: request.params,
        query: request.query ?? {},
        body: request.body,
        authorization: request.header('authorization') ?? '',
        language: languageOf(request),
        ifNoneMatch: request.header('if-none-match') ?? null,
      });
      if (isKnown) known.add(request);
      keepNothing(response);
      if (status === 401 && refusals.isSpent(callerAddress(request))) tooManyRequests(response);
      else {
        if (etag !== undefined) response.setHeader('ETag', etag);
        if (body === undefined) response.send(status);
        else response.send(status, body);
      }
    };

  const atTheDoor = [
    turnAway(refusals, mayProve, (request) => known.has(request)),
    refuseTwoTokens,
    plugins.gzipResponse(),
  ];
  const readBody = [plugins.bodyParser({ maxBodySize: bodyLimit, mapParams: false })].flat() as RequestHandler[];
  for (const [name, address] of Object.entries(tabPaths)) {
    const path = name as TabPath;
    if (posted.has(path)) server.post(address, ...atTheDoor, refuseOddBodies, ...readBody, answering(path));
    else server.get(address, ...atTheDoor, plugins.queryParser({ mapParams: false }), answering(path));
  }
}
