import { AuthenticationConstants } from 'botframework-connector';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { z } from 'zod';

/** What a token must say that Teams sends to this app. */
export interface TeamsToken {
  readonly appId: string;
  readonly issuer: string;
}

/** `environment` may name another issuer, as sovereign clouds do. */
export const teamsTokenFor = (appId: string, environment: NodeJS.ProcessEnv): TeamsToken => ({
  appId,
  issuer: environment.ToBotFromChannelTokenIssuer || AuthenticationConstants.ToBotFromChannelTokenIssuer,
});

const header = z.looseObject({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) });

/**
 * Whether a token says that it is Teams' own, for this app and for this activity. That it is true, its signature must
 * prove; the SDK verifies that. But the SDK also takes tokens of the Emulator, of other bots and of a retired channel,
 * and lets an activity without `serviceUrl` pass: nobody but Teams has business here.
 */
export function saysItIsTeams(authorization: string, serviceUrl: string, { appId, issuer }: TeamsToken): boolean {
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization) ?? [];
  if (token === undefined) return false;
  const claims = z.looseObject({
    iss: z.literal(issuer),
    aud: z.literal(appId),
    [AuthenticationConstants.ServiceUrlClaim]: z.literal(serviceUrl),
    exp: z.number(),
  });
  try {
    return header.safeParse(decodeProtectedHeader(token)).success && claims.safeParse(decodeJwt(token)).success;
  } catch {
    // What cannot be read says nothing.
    return false;
  }
}
