import { SignJWT } from 'jose';
import { guid } from '../connector/town.ts';
import type { SigningKey } from '../protocol/identity-server.ts';
import type { TokenChange } from '../protocol/teams-tokens.ts';

/** Whom the tokens of these tests are for. */
export const person = { oid: 'AABBCCDD-0000-4000-8000-00000000ABCD', tid: guid(1), name: 'Skoleleder' } as const;

export const resource = (appId: string) => `api://tovholder.example.dk/botid-${appId}`;

/** The claims of a token as Teams gets it for a tab, `minutes` from now on valid for an hour. */
export function entraClaims(appId: string, authority: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return {
    ...person,
    iss: `${authority}/${person.tid}/v2.0`,
    aud: appId,
    scp: 'access_as_user',
    azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
    ver: '2.0',
    iat: now - 60,
    nbf: now - 60,
    exp: now + 3600,
  };
}

/** Such a token, changed as a test asks; a claim that is set to undefined is left out. */
export const entraToken = (
  appId: string,
  authority: string,
  { kid, privateKey }: SigningKey,
  { claims, header, key }: TokenChange = {},
): Promise<string> =>
  new SignJWT({ ...entraClaims(appId, authority), ...claims })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...header })
    .sign(key ?? privateKey);
