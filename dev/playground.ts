import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface PlaygroundSettings {
  /** 0: any free one. */
  readonly port: number;
  /** Where the bot takes activities. */
  readonly bot: string;
  /** The content of its config file. */
  readonly config: string;
  /** Where its config and its log are written. */
  readonly folder: string;
}

export interface Playground {
  readonly address: string;
  /** Where its Connector answers; the service URL of all its activities. */
  readonly serviceUrl: string;
  /** Settles when its process is gone, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts Microsoft's Agents Playground, which stands in for Teams, and waits until it listens.
 * Throws where it ends before, with the last lines of its log, and where it listens on another port than asked.
 */
export async function startPlayground({ port, bot, config, folder }: PlaygroundSettings): Promise<Playground> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.m365agentsplayground.yml'), config);
  const logFile = join(folder, 'playground.log');
  await writeFile(logFile, '');
  const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const child = spawn(
    process.execPath,
    [program, 'start', '-e', bot, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    {
      cwd: folder,
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_LOGFILE: logFile },
      stdio: ['ignore', 'pipe', 'ignore'],
      // A group of its own, so that Ctrl-C in the terminal does not end it before the bot has finished.
      detached: true,
    },
  );
  const ended = once(child, 'exit').then(() => undefined);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const listeningOn = await portFrom(child.stdout);
  // What is left unread would fill the pipe one day, and stop it.
  child.stdout.resume();
  if (listeningOn === undefined) {
    await ended;
    throw new Error(`The Playground did not start. Its log ends:\n${(await readFile(logFile, 'utf8')).slice(-800)}`);
  }
  if (port !== 0 && listeningOn !== port) {
    await stop();
    throw new Error(`Port ${port} was taken while the Playground started, so it went to port ${listeningOn}.`);
  }
  return {
    address: `http://localhost:${listeningOn}`,
    serviceUrl: `http://localhost:${listeningOn}/_connector`,
    ended,
    stop,
  };
}

/** The port that the Playground says it listens on; undefined where it ends without a word. */
async function portFrom(output: NodeJS.ReadableStream): Promise<number | undefined> {
  for await (const line of createInterface({ input: output })) {
    const port = /^Listening on (\d+)/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  return undefined;
}
