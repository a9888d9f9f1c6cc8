import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { AuthenticationConstants, type BotFrameworkAuthentication, ClaimsIdentity } from 'botframework-connector';

/** The pipeline is private in the SDK's types, and neither `noRetryPolicy` nor `retryOptions` switches retries off. */
function withoutRetries(client: ConnectorClient): void {
  const inner = client as unknown as { client: { pipeline: { removePolicy(policy: { name: string }): void } } };
  inner.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
}

/** Connector clients for each service URL that Teams has named, signed for this app. */
export class ConnectorClients {
  readonly #authentication: BotFrameworkAuthentication;
  readonly #appId: string;
  readonly #audience: string;
  readonly #clients = new Map<string, Promise<{ posting: ConnectorClient; asking: ConnectorClient }>>();

  /** `environment` may name another audience for the app's tokens, as sovereign clouds do. */
  constructor(authentication: BotFrameworkAuthentication, appId: string, environment: NodeJS.ProcessEnv) {
    this.#authentication = authentication;
    this.#appId = appId;
    this.#audience = environment.ToChannelFromBotOAuthScope || AuthenticationConstants.ToChannelFromBotOAuthScope;
  }

  /**
   * `posting` sends everything once: the SDK's own retries would turn one post into four when Teams answers 5xx.
   * `asking` keeps them, since reading twice does no harm.
   */
  for(serviceUrl: string): Promise<{ posting: ConnectorClient; asking: ConnectorClient }> {
    const known = this.#clients.get(serviceUrl);
    if (known !== undefined) return known;
    const made = this.#make(serviceUrl);
    this.#clients.set(serviceUrl, made);
    made.catch(() => this.#clients.delete(serviceUrl));
    return made;
  }

  async #make(serviceUrl: string) {
    const identity = new ClaimsIdentity(
      [
        { type: AuthenticationConstants.AudienceClaim, value: this.#appId },
        { type: AuthenticationConstants.AppIdClaim, value: this.#appId },
      ],
      true,
    );
    const factory = this.#authentication.createConnectorFactory(identity);
    const [posting, asking] = await Promise.all([
      factory.create(serviceUrl, this.#audience),
      factory.create(serviceUrl, this.#audience),
    ]);
    withoutRetries(posting);
    return { posting, asking };
  }
}

/**
 * The SDK's settings come from the environment under Microsoft's own names, such as `MicrosoftAppId`. Left to itself it takes
 * an app for a multi-tenant one, which cannot be made any more.
 */
export const authenticationFrom = (environment: NodeJS.ProcessEnv): BotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication({
    ...environment,
    ...(environment.MicrosoftAppId ? { MicrosoftAppType: environment.MicrosoftAppType || 'SingleTenant' } : {}),
  });
