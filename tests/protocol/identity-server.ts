import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK } from 'jose';
import { closeNow, listenOnLoopback, portOf } from '../support/loopback.ts';

/** One of the keys with which the Bot Framework signs, and the channels that may use it. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  /** The public half, as the server tells it: PEM. */
  readonly publicPem: string;
}

/** What the bot asked for when it asked for a token of its own. */
export interface TokenRequest {
  readonly path: string;
  readonly form: URLSearchParams;
}

/** The Bot Framework's OpenID server with real RSA keys, and Entra's token endpoint, on a free port of 127.0.0.1. */
export class IdentityServer {
  readonly tokenRequests: TokenRequest[] = [];
  /** Set to have the next answers go wrong with this status. */
  failsWith: number | undefined;
  readonly #published: (JWK & { readonly endorsements: readonly string[] })[] = [];
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<this> {
    await listenOnLoopback(this.#server);
    return this;
  }

  async stop(): Promise<void> {
    await closeNow(this.#server);
  }

  get port(): number {
    return portOf(this.#server);
  }

  /** What stands for `https://login.microsoftonline.com`. */
  get authority(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get metadataUrl(): string {
    return `http://127.0.0.1:${this.port}/v1/.well-known/openidconfiguration`;
  }

  /** Makes a key and publishes its public half; without endorsements it stays unpublished. */
  async key(kid: string, endorsements?: readonly string[]): Promise<SigningKey> {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    if (endorsements !== undefined) {
      this.#published.push({ ...(await exportJWK(publicKey)), kid, use: 'sig', endorsements });
    }
    return { kid, privateKey, publicPem: await exportSPKI(publicKey) };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://identity');
    const body = await text(request);
    const answer = (status: number, said: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(said));
    };
    if (this.failsWith !== undefined) return answer(this.failsWith, {});
    if (pathname.endsWith('/openidconfiguration')) {
      return answer(200, { issuer: 'https://api.botframework.com', jwks_uri: `http://127.0.0.1:${this.port}/keys` });
    }
    if (pathname === '/keys' || pathname.endsWith('/discovery/v2.0/keys'))
      return answer(200, { keys: this.#published });
    if (pathname.endsWith('/oauth2/v2.0/token')) {
      this.tokenRequests.push({ path: pathname, form: new URLSearchParams(body) });
      const access_token = `token-of-the-app-${this.tokenRequests.length}`;
      return answer(200, { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token });
    }
    return answer(404, {});
  }
}

/** The settings that point the bot's own authentication at this server, as in production otherwise. */
export const productionWith = (identity: IdentityServer, appId: string, tenantId: string): NodeJS.ProcessEnv => ({
  TOVHOLDER_ENV: 'production',
  HOST: '127.0.0.1',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: appId,
  MicrosoftAppPassword: 'not a real one',
  MicrosoftAppTenantId: tenantId,
  // Of these the SDK takes all as given as soon as one is.
  ToBotFromChannelOpenIdMetadataUrl: identity.metadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: identity.metadataUrl,
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  OAuthUrl: 'https://token.botframework.com/',
  ValidateAuthority: 'true',
  ChannelService: '',
  CallerId: '',
});
