import { Agent } from 'node:https';
import { connect } from 'node:net';
import { vi } from 'vitest';

/**
 * Leads TLS connections to these hosts to ports of this machine, without TLS. All that is said on them is what would be
 * said to the hosts; connections to any other host fail. Undone by `vi.restoreAllMocks`.
 */
export function reroute(hosts: Readonly<Record<string, number>>): void {
  const led = (options: { readonly host?: string | null | undefined }) => {
    const port = hosts[options.host ?? ''];
    if (port === undefined) throw new Error(`A connection was tried to ${options.host}.`);
    return connect(port, '127.0.0.1');
  };
  // Node's own agents make their connections here; the types of Node 20 do not tell of it.
  const prototype = Agent.prototype as unknown as { createConnection: typeof led };
  vi.spyOn(prototype, 'createConnection').mockImplementation(led);
}
