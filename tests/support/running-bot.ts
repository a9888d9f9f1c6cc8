import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { type Limits, usualLimits } from '../../src/limits/usual-limits.ts';
import { usualWakeUps, type WakeUpSettings } from '../../src/projection/wake-ups.ts';
import type { DueLoopSettings } from '../../src/reminders/due-loop.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { openAzure } from '../../src/storage/open-azure.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import type { WakeUp, WakeUpQueue } from '../../src/storage/wake-up-queue.ts';
import { FakeConnector } from '../connector/connector.ts';
import { TeamsClient } from '../connector/teams-client.ts';
import { Town } from '../connector/town.ts';
import { leaksOf } from './closed-words.ts';
import { freshStore } from './fresh-store.ts';

export interface LogLine {
  readonly event: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface RunningBot {
  readonly app: App;
  readonly teams: TeamsClient;
  readonly connector: FakeConnector;
  readonly town: Town;
  readonly rows: RowStore;
  readonly wakeUpQueue: WakeUpQueue;
  readonly log: readonly LogLine[];
  /** What was put into the queue. */
  readonly queued: readonly WakeUp[];
  readonly port: number;
  stop(): Promise<void>;
}

export interface BotSettings {
  /** The time that the bot believes it is; it runs on from there. */
  readonly startsAt?: Date;
  /** The bot's clock, where the test moves it or several bots share one. */
  readonly clock?: () => Date;
  readonly town?: Town;
  readonly environment?: NodeJS.ProcessEnv;
  readonly wakeUps?: Partial<WakeUpSettings>;
  readonly dueLoop?: DueLoopSettings;
  readonly limits?: Partial<Limits>;
  /** The name of the tables; another bot with the same name shares them. */
  readonly store?: string;
  /** Rows of the test's own in place of Azurite's. */
  readonly rows?: RowStore;
  readonly connector?: FakeConnector;
  /** What of the closed texts was open for a while, so that it has been read: all, or these (see closed-words.ts). */
  readonly wasOpen?: 'all' | readonly string[];
  /** The folder that the tab's page was built to. */
  readonly page?: string;
}

/** A bot on real storage, a real HTTP server and the fake Connector, with the clock set as the test asks. */
export async function runBot(settings: BotSettings = {}): Promise<RunningBot> {
  const town = settings.connector?.town ?? settings.town ?? new Town();
  const connector = settings.connector ?? (await new FakeConnector(town).start());
  const environment = {
    TOVHOLDER_ENV: 'local',
    PORT: '0',
    ...(settings.rows === undefined ? { AZURE_STORAGE_CONNECTION_STRING: inject('azurite') } : {}),
    ...settings.environment,
  };
  const config = configFrom(environment);
  const offset = (settings.startsAt ?? new Date()).getTime() - Date.now();
  const clock = settings.clock ?? (() => new Date(Date.now() + offset));
  const { rows, wakeUpQueue } =
    settings.rows === undefined
      ? await openAzure(config.storage, settings.store ?? freshStore())
      : { rows: settings.rows, wakeUpQueue: new MemoryWakeUpQueue(clock) };
  const log: LogLine[] = [];
  const queued: WakeUp[] = [];
  const send = wakeUpQueue.send.bind(wakeUpQueue);
  wakeUpQueue.send = (wakeUp, delaySeconds) => {
    queued.push(wakeUp);
    return send(wakeUp, delaySeconds);
  };
  const app = createApp(config, {
    environment,
    rows,
    wakeUpQueue,
    clock,
    ids: randomUUID,
    log: (event, details) => log.push({ event, details }),
    wakeUps: { ...usualWakeUps, ...settings.wakeUps },
    ...(settings.dueLoop === undefined ? {} : { dueLoop: settings.dueLoop }),
    limits: { ...usualLimits, ...settings.limits },
    ...(settings.page === undefined ? {} : { page: settings.page }),
    localPeople: () => ({
      tenantId: town.tenantId,
      people: town.people.map(({ objectId, name }) => ({ personId: objectId, name })),
    }),
  });
  const port = await app.start();
  const teams = new TeamsClient({ connector, bot: `http://127.0.0.1:${port}/api/messages`, now: clock });
  return {
    app,
    teams,
    connector,
    town,
    rows,
    wakeUpQueue,
    log,
    queued,
    port,
    stop: async () => {
      await app.stop(5_000);
      if (settings.connector === undefined) await connector.stop();
      if (settings.wasOpen === 'all') return;
      const leaks = await leaksOf({ rows, connector, teams, log, queued }, settings.wasOpen);
      if (leaks.length > 0) throw new Error(leaks.join('\n'));
    },
  };
}
