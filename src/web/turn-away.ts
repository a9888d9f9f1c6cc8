import type { Next, Request, RequestHandler, Response } from 'restify';
import type { RateLimit } from '../limits/rate-limit.ts';
import { callerAddress } from './caller-address.ts';

/** The answers to whom nobody knows: no activity, no token that holds, too big, of another kind, nothing there. */
const refusals: ReadonlySet<number> = new Set([400, 401, 404, 413, 415]);

const retryAfterSeconds = 60;

/** Tells a caller who has been refused too often to come back later. */
export function tooManyRequests(response: Response): void {
  response.setHeader('Retry-After', String(retryAfterSeconds));
  response.send(429);
}

/**
 * Counts for each address what is refused, and turns away unread what comes from one that was refused too often, except
 * what may yet prove to come from Teams: all of Teams comes from few addresses, and a valid token is never turned away.
 * Nor is anything counted that is refused to somebody who has proved who that is: a town hall comes from one address.
 */
export function turnAway(
  limit: RateLimit,
  mayProve: (request: Request) => boolean = () => false,
  isKnown: (request: Request) => boolean = () => false,
): RequestHandler {
  return (request: Request, response: Response, next: Next) => {
    const address = callerAddress(request);
    response.once('finish', () => {
      if (refusals.has(response.statusCode) && !isKnown(request)) limit.take(address);
    });
    if (!limit.isSpent(address) || mayProve(request)) {
      next();
      return;
    }
    tooManyRequests(response);
    next(false);
  };
}
