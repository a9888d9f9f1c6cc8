import { createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { Refusal } from '../../errors/refusal.ts';
import type { Clock } from '../../meetings/ports.ts';
import type { SignedIn, SignIn } from './signed-in.ts';

export interface EntraSettings {
  readonly appId: string;
  /** The app's own address in Entra, `api://<host>/botid-<app id>`; null where the bot has no public address. */
  readonly resource: string | null;
  /** The host tenants that may use the bot; null: any. */
  readonly tenants: readonly string[] | null;
  /** Where tokens come from, without a slash at its end: `https://login.microsoftonline.com`. */
  readonly authority: string;
  readonly clock: Clock;
}

/** What the page is allowed to ask in a person's name, as the app registration calls it. */
const scope = 'access_as_user';

const skewSeconds = 5 * 60;

/** Keys are asked for anew at most so often, whatever keys callers name. */
const keysCoolDownMs = 60_000;
const keysWithinMs = 5_000;

/** Who issued the first version of tokens, whatever the cloud. */
const firstIssuer = 'https://sts.windows.net';

const claimed = z.object({ tid: z.guid().transform((id) => id.toLowerCase()) });

const verified = z.object({
  oid: z.guid().transform((id) => id.toLowerCase()),
  tid: z.guid().transform((id) => id.toLowerCase()),
  scp: z.string(),
  name: z.string().optional().catch(undefined),
});

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;
const longestName = 200;

/** The keys could not be had, so nobody knows whether the token is good. */
const keysAreMissing = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  // What jose says of another answer than keys has no kind of its own.
  !(error instanceof errors.JOSEError) ||
  error.code === 'ERR_JOSE_GENERIC';

const tenantNamedIn = (token: string): string | undefined => {
  try {
    return claimed.safeParse(decodeJwt(token)).data?.tid;
  } catch {
    // What cannot be read names no tenant.
    return undefined;
  }
};

/**
 * Verifies the access tokens that Teams gives a tab: signed by the tenant's keys (RS256 alone), of this app, of a tenant that
 * may use it, in force now give or take five minutes, and with the scope that the app registration names. Who it is, the
 * token's `oid` and `tid` say; names and addresses in it identify nobody. Of a token of the first version the audience is the app's address.
 */
export function entraSignIn({ appId, resource, tenants, authority, clock }: EntraSettings): SignIn {
  const keysOf = new Map<string, JWTVerifyGetKey>();
  const keysFor = (tenantId: string): JWTVerifyGetKey => {
    const named = tenants === null ? 'common' : tenantId;
    const known = keysOf.get(named);
    if (known !== undefined) return known;
    const made = createRemoteJWKSet(new URL(`${authority}/${named}/discovery/v2.0/keys`), {
      cooldownDuration: keysCoolDownMs,
      timeoutDuration: keysWithinMs,
    });
    keysOf.set(named, made);
    return made;
  };

  const verify = async (token: string, tenantId: string): Promise<SignedIn> => {
    const isFirst = resource !== null && decodeJwt(token).aud === resource;
    const { payload } = await jwtVerify(token, keysFor(tenantId), {
      algorithms: ['RS256'],
      audience: isFirst ? resource : appId,
      issuer: isFirst ? `${firstIssuer}/${tenantId}/` : `${authority}/${tenantId}/v2.0`,
      requiredClaims: ['exp', 'nbf'],
      clockTolerance: skewSeconds,
      currentDate: clock(),
    });
    const said = verified.safeParse(payload);
    if (!said.success || !said.data.scp.split(' ').includes(scope)) throw new Refusal('sign-in.refused');
    const { oid, tid, name = '' } = said.data;
    return { tenantId: tid, personId: oid, name: name.slice(0, longestName) };
  };

  return async (authorization) => {
    if (authorization === '') throw new Refusal('sign-in.missing');
    const token = bearer.exec(authorization)?.[1];
    const tenantId = token === undefined ? undefined : tenantNamedIn(token);
    if (token === undefined || tenantId === undefined) throw new Refusal('sign-in.refused');
    if (tenants !== null && !tenants.includes(tenantId)) throw new Refusal('sign-in.refused');
    try {
      return await verify(token, tenantId);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(keysAreMissing(error) ? 'sign-in.keys-missing' : 'sign-in.refused');
    }
  };
}
