import { beforeEach, expect, it } from 'vitest';
import { RowDeadConversations } from '../storage/dead-conversations.ts';
import { MemoryRows } from '../storage/memory-rows.ts';
import { TeamsInUse } from './teams-in-use.ts';
import { type Turn, turnFrom } from './turn.ts';

const teamId = '19:team@thread.tacv2';
const channelId = '19:channel@thread.tacv2';
const conversation = { id: `${channelId};messageid=5`, conversationType: 'channel' };
const common = { type: 'message', serviceUrl: 'https://teams/', channelId: 'msteams', from: { id: '29:person' } };

let now: Date;
let reads: number;
let log: [string, object][];
let takenUp: Turn[];
let dead: RowDeadConversations;
let teams: TeamsInUse;
let takeUp: (turn: Turn) => Promise<void>;

const passes = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const inChannel = () =>
  turnFrom({ ...common, conversation, channelData: { team: { id: teamId }, channel: { id: channelId } } }, now);
const comes = async (turn: Turn) => {
  teams.notice(turn);
  await teams.stop();
};

beforeEach(() => {
  now = new Date('2020-03-10T15:30:00Z');
  reads = 0;
  log = [];
  takenUp = [];
  const rows = new MemoryRows();
  const get = rows.get.bind(rows);
  rows.get = (partition, key) => {
    reads += 1;
    return get(partition, key);
  };
  dead = new RowDeadConversations(rows, () => now);
  takeUp = async (turn) => {
    takenUp.push(turn);
    await dead.revive(teamId);
  };
  const world = {
    deadConversations: dead,
    clock: () => now,
    log: (event: string, ids: object) => log.push([event, ids]),
  };
  teams = new TeamsInUse(world, (turn) => takeUp(turn));
});

it('an archived team from which something comes is taken up again, once', async () => {
  await dead.archive(teamId);
  passes(60_000);
  const turn = inChannel();
  teams.notice(turn);
  await comes(turn);
  expect(takenUp).toEqual([turn]);
  expect(log).toEqual([['team.in-use-again', { teamId }]]);
});

it('what was on its way when it was archived says nothing, and what comes after it does', async () => {
  await dead.archive(teamId);
  passes(59_999);
  await comes(inChannel());
  expect(takenUp).toEqual([]);
  passes(1);
  await comes(inChannel());
  expect(takenUp).toHaveLength(1);
});

it('a team that shuts the bot out is not archived', async () => {
  await dead.mark(teamId);
  passes(60_000);
  await comes(inChannel());
  expect(takenUp).toEqual([]);
});

it('a person’s own chat says nothing of a team, and costs no look', async () => {
  await dead.archive(teamId);
  passes(60_000);
  await comes(turnFrom({ ...common, conversation: { id: 'a:chat', conversationType: 'personal' } }, now));
  expect(takenUp).toEqual([]);
  expect(reads).toBe(0);
});

it('a team in use is looked at every five minutes at most', async () => {
  for (let n = 0; n < 20; n += 1) await comes(inChannel());
  expect(reads).toBe(1);
  passes(5 * 60_000);
  await comes(inChannel());
  expect(reads).toBe(2);
});

it('a look that fails is said, and the next one made good', async () => {
  await dead.archive(teamId);
  passes(60_000);
  const usual = takeUp;
  takeUp = () => Promise.reject(new Error('the storage is gone'));
  await comes(inChannel());
  expect(log.map(([event]) => event)).toEqual(['team.look-failed']);
  takeUp = usual;
  await comes(inChannel());
  expect(takenUp).toHaveLength(1);
});
