import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AzuritePorts } from './azurite.ts';

/** Where everything listens in development. */
export interface DevPorts {
  readonly bot: number;
  readonly playground: number;
  readonly azurite: AzuritePorts;
}

interface PortUse {
  readonly port: number;
  readonly variable: string;
  readonly whose: string;
  /** What most likely holds the port. */
  readonly suspect: string;
}

const usual = {
  PORT: 3978,
  PLAYGROUND_PORT: 56150,
  AZURITE_BLOB_PORT: 10000,
  AZURITE_QUEUE_PORT: 10001,
  AZURITE_TABLE_PORT: 10002,
} as const;

/** The usual ports, or those that the environment names. Throws where one is no port. */
export function devPortsFrom(environment: NodeJS.ProcessEnv): DevPorts {
  const port = (variable: keyof typeof usual): number => {
    const text = environment[variable];
    if (!text) return usual[variable];
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1 || number > 65_535) {
      throw new Error(`${variable} is “${text}”. Set it to a number from 1 to 65535, such as ${usual[variable]}.`);
    }
    return number;
  };
  return {
    bot: port('PORT'),
    playground: port('PLAYGROUND_PORT'),
    azurite: {
      blob: port('AZURITE_BLOB_PORT'),
      queue: port('AZURITE_QUEUE_PORT'),
      table: port('AZURITE_TABLE_PORT'),
    },
  };
}

const usesOf = ({ bot, playground, azurite }: DevPorts): PortUse[] => {
  const another = 'another Azurite';
  return [
    { port: bot, variable: 'PORT', whose: 'the bot', suspect: 'another bot' },
    { port: playground, variable: 'PLAYGROUND_PORT', whose: 'Agents Playground', suspect: 'another Playground' },
    { port: azurite.blob, variable: 'AZURITE_BLOB_PORT', whose: 'Azurite’s blobs', suspect: another },
    { port: azurite.queue, variable: 'AZURITE_QUEUE_PORT', whose: 'Azurite’s queues', suspect: another },
    { port: azurite.table, variable: 'AZURITE_TABLE_PORT', whose: 'Azurite’s tables', suspect: another },
  ];
};

/** A sentence for each port that somebody holds already, with what to do about it. */
export async function takenPorts(ports: DevPorts): Promise<string[]> {
  const checked = await Promise.all(
    usesOf(ports).map(async (use) => ((await isFree(use.port)) ? [] : [sentenceFor(use)])),
  );
  return checked.flat();
}

const sentenceFor = ({ port, variable, whose, suspect }: PortUse): string =>
  `Port ${port}, for ${whose}, is taken: stop ${suspect} that may still be running, or set ${variable} to a free one.`;

/** On loopback and on all interfaces: some systems allow the one while somebody holds the other. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port));
}

async function canListen(port: number, host?: string): Promise<boolean> {
  const server = createServer();
  try {
    const listening = once(server, 'listening');
    server.listen({ port, ...(host === undefined ? {} : { host }) });
    await listening;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
      return false;
    }
    throw error;
  }
  server.close();
  await once(server, 'close');
  return true;
}
