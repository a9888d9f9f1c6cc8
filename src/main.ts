import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { type Config, ConfigError, configFrom } from './config.ts';
import { openAzure } from './storage/open-azure.ts';

/** Azure stops a container ten seconds after asking it to. */
const stopWithinMs = 8_000;

function configOrExit(): Config {
  try {
    return configFrom(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

const config = configOrExit();
const logger = pino({ level: config.logLevel, base: null });
const { rows, wakeUpQueue } = await openAzure(config.storage);
const app = createApp(config, {
  environment: process.env,
  rows,
  wakeUpQueue,
  clock: () => new Date(),
  ids: randomUUID,
  log: (event, details) => logger.info({ event, ...details }),
});

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    logger.info({ event: 'stopping', signal });
    void app.stop(stopWithinMs).then(() => process.exit(0));
  });
}

try {
  const port = await app.start();
  logger.info({ event: 'listening', host: config.host, port, mode: config.mode });
  if (config.appId === '') {
    logger.warn({
      event: 'local',
      note: 'No app id: only this machine can reach the bot, and nobody is asked who they are.',
    });
  }
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) throw error;
  process.stderr.write(`PORT ${config.port} is taken; stop what uses it, or set PORT to another number.\n`);
  process.exit(1);
}
