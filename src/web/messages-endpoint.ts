import type { Next, Request, RequestHandler, Response } from 'restify';
import { plugins } from 'restify';
import type { RateLimit } from '../limits/rate-limit.ts';
import { callerAddress } from './caller-address.ts';
import { tooManyRequests, turnAway } from './turn-away.ts';

/** What the bot makes of one request that has passed the door. */
export type ReceiveActivity = (body: unknown, authorization: string) => Promise<Received>;
export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

/** Teams' own limit for a message to a bot is below this. */
const bodyLimit = 256 * 1024;

/** Refuses what no Teams client sends, before a byte of it is parsed: inflating a small body could fill the memory. */
function refuseOddBodies(request: Request, response: Response, next: Next): void {
  const status = oddBodyStatus(request);
  if (status === undefined) {
    next();
    return;
  }
  response.send(status);
  next(false);
}

function oddBodyStatus(request: Request): number | undefined {
  if (request.header('content-encoding')) return 415;
  if (!/^application\/json\s*(;|$)/i.test(request.header('content-type') ?? '')) return 415;
  return Number(request.header('content-length') ?? 0) > bodyLimit ? 413 : undefined;
}

/** Of two tokens Node reads the first and a proxy before it perhaps the second: that is no request of Teams. */
function refuseTwoTokens(request: Request, response: Response, next: Next): void {
  if ((request.headersDistinct.authorization?.length ?? 0) < 2) {
    next();
    return;
  }
  response.send(401);
  next(false);
}

/** Has the outer shape of a signed token. */
const mayProve = (request: Request): boolean =>
  /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(request.header('authorization') ?? '');

/** The handlers of `POST /api/messages`, in their order. */
export function messagesEndpoint(receive: ReceiveActivity, refusals: RateLimit): RequestHandler[] {
  return [
    turnAway(refusals, mayProve),
    refuseOddBodies,
    refuseTwoTokens,
    ...([plugins.bodyParser({ maxBodySize: bodyLimit, mapParams: false })].flat() as RequestHandler[]),
    async (request: Request, response: Response) => {
      const { status, body } = await receive(request.body, request.header('authorization') ?? '');
      if (status === 401 && refusals.isSpent(callerAddress(request))) tooManyRequests(response);
      else if (body === undefined) response.send(status);
      else response.send(status, body);
    },
  ];
}
