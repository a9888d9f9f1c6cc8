import { describe, expect, it } from 'vitest';
import { guid } from '../../tests/connector/town.ts';
import { authenticationFrom, ConnectorClients } from './connector-clients.ts';

const app = { MicrosoftAppId: guid(2), MicrosoftAppPassword: 'not a real one' };

describe('the app that signs', () => {
  it.each([undefined, ''])('is of one tenant where its type is left out (%j)', (MicrosoftAppType) => {
    // The SDK asks for the tenant of a single-tenant app only; a multi-tenant one would pass without.
    expect(() => authenticationFrom({ ...app, MicrosoftAppType })).toThrow('MicrosoftAppTenantId');
    expect(() => authenticationFrom({ ...app, MicrosoftAppType, MicrosoftAppTenantId: guid(1) })).not.toThrow();
  });

  it('may be told to be another', () => {
    expect(() => authenticationFrom({ ...app, MicrosoftAppType: 'MultiTenant' })).not.toThrow();
  });

  it('is nobody on a machine of one’s own', () => {
    expect(() => authenticationFrom({ MicrosoftAppType: '' })).not.toThrow();
  });
});

it('one client is kept for each address', async () => {
  const clients = new ConnectorClients(authenticationFrom({}), '', {});
  const [one, same, other] = await Promise.all(
    ['https://a/', 'https://a/', 'https://b/'].map((url) => clients.for(url)),
  );
  expect(same).toBe(one);
  expect(other).not.toBe(one);
  expect(one?.posting).not.toBe(one?.asking);
});
