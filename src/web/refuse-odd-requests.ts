import type { Next, Request, Response } from 'restify';

/** Teams' own limit for a message to a bot is below this. */
export const bodyLimit = 256 * 1024;

function oddBodyStatus(request: Request): number | undefined {
  if (request.header('content-encoding')) return 415;
  if (!/^application\/json\s*(;|$)/i.test(request.header('content-type') ?? '')) return 415;
  return Number(request.header('content-length') ?? 0) > bodyLimit ? 413 : undefined;
}

/** Refuses what no Teams client sends, before a byte of it is parsed: inflating a small body could fill the memory. */
export function refuseOddBodies(request: Request, response: Response, next: Next): void {
  const status = oddBodyStatus(request);
  if (status === undefined) {
    next();
    return;
  }
  response.send(status);
  next(false);
}

/** Of two tokens Node reads the first and a proxy before it perhaps the second: that is no request of Teams. */
export function refuseTwoTokens(request: Request, response: Response, next: Next): void {
  if ((request.headersDistinct.authorization?.length ?? 0) < 2) {
    next();
    return;
  }
  response.send(401);
  next(false);
}

/** Has the outer shape of a signed token. */
export const mayProve = (request: Request): boolean =>
  /^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(request.header('authorization') ?? '');
