import type { Server } from 'restify';
import type { Config } from './config.ts';
import type { Clock, Ids } from './meetings/ports.ts';
import { Projector } from './projection/projector.ts';
import { ProjectionRunner, usualWakeUps, type WakeUpSettings } from './projection/wake-ups.ts';
import { wantedFrom } from './projection/wanted.ts';
import { OpenDoors } from './quick-door/open-doors.ts';
import { RowAuditTrail } from './storage/audit-trail.ts';
import { RowCatalogueStore } from './storage/catalogue-store.ts';
import { RowGroupIndex } from './storage/group-index.ts';
import { InstallStore } from './storage/install-store.ts';
import { RowMeetingStore } from './storage/meeting-store.ts';
import { RowQuestionStore } from './storage/question-store.ts';
import type { RowStore } from './storage/rows.ts';
import { RowShownStore } from './storage/shown-store.ts';
import type { WakeUpQueue } from './storage/wake-up-queue.ts';
import { TovholderBot } from './teams/bot.ts';
import type { Log } from './teams/bot-world.ts';
import { authenticationFrom, ConnectorClients } from './teams/connector-clients.ts';
import { ConnectorPoster } from './teams/connector-poster.ts';
import { ConnectorRoster } from './teams/connector-roster.ts';
import { linkToMessage, minutesLinks } from './teams/message-link.ts';
import { receiveWith } from './teams/receive.ts';
import { close, createServer, listen } from './web/server.ts';

/** What comes from outside: storage, time, ids, and where the log goes. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly rows: RowStore;
  readonly wakeUpQueue: WakeUpQueue;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly wakeUps?: WakeUpSettings;
}

export interface App {
  readonly server: Server;
  /** Listens and begins to work; answers with the port. */
  start(): Promise<number>;
  /** Stops taking, finishes what is in work, at most so many milliseconds for open requests. */
  stop(withinMs: number): Promise<void>;
}

/** Puts the rooms of the house together. */
export function createApp(config: Config, surroundings: Surroundings): App {
  const { rows, wakeUpQueue, clock, ids, log, environment } = surroundings;
  const authentication = authenticationFrom(environment);
  const clients = new ConnectorClients(authentication, config.appId, environment);
  const poster = new ConnectorPoster(clients, config.appId);
  const roster = new ConnectorRoster(clients, clock, log);
  const store = new RowMeetingStore(rows, clock);
  const shownStore = new RowShownStore(rows);
  const installs = new InstallStore(rows);
  const wanted = wantedFrom({
    store,
    roster,
    language: config.language,
    greetedIn: async (ref) => (await installs.ofGroup(ref))?.channel,
    linkTo: linkToMessage,
  });
  const projector = new Projector({ shownStore, poster, clock, holder: ids(), wanted, log });
  const wakeUps = new ProjectionRunner(projector, wakeUpQueue, clock, log, surroundings.wakeUps ?? usualWakeUps);
  const bot = new TovholderBot({
    store,
    index: new RowGroupIndex(rows),
    roster,
    wakeUps,
    audit: new RowAuditTrail(rows, clock, ids),
    links: minutesLinks(shownStore),
    doors: new OpenDoors(new RowCatalogueStore(rows, clock), clock),
    questions: new RowQuestionStore(rows, clock),
    clock,
    ids,
    poster,
    installs,
    shownStore,
    language: config.language,
    log,
  });
  const receive = receiveWith({
    authentication,
    local: config.mode === 'local',
    tenants: config.tenants,
    run: (context) => bot.run(context),
    log,
  });
  const readiness = async () => {
    await rows.ping();
    return { setAside: await wakeUpQueue.countSetAside() };
  };
  const server = createServer({ receive, readiness, log });
  return {
    server,
    start: async () => {
      wakeUps.start();
      return listen(server, config.port, config.host);
    },
    stop: async (withinMs) => {
      await close(server, withinMs);
      await wakeUps.stop();
    },
  };
}
