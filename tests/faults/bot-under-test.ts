import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { usualWakeUps } from '../../src/projection/wake-ups.ts';
import { openAzure } from '../../src/storage/open-azure.ts';

export interface BotSettings {
  readonly connectionString: string;
  /** The name of the tables. */
  readonly store: string;
  /** How far the bot's clock is ahead of the machine's, in milliseconds. */
  readonly clockAheadMs: number;
  readonly logFile: string;
}

/** The bot as it is, on a clock that the campaign sets; quicker to look at its queue than usual, and no less careful. */
async function start({ connectionString, store, clockAheadMs, logFile }: BotSettings): Promise<number> {
  const environment = { TOVHOLDER_ENV: 'local', PORT: '0', AZURE_STORAGE_CONNECTION_STRING: connectionString };
  const config = configFrom(environment);
  const { rows, wakeUpQueue } = await openAzure(config.storage, store);
  const logger = pino({}, pino.destination({ dest: logFile, sync: true, append: true }));
  process.on('unhandledRejection', (error) => {
    logger.fatal({ event: 'unhandled-rejection', error: String(error) });
    process.exit(70);
  });
  const app = createApp(config, {
    environment,
    rows,
    wakeUpQueue,
    clock: () => new Date(Date.now() + clockAheadMs),
    ids: randomUUID,
    log: (event, details) => logger.info({ event, ...details }),
    wakeUps: { ...usualWakeUps, delaySeconds: 12, runEveryMs: 300, pollEveryMs: 500, hiddenSeconds: 8 },
    dueLoop: { checkEveryMs: 500 },
  });
  return app.start();
}

process.once('message', (settings: BotSettings) => {
  start(settings).then(
    (port) => process.send?.({ port }),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
process.send?.({ loaded: true });
