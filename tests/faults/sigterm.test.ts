import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { FakeConnector } from '../connector/connector.ts';
import { heldFault } from '../connector/faults.ts';
import { TeamsClient } from '../connector/teams-client.ts';
import { Town } from '../connector/town.ts';

/** Azure ends a container this long after asking it to stop. */
const endsWithinMs = 10_000;

let connector: FakeConnector;
beforeAll(async () => {
  connector = await new FakeConnector(new Town()).start();
});
afterAll(() => connector.stop());

/** The program as it is started in production, but in local mode; answers with its port once it listens. */
async function started(): Promise<{ child: ChildProcess; port: number; said: string[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, TOVHOLDER_ENV: 'local', PORT: '0', AZURE_STORAGE_CONNECTION_STRING: inject('azurite') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said: string[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(said.join('\n'))));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      said.push(line);
      const { event, port: at } = JSON.parse(line) as { event: string; port?: number };
      if (event === 'listening' && at !== undefined) resolve(at);
    });
  });
  return { child, port, said };
}

it('SIGTERM: what is in work is answered, nothing new is taken, and the program ends in time', {
  timeout: 120_000,
}, async () => {
  const { child, port, said } = await started();
  const bot = `http://127.0.0.1:${port}/api/messages`;
  const teams = new TeamsClient({ connector, bot });
  const team = connector.town.team('SSP Nordby');
  const chair = team.members[0]!;
  const held = heldFault();
  connector.faults.on('members', held.fault, 1);
  const inWork = teams.as(chair).says('gruppe', team);
  await vi.waitFor(() => expect(said.some((line) => line.includes('"event":"message"'))).toBe(true), {
    timeout: 20_000,
  });
  const ended = once(child, 'exit');
  const asked = performance.now();
  child.kill('SIGTERM');
  await vi.waitFor(() => expect(said.some((line) => line.includes('"event":"stopping"'))).toBe(true), {
    timeout: 20_000,
  });
  held.release();
  const answer = await inWork;
  expect(answer.status).toBe(200);
  expect(connector.messages(team.id)).toHaveLength(1);
  await expect(fetch(bot, { method: 'POST' })).rejects.toThrow();
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - asked).toBeLessThan(endsWithinMs);
});

it('SIGTERM: work that never ends does not keep the program from ending in time', { timeout: 120_000 }, async () => {
  const { child, port } = await started();
  const teams = new TeamsClient({ connector, bot: `http://127.0.0.1:${port}/api/messages` });
  const team = connector.town.team('SSP Sydby');
  const chair = team.members[0]!;
  const [read, shown] = [heldFault(), heldFault()];
  connector.faults.on('members', read.fault, 1);
  connector.faults.on('create-thread', shown.fault, 1, team.id);
  const taken = vi.spyOn(connector.faults, 'take');
  const isTaken = (kind: string) => expect(taken.mock.calls.map(([one]) => one)).toContain(kind);
  try {
    // Neither a click that waits for Teams nor the greeting that is being posted comes to an end.
    await teams.installation(chair, team, 'add');
    await vi.waitFor(() => isTaken('create-thread'), { timeout: 20_000 });
    const unanswered = expect(teams.as(chair).says('gruppe', team)).rejects.toThrow();
    await vi.waitFor(() => isTaken('members'), { timeout: 20_000 });
    const ended = once(child, 'exit');
    const asked = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - asked).toBeLessThan(endsWithinMs);
    await unanswered;
  } finally {
    child.kill('SIGKILL');
    read.release();
    shown.release();
    vi.restoreAllMocks();
  }
});
