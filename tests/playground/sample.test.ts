import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { freePort } from '../../dev/azurite.ts';
import { startLocalBot } from '../../dev/local-bot.ts';
import { type Playground, startPlayground } from '../../dev/playground.ts';
import { playgroundConfig } from '../../dev/playground-config.ts';
import { chair, town } from '../../sample/town.ts';
import { buttonsOf, readCard } from '../connector/card-reading.ts';
import { PlaygroundClient, type Shown } from './playground-client.ts';

let folder: string;
let playground: Playground;
let bot: { stop(): Promise<void> };
let page: PlaygroundClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  playground = await startPlayground({ port: 0, bot: endpoint, config: playgroundConfig(town), folder });
  const { serviceUrl, address } = playground;
  const logFile = join(folder, 'bot.log');
  bot = await startLocalBot({ port, connectionString: inject('azurite'), serviceUrl, logFile });
  page = await PlaygroundClient.open(address);
});

afterAll(async () => {
  await page?.close();
  await bot?.stop();
  await playground?.stop();
  await rm(folder, { recursive: true });
});

const isComing =
  (channelId: string) =>
  ({ conversationId, card }: Shown): boolean =>
    conversationId.startsWith(channelId) && buttonsOf(card).some(({ verb }) => verb === 'attendance.answer');

it('stands in both channels, anew each time somebody opens the page, and speaks Danish', async () => {
  await page.opens(town.steering.channelId);
  const agenda = await page.waitFor('The steering group’s agenda', isComing(town.steering.channelId));
  expect(readCard(agenda.card)).toContain('Sagsnr. 00.16.00-A00-9-26');
  await page.waitFor('The network group’s agenda', isComing(`${town.network.channelId};`));
  await page.waitFor('The minutes', ({ card }) => readCard(card).includes('Beslutning om aftenvagter ved havnen'));

  await page.opens(town.steering.channelId);
  const anew = await page.waitFor('The agenda, shown anew', (shown) => {
    return isComing(town.steering.channelId)(shown) && shown.messageId !== agenda.messageId;
  });
  const own = await page.presses(chair.teamsId, anew, 'meeting.view');
  expect(readCard(own.card)).toContain('Din visning');
});
