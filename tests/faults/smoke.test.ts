import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type CompiledProgram, compileProgram } from '../../dev/compile-program.ts';
import { botFile, runCampaign } from './campaign.ts';

let folder: string;
let program: CompiledProgram;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
  program = await compileProgram('faults', [botFile]);
});
afterAll(async () => {
  await program.remove();
  await rm(folder, { recursive: true });
});

it('a small campaign loses nothing and does nothing twice', { timeout: 600_000 }, async () => {
  const tally = await runCampaign({
    options: { seed: 7, kills: 3, clicks: 20, minutes: 4, fuzz: false, activities: 0, documents: 0 },
    azurite: inject('azurite'),
    bot: program.file(botFile),
    logFile: join(folder, 'bot.log'),
    size: { groups: 1, meetings: 1, answers: 2 },
    tell: () => undefined,
  });
  expect([tally.lost, tally.doubled, tally.torn, tally.crashes]).toEqual([[], [], [], 0]);
  expect(tally.kills).toBeGreaterThan(0);
  // Eight people, of whom seven answer twice, propose and approve, and one calls and leads: some 44 clicks.
  expect(tally.acknowledged).toBeGreaterThanOrEqual(30);
  expect(tally.lateCopies).toBeGreaterThan(0);
});
