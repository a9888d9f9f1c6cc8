import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** Azurite's public development account. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface AzuritePorts {
  readonly blob: number;
  readonly queue: number;
  readonly table: number;
}

export interface Azurite {
  readonly connectionString: string;
  /** Settles when its process is gone, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it by SIGINT, the one signal on which it saves what it holds. */
  stop(): Promise<void>;
}

export interface AzuriteSettings {
  readonly ports: AzuritePorts;
  /** The folder for its data, or `memory` to keep nothing. */
  readonly location: string | 'memory';
}

/** A port that nothing on this machine uses just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

export async function freePorts(): Promise<AzuritePorts> {
  return { blob: await freePort(), queue: await freePort(), table: await freePort() };
}

export const connectionStringFor = (ports: AzuritePorts): string =>
  [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `BlobEndpoint=http://127.0.0.1:${ports.blob}/${account}`,
    `QueueEndpoint=http://127.0.0.1:${ports.queue}/${account}`,
    `TableEndpoint=http://127.0.0.1:${ports.table}/${account}`,
  ].join(';');

/** Starts Azurite on this machine and waits until its tables and queues answer. */
export async function startAzurite({ ports, location }: AzuriteSettings): Promise<Azurite> {
  const program = createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js');
  const child = spawn(
    process.execPath,
    [
      program,
      ...['--blobPort', String(ports.blob), '--queuePort', String(ports.queue), '--tablePort', String(ports.table)],
      ...(location === 'memory' ? ['--inMemoryPersistence'] : ['--location', location]),
      ...['--disableTelemetry', '--skipApiVersionCheck', '--silent'],
    ],
    // A group of its own, so that Ctrl-C in the terminal does not end it before the bot has finished.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const ended = once(child, 'exit').then(() => undefined);
  await listening(child);
  return {
    connectionString: connectionStringFor(ports),
    ended,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function listening(child: ChildProcess): Promise<void> {
  if (child.stdout === null || child.stderr === null) throw new Error('Azurite has no output to read.');
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const up = new Set<string>();
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const service = /(Blob|Queue|Table) service is successfully listening/.exec(line)?.[1];
    if (service !== undefined) up.add(service);
    if (up.size === 3) {
      child.stdout.resume();
      return;
    }
  }
  throw new Error(`Azurite did not start: ${said.join('\n').slice(-500)}`);
}
