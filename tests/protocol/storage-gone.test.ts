import { afterAll, beforeAll, expect, it } from 'vitest';
import { FakeConnector } from '../connector/connector.ts';
import { chatIdOf } from '../connector/conversations.ts';
import { TeamsClient } from '../connector/teams-client.ts';
import { guid, Town } from '../connector/town.ts';
import { botWithoutStorage } from '../support/without-storage.ts';

const town = new Town();
const team = town.team('SSP Nordby', [], 3);
const person = team.members[1]!;
let connector: FakeConnector;
let bot: Awaited<ReturnType<typeof botWithoutStorage>>;
let teams: TeamsClient;
beforeAll(async () => {
  connector = await new FakeConnector(town).start();
  bot = await botWithoutStorage();
  teams = new TeamsClient({ connector, bot: `http://127.0.0.1:${await bot.app.start()}/api/messages` });
});
afterAll(async () => {
  await bot.app.stop(1_000);
  await connector.stop();
});

it('answers what is typed while the storage is gone, with the number that the log has', async () => {
  const answer = await teams.as(person).writes('mine møder');
  expect(answer.status).toBe(200);
  const said = await connector.waitFor('the sentence', () =>
    connector.messages(chatIdOf(person)).find(({ text }) => text?.includes('Noget gik galt')),
  );
  expect(said.text).toContain(guid(1));
  expect(bot.log).toContainEqual({
    event: 'message.failed',
    details: expect.objectContaining({ reference: guid(1) }),
  });
});
