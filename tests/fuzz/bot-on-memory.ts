import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { createApp } from '../../src/app.ts';
import { configFrom } from '../../src/config.ts';
import { usualWakeUps } from '../../src/projection/wake-ups.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { MemoryRows } from '../../src/storage/memory-rows.ts';
import { MemoryWakeUpQueue } from '../../src/storage/memory-wake-up-queue.ts';
import { buttonsOf } from '../connector/card-reading.ts';
import { FakeConnector } from '../connector/connector.ts';
import { TeamsClient } from '../connector/teams-client.ts';
import { Town } from '../connector/town.ts';
import type { FuzzTown } from './odd-activities.ts';

/** What the bot says in its log when something went wrong that nobody foresaw. */
const unforeseen = new Set(['click.failed', 'turn.failed', 'request.failed', 'orphan.failed', 'message.failed']);

export interface FuzzedBot {
  readonly fuzz: FuzzTown;
  /** Everything in the log that should not be there. */
  readonly wrong: readonly string[];
  /** Posts an activity as it is; answers with the HTTP status. */
  post(activity: unknown): Promise<number>;
  stop(): Promise<void>;
}

const clock = () => new Date('2020-02-20T09:00:00.000Z');

/** The whole bot over HTTP on rows in memory, with a group and a called meeting in a team of sixty. */
export async function runBotOnMemory(): Promise<FuzzedBot> {
  const town = new Town();
  const team = town.team('SSP Nordby', [], 60);
  const connector = await new FakeConnector(town).start();
  const environment = { TOVHOLDER_ENV: 'local', PORT: '0' };
  const rows = new MemoryRows();
  const wrong: string[] = [];
  const app = createApp(configFrom(environment), {
    environment,
    rows,
    wakeUpQueue: new MemoryWakeUpQueue(clock),
    clock,
    ids: randomUUID,
    log: (event, details) => {
      if (unforeseen.has(event)) wrong.push(`${event} ${JSON.stringify(details)}`);
    },
    wakeUps: { ...usualWakeUps, projects: false },
  });
  const port = await app.start();
  // A machine that is busy for seconds must not find its connections ended while it was.
  app.server.server.keepAliveTimeout = 0;
  const bot = `http://127.0.0.1:${port}/api/messages`;
  const kept = new Agent({ keepAlive: true });
  const teams = new TeamsClient({ connector, bot, now: clock });
  const ids = await aMeeting(teams, rows);
  // What the first question loads is held once, however many follow.
  await teams.as(team.members[0]!).says('Hvem ringer jeg til om hash?', team);
  return {
    fuzz: { town, team, serviceUrl: connector.serviceUrl, ids },
    wrong,
    post: (activity) => statusOf(bot, kept, JSON.stringify(activity) ?? ''),
    stop: async () => {
      kept.destroy();
      await app.stop(2_000);
      await connector.stop();
    },
  };
}

/**
 * The status that a body of JSON is answered with; Node's own client, which takes a fraction of the time that `fetch` does. A
 * connection that ended while nobody used it is no answer: then it is sent on another, as Node's manual has it.
 */
function statusOf(url: string, agent: Agent, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.on('error', reject);
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(statusOf(url, agent, body));
      else reject(error);
    });
    sent.end(body);
  });
}

async function aMeeting(teams: TeamsClient, rows: MemoryRows): Promise<FuzzTown['ids']> {
  const { connector } = teams;
  const [team] = connector.town.teams;
  const chair = team?.members[0];
  if (team === undefined || chair === undefined) throw new Error('The town has no team.');
  const as = teams.as(chair);
  await as.says('gruppe', team);
  const [form] = connector.messages(team.id);
  if (form?.card === undefined) throw new Error('No form came.');
  const groupId = String(buttonsOf(form.card)[0]?.data.groupId);
  const meetingId = randomUUID();
  await as.presses(form, 'group.setup', { name: team.name, kind: 'network', template: 'network' });
  const data = { groupId, meetingId };
  await as.forges(form, 'meeting.create', { ...data, title: 'Netværksmøde', date: '2020-03-10', time: '16:30' });
  await as.forges(form, 'meeting.call', data);
  const store = new RowMeetingStore(rows, clock);
  const state = await store.readMeeting({ tenantId: connector.town.tenantId, groupId }, meetingId);
  if (state === undefined) throw new Error('The meeting was not made.');
  return { ...data, itemIds: state.items.map(({ itemId }) => itemId), messageId: form.id };
}
