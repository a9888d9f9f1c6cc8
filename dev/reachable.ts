import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

/** An address of this machine, other than loopback, at which the port answers: others on its network may reach it too. */
export async function addressReachedFromOutside(port: number): Promise<string | undefined> {
  const addresses = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  for (const address of addresses) {
    if (await answers(port, address)) return address;
  }
  return undefined;
}

async function answers(port: number, host: string): Promise<boolean> {
  const socket = connect({ port, host, timeout: 1_000 });
  socket.once('timeout', () => socket.destroy(new Error('No answer in time.')));
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    // Whatever the reason: at this address nobody reaches it.
    return false;
  } finally {
    socket.destroy();
  }
}
