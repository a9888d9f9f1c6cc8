import { afterAll, beforeAll, expect, it } from 'vitest';
import { groupIdOf } from '../../src/teams/group-id.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, runBotOn } from './meeting-day.ts';

let bot: RunningBot;
let day: MeetingDay;
const rowOf = async (key: string) =>
  bot.rows.get(`${bot.town.tenantId}|${groupIdOf(bot.town.tenantId, day.team.general.id)}`, key);

beforeAll(async () => {
  bot = await runBotOn();
  day = new MeetingDay(bot, bot.town.team('SSP Nordby', [], 4));
  await day.setUp();
});
afterAll(() => bot.stop());

it('a team without its bot has a year left; what leads to its channel is deleted at once', async () => {
  expect(await rowOf('install')).toBeDefined();
  await bot.teams.installation(day.chair, day.team, 'remove');
  expect((await rowOf('removed'))?.value).toEqual({ at: expect.stringMatching(/^2020-02-20T/) });
  expect(await rowOf('install')).toBeUndefined();
  expect(await rowOf('g')).toBeDefined();
});

it('a bot that comes back ends it', async () => {
  await bot.teams.installation(day.chair, day.team, 'add');
  expect(await rowOf('removed')).toBeUndefined();
});

it('a team that is deleted begins it too', async () => {
  const { teams } = bot;
  const where = teams.inChannel(day.team, day.team.general);
  const change = teams.activities.membership(teams.envelope('event'), day.chair, where, 'membersRemoved', []);
  await teams.send({ ...change, channelData: { ...(change.channelData as object), eventType: 'teamDeleted' } }, where);
  expect(await rowOf('removed')).toBeDefined();
});
