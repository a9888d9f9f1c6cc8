import { randomBytes } from 'node:crypto';
import { findCalendarFile } from './calendar/find-calendar-file.ts';
import type { Config } from './config.ts';
import { fetchDocument } from './documents/fetch-document.ts';
import type { GroupRef } from './meetings/model/group.ts';
import type { Clock, Ids } from './meetings/ports.ts';
import { Projector } from './projection/projector.ts';
import { agendaSlot, minutesSlot } from './projection/showing.ts';
import { ProjectionRunner, usualWakeUps, type WakeUpSettings } from './projection/wake-ups.ts';
import { wantedFrom } from './projection/wanted.ts';
import { OpenDoors } from './quick-door/open-doors.ts';
import { Appointments } from './reminders/appointments.ts';
import { DueLoop, type DueLoopSettings, usualDueLoop } from './reminders/due-loop.ts';
import { Reminders } from './reminders/reminders.ts';
import { RowAuditTrail } from './storage/audit-trail.ts';
import { RowCalendarLinks } from './storage/calendar-links.ts';
import { RowCatalogueStore } from './storage/catalogue-store.ts';
import { RowDecisionStore } from './storage/decision-rows.ts';
import { RowDocumentOrders } from './storage/document-orders.ts';
import { RowDueWork } from './storage/due-work.ts';
import { RowGroupIndex } from './storage/group-index.ts';
import { RowImportStore } from './storage/import-store.ts';
import { InstallStore } from './storage/install-store.ts';
import { RowMeetingStore } from './storage/meeting-store.ts';
import { RowQuestionStore } from './storage/question-store.ts';
import { RowReminderChoices } from './storage/reminder-choices.ts';
import { RowReminderNotes } from './storage/reminder-notes.ts';
import type { RowStore } from './storage/rows.ts';
import { RowShownStore } from './storage/shown-store.ts';
import type { WakeUpQueue } from './storage/wake-up-queue.ts';
import { TovholderBot } from './teams/bot.ts';
import type { Log } from './teams/bot-world.ts';
import { authenticationFrom, ConnectorClients } from './teams/connector-clients.ts';
import { ConnectorPoster } from './teams/connector-poster.ts';
import { ConnectorRoster } from './teams/connector-roster.ts';
import { FileExchange } from './teams/file-exchange.ts';
import { linkToMessage } from './teams/message-link.ts';
import { receiveWith } from './teams/receive.ts';
import { close, createServer, listen, type Server } from './web/server.ts';

/** What comes from outside: storage, time, ids, and where the log goes. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly rows: RowStore;
  readonly wakeUpQueue: WakeUpQueue;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly wakeUps?: WakeUpSettings;
  readonly dueLoop?: DueLoopSettings;
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
  const index = new RowGroupIndex(rows);
  const shownStore = new RowShownStore(rows);
  const shownIn = async (ref: GroupRef, meetingId: string, slot: string) =>
    (await shownStore.read(ref, meetingId)).shown.slots[slot]?.message ?? null;
  const installs = new InstallStore(rows);
  const calendarLinks = new RowCalendarLinks(rows);
  const dueWork = new RowDueWork(rows, clock, ids());
  const appointments = new Appointments(store, dueWork, clock);
  const wanted = wantedFrom({
    store,
    index,
    roster,
    language: config.language,
    greetedIn: async (ref) => (await installs.ofGroup(ref))?.channel,
    linkTo: linkToMessage,
    minutesOf: (ref, meetingId) => shownIn(ref, meetingId, minutesSlot),
    publicUrl: config.publicUrl,
    follow: async (group, meeting) => {
      if (meeting?.calendarToken != null) await calendarLinks.note(meeting.calendarToken, { ...group, ...meeting });
      await appointments.keepFor(group, meeting);
    },
  });
  const projector = new Projector({ shownStore, poster, clock, holder: ids(), wanted, log });
  const wakeUps = new ProjectionRunner(projector, wakeUpQueue, clock, log, surroundings.wakeUps ?? usualWakeUps);
  const reminderChoices = new RowReminderChoices(rows);
  const reminders = new Reminders({
    store,
    roster,
    notes: new RowReminderNotes(rows),
    choices: reminderChoices,
    poster,
    threadOf: (ref, meetingId) => shownIn(ref, meetingId, agendaSlot),
    clock,
    log,
  });
  const perform = reminders.perform.bind(reminders);
  const dueLoop = new DueLoop({ dueWork, perform, log }, surroundings.dueLoop ?? usualDueLoop);
  const audit = new RowAuditTrail(rows, clock, ids);
  const documentOrders = new RowDocumentOrders(rows, clock, () => randomBytes(32).toString('base64url'));
  const local = config.mode === 'local';
  let address = config.publicUrl;
  const bot = new TovholderBot({
    store,
    index,
    roster,
    wakeUps,
    audit,
    doors: new OpenDoors(new RowCatalogueStore(rows, clock), clock),
    questions: new RowQuestionStore(rows, clock),
    clock,
    ids,
    poster,
    installs,
    shownStore,
    reminderChoices,
    publicUrl: config.publicUrl,
    address: () => address,
    documentOrders,
    files: new FileExchange(local),
    imports: new RowImportStore(rows, clock),
    decisions: new RowDecisionStore(rows),
    language: config.language,
    log,
  });
  const receive = receiveWith({
    authentication,
    local,
    tenants: config.tenants,
    run: (context) => bot.run(context),
    log,
  });
  const readiness = async () => {
    await rows.ping();
    return { setAside: await wakeUpQueue.countSetAside() };
  };
  const server = createServer({
    receive,
    readiness,
    calendarFile: findCalendarFile(calendarLinks, store),
    document: fetchDocument({ store, roster, audit, clock, documentOrders }),
    log,
  });
  return {
    server,
    start: async () => {
      wakeUps.start();
      dueLoop.start();
      const port = await listen(server, config.port, config.host);
      // Without one that others reach, a bot on this machine is reached on this machine.
      if (local) address ??= `http://127.0.0.1:${port}`;
      return port;
    },
    stop: async (withinMs) => {
      await close(server, withinMs);
      await Promise.all([wakeUps.stop(), dueLoop.stop()]);
    },
  };
}
