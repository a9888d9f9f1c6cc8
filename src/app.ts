import { randomBytes } from 'node:crypto';
import type { Lexicon } from './answers/lexicon/lexicon.ts';
import { findCalendarFile } from './calendar/find-calendar-file.ts';
import { type CatalogueOrder, fetchCatalogue } from './catalogue/order-catalogue.ts';
import type { Config } from './config.ts';
import { consultantDesk } from './consultant/consultant-desk.ts';
import { ContactQuestions, firstLookAtContacts } from './consultant/due-contacts.ts';
import { groupsToChooseFrom } from './consultant/groups-to-choose.ts';
import { DueAppointments } from './consultant/question-appointments.ts';
import { tellOfShutOut } from './consultant/tell-of-shut-out.ts';
import { fetchDocument } from './documents/fetch-document.ts';
import { RateLimit } from './limits/rate-limit.ts';
import { type Limits, usualLimits } from './limits/usual-limits.ts';
import type { GroupRef } from './meetings/model/group.ts';
import type { Clock, Ids } from './meetings/ports.ts';
import { azureReRank } from './open-ai/azure-re-rank.ts';
import { fetchPerson, type PersonOrder } from './privacy/person/order-person-file.ts';
import { notingTheDead } from './projection/dead-conversations.ts';
import { Projector } from './projection/projector.ts';
import { agendaSlot, minutesSlot } from './projection/showing.ts';
import { ProjectionRunner, usualWakeUps, type WakeUpSettings } from './projection/wake-ups.ts';
import { wantedFrom } from './projection/wanted.ts';
import { OpenDoors } from './quick-door/open-doors.ts';
import { Appointments } from './reminders/appointments.ts';
import { DueLoop, type DueLoopSettings, usualDueLoop } from './reminders/due-loop.ts';
import { DueRetentions, FirstNights } from './reminders/due-retention.ts';
import { performWith } from './reminders/due-work.ts';
import { Reminders } from './reminders/reminders.ts';
import { RowAuditTrail } from './storage/audit-trail.ts';
import { azureTokens } from './storage/azure-token.ts';
import { RowCalendarLinks } from './storage/calendar-links.ts';
import { RowCatalogueStore } from './storage/catalogue-store.ts';
import { RowConsultantChats } from './storage/consultant-chats.ts';
import { RowContactAsks } from './storage/contact-asks.ts';
import { RowDeadConversations } from './storage/dead-conversations.ts';
import { RowDecisionStore } from './storage/decision-rows.ts';
import { RowDocumentOrders } from './storage/document-orders.ts';
import { RowDueWork } from './storage/due-work.ts';
import { RowGroupIndex } from './storage/group-index.ts';
import { RowHandOffStore } from './storage/hand-off-store.ts';
import { RowImportStore } from './storage/import-store.ts';
import { InstallStore } from './storage/install-store.ts';
import { RowMeetingStore } from './storage/meeting-store.ts';
import { PersonData } from './storage/person-data.ts';
import { RowQuestionStore, sweepTimeFor } from './storage/question-store.ts';
import { RowReminderChoices } from './storage/reminder-choices.ts';
import { RowReminderNotes } from './storage/reminder-notes.ts';
import { GroupMarks } from './storage/retention-rows.ts';
import { RowSweeper } from './storage/row-sweeper.ts';
import type { RowStore } from './storage/rows.ts';
import { RowShownStore } from './storage/shown-store.ts';
import { RowTopicStore } from './storage/topic-store.ts';
import type { WakeUpQueue } from './storage/wake-up-queue.ts';
import { answerTabWith } from './tab-api/answer-tab.ts';
import type { LocalPeople } from './tab-api/sign-in/local-sign-in.ts';
import { tabSignIn } from './tab-api/sign-in/tab-sign-in.ts';
import { TovholderBot } from './teams/bot.ts';
import type { BotWorld, Log } from './teams/bot-world.ts';
import { teamsTokenFor } from './teams/channel-token.ts';
import { authenticationFrom, ConnectorClients } from './teams/connector-clients.ts';
import { ConnectorPoster } from './teams/connector-poster.ts';
import { ConnectorRoster } from './teams/connector-roster.ts';
import { FileExchange } from './teams/file-exchange.ts';
import { findAddressees } from './teams/find-addressees.ts';
import { groupIdOf } from './teams/group-id.ts';
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
  /** What questions are understood with, where it is another than Tovholder's own. */
  readonly lexicon?: Lexicon;
  readonly wakeUps?: WakeUpSettings;
  readonly dueLoop?: DueLoopSettings;
  readonly limits?: Limits;
  /** The folder that the tab's page was built to. */
  readonly page?: string;
  /** In local mode: who the tab's person switcher can be. */
  readonly localPeople?: () => LocalPeople;
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
  const limits = surroundings.limits ?? usualLimits;
  const connectorPoster = new ConnectorPoster(clients, config.appId, limits.paceMs);
  const deadConversations = new RowDeadConversations(rows, clock);
  const roster = new ConnectorRoster(clients, clock, log);
  const store = new RowMeetingStore(rows, clock);
  const chats = new RowConsultantChats(rows);
  const { consultants, language } = config;
  const groupOfChannel = async (channelId: string) => {
    for (const tenantId of config.tenants ?? []) {
      const group = await store.readGroup({ tenantId, groupId: groupIdOf(tenantId, channelId) });
      if (group !== undefined) return group;
    }
    return undefined;
  };
  const shutOut = tellOfShutOut({ chats, poster: connectorPoster, consultants, language, groupOfChannel, log });
  const poster = notingTheDead(connectorPoster, deadConversations, log, shutOut);
  const index = new RowGroupIndex(rows);
  const shownStore = new RowShownStore(rows);
  const shownIn = async (ref: GroupRef, meetingId: string, slot: string) =>
    (await shownStore.read(ref, meetingId)).shown.slots[slot]?.message ?? null;
  const installs = new InstallStore(rows);
  const calendarLinks = new RowCalendarLinks(rows);
  const dueWork = new RowDueWork(rows, clock, ids());
  const appointments = new Appointments(store, dueWork, clock);
  const firstNights = new FirstNights(dueWork, clock);
  const wanted = wantedFrom({
    store,
    index,
    roster,
    language: config.language,
    installIn: (ref) => installs.ofGroup(ref),
    linkTo: linkToMessage,
    minutesOf: (ref, meetingId) => shownIn(ref, meetingId, minutesSlot),
    publicUrl: config.publicUrl,
    isArchived: (channelId) => deadConversations.isArchived(channelId),
    follow: async (group, meeting) => {
      if (meeting?.calendarToken != null) await calendarLinks.note(meeting.calendarToken, { ...group, ...meeting });
      await appointments.keepFor(group, meeting);
      // Where any tenant may use the bot, its first night is put when it first has a group.
      if (config.tenants === null) await firstNights.keepFor(group.tenantId);
    },
  });
  const projector = new Projector({ shownStore, poster, clock, holder: ids(), wanted, log });
  const wakeUpSettings = surroundings.wakeUps ?? usualWakeUps;
  const wakeUps = new ProjectionRunner(projector, wakeUpQueue, clock, log, wakeUpSettings);
  const reminderChoices = new RowReminderChoices(rows);
  const reminders = new Reminders({
    store,
    roster,
    notes: new RowReminderNotes(rows),
    choices: reminderChoices,
    poster,
    dead: deadConversations,
    threadOf: (ref, meetingId) => shownIn(ref, meetingId, agendaSlot),
    clock,
    log,
  });
  const questions = new RowQuestionStore(rows, clock);
  const topics = new RowTopicStore(rows);
  const handOffs = new RowHandOffStore(rows);
  const groupsToChoose = groupsToChooseFrom({ index, store });
  const sweep = (tenantId: string) => questions.sweep(tenantId);
  const desk = consultantDesk({
    handOffs,
    topics,
    chats,
    groupsToChoose,
    poster,
    consultants,
    language,
    sweep,
    clock,
    log,
  });
  const keeper = new RowCatalogueStore(rows, clock);
  const asks = new RowContactAsks(rows, clock);
  const addressees = findAddressees({ index, store, roster, log });
  const contacts = new ContactQuestions({
    keeper,
    asks,
    addressees,
    chats,
    poster,
    consultants,
    language,
    clock,
    log,
  });
  const sweeper = new RowSweeper(rows, clock, ids, config.retention);
  const retentions = new DueRetentions({ sweeper, clock, log });
  const perform = performWith({
    reminders: (works) => reminders.perform(works),
    contacts: (works) => contacts.perform(works),
    retention: (works) => retentions.perform(works),
    ...desk.performers,
  });
  const dueLoop = new DueLoop({ dueWork, perform, log }, surroundings.dueLoop ?? usualDueLoop);
  const audit = new RowAuditTrail(rows, clock, ids);
  const mintToken = () => randomBytes(32).toString('base64url');
  const documentOrders = new RowDocumentOrders(rows, clock, mintToken);
  const catalogueOrders = new RowDocumentOrders<CatalogueOrder>(rows, clock, mintToken, 'catalogue-documents');
  const personOrders = new RowDocumentOrders<PersonOrder>(rows, clock, mintToken, 'person-documents');
  const groupsOf = (tenantId: string) => sweeper.groupsOf(tenantId);
  const personRecords = new PersonData({ rows, audit, clock, ids, groupsOf });
  const token = azureTokens('https://cognitiveservices.azure.com/.default');
  const reRank = config.openAi === null ? undefined : azureReRank(config.openAi, { token, clock, log });
  const local = config.mode === 'local';
  // Where nobody is asked who they are, nobody is refused for it.
  const anonymous = config.appId === '';
  const refusals = anonymous ? { ...limits.refusals, most: Number.POSITIVE_INFINITY } : limits.refusals;
  let address = config.publicUrl;
  const world: BotWorld = {
    store,
    index,
    roster,
    wakeUps,
    audit,
    doors: new OpenDoors(keeper, clock, surroundings.lexicon),
    questions,
    topics,
    handOffs,
    reRank,
    keeper,
    asks,
    catalogueOrders,
    personOrders,
    personRecords,
    consultants,
    consultantChats: chats,
    groupMarks: new GroupMarks(rows),
    appointments: new DueAppointments({ dueWork, sweepTimeFor }),
    tellOfHandOff: desk.tellOfHandOff,
    clock,
    ids,
    poster: connectorPoster,
    deadConversations,
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
    tendsCards: wakeUpSettings.projects,
    clickLimit: new RateLimit(limits.clicks, clock),
    log,
  };
  const bot = new TovholderBot(world);
  const receive = receiveWith({
    authentication,
    token: anonymous ? null : teamsTokenFor(config.appId, environment),
    local,
    tenants: config.tenants,
    run: (context) => bot.run(context),
    log,
  });
  const readiness = async () => {
    await rows.ping();
    return { setAside: await wakeUpQueue.countSetAside() };
  };
  const tab = answerTabWith({
    world: { ...world, retention: config.retention },
    ...tabSignIn(config, clock, surroundings.localPeople),
  });
  const documentOf = fetchDocument({ store, roster, audit, clock, documentOrders });
  const catalogueOf = fetchCatalogue({ keeper, catalogueOrders, consultants, clock });
  const personOf = fetchPerson({ personRecords, personOrders, consultants, clock });
  const server = createServer({
    receive,
    readiness,
    calendarFile: findCalendarFile(calendarLinks, store),
    document: async (token) => (await documentOf(token)) ?? (await catalogueOf(token)) ?? personOf(token),
    tab,
    page: surroundings.page ?? null,
    refusals: new RateLimit(refusals, clock),
    log,
  });
  return {
    server,
    start: async () => {
      for (const tenantId of config.tenants ?? []) {
        await dueWork.put(firstLookAtContacts(tenantId, clock()));
        await firstNights.keepFor(tenantId);
      }
      wakeUps.start();
      dueLoop.start();
      const port = await listen(server, config.port, config.host);
      // Without one that others reach, a bot on this machine is reached on this machine.
      if (local) address ??= `http://127.0.0.1:${port}`;
      return port;
    },
    stop: async (withinMs) => {
      await close(server, withinMs);
      await Promise.all([bot.stop(), wakeUps.stop(), dueLoop.stop()]);
    },
  };
}
