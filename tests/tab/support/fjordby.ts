import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { comingNetworkMeeting } from '../../../sample/network-meeting.ts';
import { callScripted } from '../../../sample/play-meeting.ts';
import { seedSample } from '../../../sample/seed-sample.ts';
import { performing } from '../../../sample/stage.ts';
import { chair, groupIn, town } from '../../../sample/town.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import type { GroupRef } from '../../../src/meetings/model/group.ts';
import { finishAgreement } from '../../../src/meetings/use-cases/keep-agreement.ts';
import { RowAuditTrail } from '../../../src/storage/audit-trail.ts';
import { RowCatalogueStore } from '../../../src/storage/catalogue-store.ts';
import { RowGroupIndex } from '../../../src/storage/group-index.ts';
import { RowMeetingStore } from '../../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../../src/storage/memory-rows.ts';
import { FakeConnector } from '../../connector/connector.ts';
import { type Person, Team, Town } from '../../connector/town.ts';
import type { BotSettings } from '../../support/running-bot.ts';
import { type Held, holdNextMeeting } from './hold-meeting.ts';

/** The sample municipality with a year behind it: what a bot needs to run on it, and a way into its store. */
export interface Fjordby {
  readonly settings: BotSettings;
  readonly network: GroupRef;
  readonly steering: GroupRef;
  readonly store: RowMeetingStore;
  /** Who plays that role. */
  person(name: string): Person;
  end(): Promise<void>;
}

/** Then the groups were made, with a meeting behind them and one ahead. */
const spring = new Date('2026-04-01T08:00:00Z');
const summerMeeting = '2026-06-10';
/** Now: an autumn morning after the contacts of the sample catalogue were confirmed. */
const autumn = new Date('2026-09-16T08:00:00Z');

const heldInSpring: Held = {
  outcomes: ['approved', 'approved', 'discussed', 'noted'],
  agreements: [
    { task: 'Ringe til natteravnene om ruterne', owner: 'Lokalbetjent', due: '2026-05-01' },
    { task: 'Sende listen over fritidspas ud', owner: 'Formand', due: '2026-09-10' },
  ],
};
const heldInSummer: Held = {
  outcomes: ['approved', 'noted', 'discussed', 'deferred', 'noted'],
  agreements: [
    { task: 'Aftale en temaeftermiddag om online spil', owner: 'Skoleleder', due: '2026-10-30' },
    { task: 'Samle tallene for fravær i udskolingen', owner: 'Formand', due: '2026-09-21' },
  ],
};

/** What was agreed at the sample's own meeting was done in time. */
const inTime = new Date('2026-01-19T08:00:00Z');
const kept = new Set(['Sende ferieplanen ud til skolerne', 'Finde en dag til morgensamlingen']);
/** Nobody has confirmed these since the winter. */
const staleEntries = new Set(['politi', 'koordinator']);
const longAgo = '2026-01-15';
const catalogueFile = new URL('../../../sample/catalogue.json', import.meta.url);

/** The sample municipality as Teams knows it: one team, six people, a channel for each of two groups. */
function inTeams(): Town {
  const teams = new Town();
  const { team: known, people, steering } = town;
  const team = new Team(known.id, known.name, known.aadGroupId, []);
  team.channels.push({ id: steering.channelId, name: steering.channelName });
  for (const { personId, teamsId, name } of people) {
    const userRole = personId === chair.personId ? 'owner' : 'user';
    const person = { mri: teamsId, objectId: personId, tenantId: town.tenantId, name, userRole } as const;
    teams.people.push(person);
    team.addMember(person);
  }
  teams.teams.push(team);
  return teams;
}

/** Makes the sample municipality in memory: three meetings held, one ahead, agreements, and the catalogue. The chair is the consultant. */
export async function fjordby(): Promise<Fjordby> {
  const clock = () => autumn;
  const connector = await new FakeConnector(inTeams()).start();
  const rows = new MemoryRows();
  const store = new RowMeetingStore(rows, clock);
  const audit = new RowAuditTrail(rows, clock, randomUUID);
  const stage = { store, index: new RowGroupIndex(rows), audit, ids: randomUUID };
  const [network, steering] = [groupIn(town.network.channelId), groupIn(town.steering.channelId)];
  await seedSample(stage, connector.serviceUrl, spring);
  await holdNextMeeting(stage, network, heldInSpring);
  await holdNextMeeting(stage, steering, { outcomes: ['approved', 'noted'], agreements: [] });
  await callScripted(stage, network, comingNetworkMeeting, summerMeeting, autumn);
  await holdNextMeeting(stage, network, heldInSummer);
  await seedSample(stage, connector.serviceUrl, autumn);
  for (const { agreementId, task } of await store.allAgreements(network)) {
    if (!kept.has(task)) continue;
    await performing(stage, network, inTime)(finishAgreement, 'agreement.done', { agreementId });
  }
  const entries = readCatalogue(catalogueFile.pathname, await readFile(catalogueFile, 'utf8')).map((entry) =>
    staleEntries.has(entry.id) ? { ...entry, verifiedAt: longAgo } : entry,
  );
  await new RowCatalogueStore(rows, clock).replace(town.tenantId, entries, 'sample');
  return {
    settings: { rows, connector, clock, environment: { TOVHOLDER_CONSULTANTS: chair.personId } },
    network,
    steering,
    store,
    person: (name) => {
      const found = connector.town.people.find((person) => person.name === name);
      if (found === undefined) throw new Error(`Nobody in Fjordby is ${name}.`);
      return found;
    },
    end: () => connector.stop(),
  };
}
