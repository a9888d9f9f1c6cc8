import type { Request, RequestHandler, Response } from 'restify';
import { plugins } from 'restify';
import type { RateLimit } from '../limits/rate-limit.ts';
import { callerAddress } from './caller-address.ts';
import { bodyLimit, mayProve, refuseOddBodies, refuseTwoTokens } from './refuse-odd-requests.ts';
import { tooManyRequests, turnAway } from './turn-away.ts';

/** What the bot makes of one request that has passed the door. */
export type ReceiveActivity = (body: unknown, authorization: string) => Promise<Received>;
export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

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
