import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectionStringFor, freePort } from '../../dev/azurite.ts';
import { devPortsFrom } from '../../dev/ports.ts';
import { groupIn, town } from '../../sample/town.ts';
import type { MeetingSummary } from '../../src/meetings/ports.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import { openAzure } from '../../src/storage/open-azure.ts';

let folder: string;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'));
  environment = {
    ...process.env,
    TOVHOLDER_DATA: folder,
    PORT: String(await freePort()),
    PLAYGROUND_PORT: String(await freePort()),
    AZURITE_BLOB_PORT: String(await freePort()),
    AZURITE_QUEUE_PORT: String(await freePort()),
    AZURITE_TABLE_PORT: String(await freePort()),
  };
});

const started: ChildProcess[] = [];

afterAll(async () => {
  // Where a test failed half-way, something may still be running.
  for (const child of started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
    const ended = once(child, 'exit');
    pressCtrlC(child);
    await ended;
  }
  await rm(folder, { recursive: true });
});

/** In a process group of its own, as a terminal starts it: Ctrl-C reaches the whole group. */
function inGroup(command: string, ...args: string[]): ChildProcess {
  const child = spawn(command, args, { env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

const dev = (): ChildProcess => inGroup('npm', 'run', 'dev');

const pressCtrlC = (child: ChildProcess) => process.kill(-child.pid!, 'SIGINT');

/** What it prints until it has nothing more to say. */
async function readUntil(child: ChildProcess, last: RegExp): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    lines.push(line);
    if (last.test(line)) return lines.join('\n');
  }
  throw new Error(`It ended after:\n${lines.join('\n')}\n${await text(child.stderr!)}`);
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly program: string;
}

function runningProcesses(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [pid, parent, state = 'Z', ...program] = line.trim().split(/\s+/);
    // A zombie has ended, and waits for its parent to notice.
    return state.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), program: program.join(' ') }];
  });
}

/** The processes that this one has started, and those that these have started. */
function startedBy(child: ChildProcess): Process[] {
  const all = runningProcesses();
  const under = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...under(one.pid)]);
  return under(child.pid!);
}

/** A process whose parent has ended may need a moment to notice. */
async function expectGone(processes: readonly Process[]): Promise<void> {
  expect(processes.some(({ program }) => program.includes('azurite'))).toBe(true);
  expect(processes.some(({ program }) => program.includes('m365agentsplayground'))).toBe(true);
  await vi.waitFor(() => {
    const pids = new Set(runningProcesses().map(({ pid }) => pid));
    expect(processes.filter(({ pid }) => pids.has(pid))).toEqual([]);
  }, 10_000);
}

/** The meetings that the running Azurite holds for the sample's steering group. */
async function meetingsStored(): Promise<MeetingSummary[]> {
  const { rows } = await openAzure({ connectionString: connectionStringFor(devPortsFrom(environment).azurite) });
  const store = new RowMeetingStore(rows, () => new Date());
  return store.meetingsSince(groupIn(town.steering.channelId), '0000-00-00');
}

describe('npm run dev', () => {
  it('says where to look and what to try, ends all that it started when asked, and keeps the data', {
    timeout: 300_000,
  }, async () => {
    const child = dev();
    const ended = once(child, 'exit');
    const said = await readUntil(child, /Ctrl-C/);
    const address = `http://localhost:${environment.PLAYGROUND_PORT}`;
    expect(said).toContain(`Åbn ${address}`);
    expect(said).toContain('“dagsorden”');
    expect(said.match(/^ {2}\d\. /gm)).toHaveLength(3);
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${environment.PORT}/readyz`)).status).toBe(200);

    const seeded = await meetingsStored();
    expect(seeded.map(({ status }) => status)).toEqual(['closed', 'called']);

    const running = startedBy(child);
    child.stdout?.resume();
    pressCtrlC(child);
    await ended;
    await expectGone(running);

    const again = inGroup(process.execPath, '--import', 'tsx', 'dev/main.ts');
    const endedAgain = once(again, 'exit');
    await readUntil(again, /Ctrl-C/);
    expect(await meetingsStored()).toEqual(seeded);
    const runningAgain = startedBy(again);
    again.stdout?.resume();
    again.kill('SIGTERM');
    expect(await endedAgain).toEqual([0, null]);
    await expectGone(runningAgain);
  });

  it('names each port that is taken, says what to do, and starts nothing', async () => {
    const server = createServer().listen(Number(environment.AZURITE_TABLE_PORT), '127.0.0.1');
    await once(server, 'listening');
    const child = dev();
    const [said, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
    server.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${environment.AZURITE_TABLE_PORT}, for Azurite’s tables, is taken`);
    expect(said).toContain('AZURITE_TABLE_PORT');
    expect(said).not.toContain(`Port ${environment.PORT}`);
  });
});
