import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { usualLimits } from '../../src/limits/usual-limits.ts';
import { usualWakeUps } from '../../src/projection/wake-ups.ts';
import { openAzure } from '../../src/storage/open-azure.ts';
import { serve } from './server-process.ts';

export interface ServerSettings {
  readonly connectionString: string;
  /** The name of the tables. */
  readonly store: string;
}

/** Tovholder as it is, logging as it does in production, its projector off. */
serve<ServerSettings>(async ({ connectionString, store }) => {
  const environment = { TOVHOLDER_ENV: 'local', PORT: '0', AZURE_STORAGE_CONNECTION_STRING: connectionString };
  const config = configFrom(environment);
  const { rows, wakeUpQueue } = await openAzure(config.storage, store);
  const logger = pino({ base: null }, pino.destination({ dest: '/dev/null', sync: true }));
  const app = createApp(config, {
    environment,
    rows,
    wakeUpQueue,
    clock: () => new Date(),
    ids: randomUUID,
    log: (event, details) => {
      logger.info({ event, ...details });
      const wrong = event.endsWith('.failed') || (event === 'click' && details.outcome !== 'done');
      if (wrong) process.stderr.write(`${event} ${JSON.stringify(details)}\n`);
    },
    wakeUps: { ...usualWakeUps, projects: false },
    // One chair clicks faster here than anybody can.
    limits: { ...usualLimits, clicks: { most: Number.POSITIVE_INFINITY, withinMs: 10_000 } },
  });
  return app.start();
});
