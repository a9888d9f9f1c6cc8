import { CloudAdapter, INVOKE_RESPONSE_KEY, type InvokeResponse, TurnContext } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import { errorForLog } from '../errors/error-for-log.ts';
import type { Received } from '../web/messages-endpoint.ts';
import { activitySchema, type TeamsActivity } from './activity.ts';
import type { Log } from './bot-world.ts';
import { saysItIsTeams, type TeamsToken } from './channel-token.ts';
import { keepChecked } from './checked-activity.ts';
import { mayAnswerAt } from './service-urls.ts';
import { tenantOf } from './turn.ts';

/**
 * CloudAdapter with the turn apart from the HTTP answer, since its own `process` tells callers what went wrong inside, and
 * without the two clients that it makes for every turn: the bot posts through clients that it keeps.
 */
class TurnAdapter extends CloudAdapter {
  async turn(
    activity: Activity,
    checked: TeamsActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const context = new TurnContext(this, activity);
    keepChecked(context, checked);
    await this.runMiddleware(context, logic);
    const answer: { value?: InvokeResponse } | undefined = context.turnState.get(INVOKE_RESPONSE_KEY);
    return answer?.value;
  }
}

export interface ReceiveSettings {
  readonly authentication: BotFrameworkAuthentication;
  /** What tokens must say; null where nobody is asked who they are: on one's own machine. */
  readonly token: TeamsToken | null;
  readonly local: boolean;
  /** The host tenants that may use the bot; null: any. */
  readonly tenants: readonly string[] | null;
  readonly run: (context: TurnContext) => Promise<void>;
  readonly log: Log;
}

/** The token may be good: the address that names Microsoft's keys did not answer, or not with keys. */
const keysAreMissing = (error: unknown): boolean =>
  error instanceof AuthenticationError
    ? Number(error.statusCode) >= 500
    : error instanceof Error && error.name === 'FetchError';

/**
 * Takes one activity from the door: its shape, its signature, its channel, where it wants the answer sent, its tenant.
 * 400 for what is no activity, 401 for every token that does not hold (the SDK answers some with 500), 503 where Microsoft's
 * keys cannot be had to tell, 403 for the rest; always without a word.
 */
export function receiveWith(settings: ReceiveSettings) {
  const { authentication, token, local, tenants, run, log } = settings;
  const adapter = new TurnAdapter(authentication);
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };

  const refusedFor = (activity: TeamsActivity): string | undefined => {
    // In other channels people write themselves who they are.
    if (activity.channelId !== 'msteams') return 'channel';
    if (!mayAnswerAt(activity.serviceUrl, local)) return 'serviceUrl';
    if (tenants !== null && !tenants.includes(tenantOf(activity))) return 'tenant';
    return undefined;
  };

  return async (body: unknown, authorization: string): Promise<Received> => {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) return { status: 400 };
    const activity = body as Activity;
    if (token !== null && !saysItIsTeams(authorization, parsed.data.serviceUrl, token)) {
      log('door.unauthenticated', { reason: 'claims' });
      return { status: 401 };
    }
    try {
      await authentication.authenticateRequest(activity, authorization);
    } catch (error) {
      log('door.unauthenticated', { ...errorForLog(error) });
      return { status: keysAreMissing(error) ? 503 : 401 };
    }
    const refused = refusedFor(parsed.data);
    if (refused !== undefined) {
      log('door.refused', { reason: refused });
      return { status: 403 };
    }
    try {
      const answer = await adapter.turn(activity, parsed.data, run);
      return answer === undefined ? { status: 200 } : { status: answer.status, body: answer.body };
    } catch (error) {
      log('turn.failed', { type: activity.type, ...errorForLog(error) });
      return { status: 500 };
    }
  };
}
