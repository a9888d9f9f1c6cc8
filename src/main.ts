import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Lexicon } from './answers/lexicon/lexicon.ts';
import { createApp } from './app.ts';
import { type Config, ConfigError, configFrom } from './config.ts';
import { errorForLog } from './errors/error-for-log.ts';
import { Refusal } from './errors/refusal.ts';
import { lexiconFrom } from './lexicon-file.ts';
import { openAzure } from './storage/open-azure.ts';

/** Azure stops a container ten seconds after asking it to. */
const stopWithinMs = 8_000;

function configOrExit(): Config {
  try {
    return configFrom(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return exitWith(error.message);
  }
}

function exitWith(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  return process.exit(1);
}

/** Words of one's own that cannot be used are said at once: without them questions would be answered worse, and in silence. */
async function lexiconOrExit({ lexiconFile }: Config): Promise<Lexicon | undefined> {
  if (lexiconFile === null) return undefined;
  try {
    return await lexiconFrom(lexiconFile);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return exitWith(`TOVHOLDER_LEXICON: ${error.in('en')}`);
  }
}

const config = configOrExit();
const lexicon = await lexiconOrExit(config);
const logger = pino({ level: config.logLevel, base: null });
const { rows, wakeUpQueue } = await openAzure(config.storage).catch((error: unknown) => {
  const variable =
    'connectionString' in config.storage ? 'AZURE_STORAGE_CONNECTION_STRING' : 'AZURE_STORAGE_ACCOUNT_NAME';
  logger.error({ event: 'storage.unreachable', ...errorForLog(error) });
  return exitWith(
    `The storage that ${variable} names cannot be opened; check the setting, and that the storage answers.`,
  );
});
const app = createApp(config, {
  environment: process.env,
  rows,
  wakeUpQueue,
  clock: () => new Date(),
  ids: randomUUID,
  log: (event, details) => logger.info({ event, ...details }),
  page: fileURLToPath(new URL('../dist/page', import.meta.url)),
  ...(lexicon === undefined ? {} : { lexicon }),
});

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    logger.info({ event: 'stopping', signal });
    // What still hangs then, hangs on somebody else: the store holds all that was acknowledged.
    setTimeout(() => process.exit(0), stopWithinMs + 1_000).unref();
    void app.stop(stopWithinMs).then(() => process.exit(0));
  });
}

try {
  const port = await app.start();
  logger.info({ event: 'listening', host: config.host, port, mode: config.mode });
  if (config.appId === '') {
    process.stderr.write(
      `No app id: listening on ${config.host} only, whatever HOST says, and nobody is asked who they are.\n`,
    );
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    exitWith(`PORT ${config.port} is taken; stop what uses it, or set PORT to another number.`);
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    exitWith(`HOST is “${config.host}”, which is no address of this machine; set it to one, or to 0.0.0.0 for all.`);
  }
  throw error;
}
