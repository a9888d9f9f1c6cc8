import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { seedSample } from '../sample/seed-sample.ts';
import { chair, town } from '../sample/town.ts';
import { createApp } from '../src/app.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { configFrom } from '../src/config.ts';
import type { Clock } from '../src/meetings/ports.ts';
import { groupSubject } from '../src/meetings/use-cases/set-up-group.ts';
import { usualWakeUps } from '../src/projection/wake-ups.ts';
import { RowAuditTrail } from '../src/storage/audit-trail.ts';
import { RowCatalogueStore } from '../src/storage/catalogue-store.ts';
import { RowGroupIndex } from '../src/storage/group-index.ts';
import { InstallStore } from '../src/storage/install-store.ts';
import { RowMeetingStore } from '../src/storage/meeting-store.ts';
import { openAzure } from '../src/storage/open-azure.ts';
import type { RowStore } from '../src/storage/rows.ts';
import { RowShownStore } from '../src/storage/shown-store.ts';
import { makeUpForPlayground } from './like-teams.ts';

export interface LocalBotSettings {
  readonly port: number;
  readonly connectionString: string;
  /** Where the Playground's Connector answers. */
  readonly serviceUrl: string;
  readonly logFile: string;
  /** The folder of the tab's page; without it there is none. */
  readonly page?: string;
}

const stopWithinMs = 5_000;
const sampleCatalogue = new URL('../sample/catalogue.json', import.meta.url);

/** The sample municipality's contacts, initiatives and guidance, where the store has none yet. */
async function seedCatalogue(rows: RowStore, clock: Clock): Promise<void> {
  const catalogues = new RowCatalogueStore(rows, clock);
  if ((await catalogues.revision(town.tenantId)) !== null) return;
  const entries = readCatalogue(sampleCatalogue.pathname, await readFile(sampleCatalogue, 'utf8'));
  await catalogues.replace(town.tenantId, entries, 'sample');
}

/** The bot from the sources, in local mode, with the sample municipality in its store. */
export async function startLocalBot(settings: LocalBotSettings): Promise<{ stop(): Promise<void> }> {
  // Not the developer's own environment: an app id in it would have every click refused.
  const environment = {
    TOVHOLDER_ENV: 'local',
    PORT: String(settings.port),
    AZURE_STORAGE_CONNECTION_STRING: settings.connectionString,
    TOVHOLDER_CONSULTANTS: chair.personId,
  };
  const config = configFrom(environment);
  const logger = pino({ base: null }, pino.destination({ dest: settings.logFile, append: false, mkdir: true }));
  const log = (event: string, details: Record<string, string | number>) => logger.info({ event, ...details });
  const clock = () => new Date();
  const { rows, wakeUpQueue } = await openAzure(config.storage);
  const store = new RowMeetingStore(rows, clock);
  const shownStore = new RowShownStore(rows);
  const index = new RowGroupIndex(rows);
  // The Playground that starts now has none of the messages that the last one had.
  const stage = { store, index, audit: new RowAuditTrail(rows, clock, randomUUID), ids: randomUUID };
  for (const group of await seedSample(stage, settings.serviceUrl, clock())) {
    await shownStore.forget(group, groupSubject);
  }
  await seedCatalogue(rows, clock);
  await new InstallStore(rows).forgetWelcome(town.tenantId, chair.personId);
  const wakeUps = { ...usualWakeUps, pollEveryMs: 500 };
  const app = createApp(config, {
    environment,
    rows,
    wakeUpQueue,
    clock,
    ids: randomUUID,
    log,
    wakeUps,
    ...(settings.page === undefined ? {} : { page: settings.page }),
    localPeople: () => town,
  });
  makeUpForPlayground(app.server, { store, index, shownStore, wakeUpQueue });
  await app.start();
  return { stop: () => app.stop(stopWithinMs) };
}
