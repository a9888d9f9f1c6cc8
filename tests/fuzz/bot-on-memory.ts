import { randomUUID } from 'node:crypto';
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
  const bot = `http://127.0.0.1:${port}/api/messages`;
  const ids = await aMeeting(new TeamsClient({ connector, bot, now: clock }), rows);
  return {
    fuzz: { town, team, serviceUrl: connector.serviceUrl, ids },
    wrong,
    post: async (activity) => {
      const response = await fetch(bot, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity) ?? '',
      });
      await response.arrayBuffer();
      return response.status;
    },
    stop: async () => {
      await app.stop(2_000);
      await connector.stop();
    },
  };
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
