import { describe, expect, it } from 'vitest';
import { mayAnswerAt } from './service-urls.ts';

describe.each([true, false])('an answer (local: %s)', (local) => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net/emea/00000000-0000-4000-8000-000000000001/',
    'https://smba.infra.gcc.teams.microsoft.com/teams/',
    'https://webchat.botframework.com/',
    'https://emea.ng.msg.teams.microsoft.com/',
  ])('may go to %s', (url) => {
    expect(mayAnswerAt(url, local)).toBe(true);
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://notbotframework.com/',
    'https://xteams.microsoft.com.evil.example/',
    'https://other.trafficmanager.net/',
    'http://169.254.169.254/',
    'http://127.0.0.1.evil.example/',
    'https://evil.example/?127.0.0.1',
    'file:///etc/passwd',
    'teams',
    '',
  ])('may not go to %j', (url) => {
    expect(mayAnswerAt(url, local)).toBe(false);
  });

  it.each(['http://127.0.0.1:1234/emea/', 'http://localhost:56150/_connector', 'http://[::1]:1/'])(
    'goes to %s only on a machine of one’s own',
    (url) => {
      expect(mayAnswerAt(url, local)).toBe(local);
    },
  );
});
