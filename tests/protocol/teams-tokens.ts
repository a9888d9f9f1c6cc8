import { type CryptoKey, type JWTHeaderParameters, SignJWT } from 'jose';
import type { SigningKey } from './identity-server.ts';

/** Where Teams' own activities want their answers. */
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';

export const issuer = 'https://api.botframework.com';

export interface TokenChange {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Partial<JWTHeaderParameters>;
  readonly key?: CryptoKey | Uint8Array;
}

/** A token as Teams sends it to this app, changed as a test asks; a claim that is set to undefined is left out. */
export function teamsToken(appId: string, { kid, privateKey }: SigningKey, change: TokenChange = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600, ...change.claims };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT', ...change.header })
    .sign(change.key ?? privateKey);
}

/** A token that says `alg: none`: a header, the claims, and no signature. */
export function unsigned(claims: object, header: object, signature = ''): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(claims)}.${signature}`;
}
