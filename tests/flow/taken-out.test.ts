import { afterAll, beforeAll, expect, it } from 'vitest';
import { teamPartition } from '../../src/storage/install-store.ts';
import { groupIdOf } from '../../src/teams/group-id.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { MeetingDay, runBotOn } from './meeting-day.ts';

let bot: RunningBot;
let day: MeetingDay;
const rowOf = async (key: string) =>
  bot.rows.get(`${bot.town.tenantId}|${groupIdOf(bot.town.tenantId, day.team.general.id)}`, key);
/** Of the install, the team's row and that of the channel which it was for. */
const installRows = async () => [
  await bot.rows.get(teamPartition(bot.town.tenantId, day.team.id), 'install'),
  await rowOf('install'),
];

beforeAll(async () => {
  bot = await runBotOn();
  day = new MeetingDay(bot, bot.town.team('SSP Nordby', ['Fortroligt'], 4));
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

it('taken out of a private channel, the bot stays in the others', async () => {
  const { teams } = bot;
  const channel = day.team.channel('Fortroligt');
  const where = teams.inChannel(day.team, channel);
  const event = teams.activities.installation(teams.envelope('event'), day.chair, where, 'remove');
  const channelData = { ...(event.channelData as object), channel: { id: channel.id, type: 'private' } };
  const before = await rowOf('install');
  expect(before).toBeDefined();
  await teams.send({ ...event, channelData }, where);
  expect(await rowOf('removed')).toBeUndefined();
  expect(await rowOf('install')).toEqual(before);
});

it('an upgrade of the app that takes the bot out begins the year, and one that brings it back ends it', async () => {
  await bot.teams.installation(day.chair, day.team, 'remove-upgrade');
  expect(await rowOf('removed')).toBeDefined();
  await bot.teams.installation(day.chair, day.team, 'add-upgrade');
  expect(await rowOf('removed')).toBeUndefined();
});

it('an upgrade that tells of a bot that is there already brings no second greeting', async () => {
  const other = new MeetingDay(bot, bot.town.team('SSP Sydby', [], 4));
  await other.setUp();
  const threads = () => bot.connector.operations.of(['create-thread'], other.team.id);
  const standing = threads().length;
  await bot.teams.installation(other.chair, other.team, 'add-upgrade');
  await other.called();
  // The agenda's own, and no greeting beside it.
  expect(threads()).toHaveLength(standing + 1);
});

it('counts however its action is spelled', async () => {
  await bot.teams.installation(day.chair, day.team, 'Remove');
  expect(await rowOf('removed')).toBeDefined();
  await bot.teams.installation(day.chair, day.team, 'Add');
  expect(await rowOf('removed')).toBeUndefined();
  expect(await rowOf('install')).toBeDefined();
});

it.each(['teamDeleted', 'teamHardDeleted'])(
  '%s begins the last year too and leaves no install, and a team that is restored ends it',
  async (event) => {
    await bot.teams.installation(day.chair, day.team, 'add');
    expect(await installRows()).toEqual([expect.anything(), expect.anything()]);
    await bot.teams.teamEvent(day.chair, day.team, event);
    expect(await rowOf('removed')).toBeDefined();
    expect(await installRows()).toEqual([undefined, undefined]);
    await bot.teams.teamEvent(day.chair, day.team, 'teamRestored');
    expect(await rowOf('removed')).toBeUndefined();
  },
);
