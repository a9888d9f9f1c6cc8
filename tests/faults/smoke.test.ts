import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { buildBot, removeBuiltBot } from './build-bot.ts';
import { runCampaign } from './campaign.ts';

let folder: string;
let bot: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
  bot = await buildBot();
});
afterAll(async () => {
  await removeBuiltBot();
  await rm(folder, { recursive: true });
});

it('a small campaign loses nothing and does nothing twice', { timeout: 600_000 }, async () => {
  const tally = await runCampaign({
    options: { seed: 7, kills: 1, clicks: 20, minutes: 1, fuzz: false, activities: 0, documents: 0 },
    azurite: inject('azurite'),
    bot,
    logFile: join(folder, 'bot.log'),
    size: { groups: 1, meetings: 1, answers: 2 },
    tell: () => undefined,
  });
  expect([tally.lost, tally.doubled, tally.torn, tally.crashes]).toEqual([[], [], [], 0]);
  expect(tally.kills).toBeGreaterThan(0);
  expect(tally.clicks).toBeGreaterThanOrEqual(20);
});
