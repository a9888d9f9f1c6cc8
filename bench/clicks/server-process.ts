import { fork } from 'node:child_process';
import { once } from 'node:events';

/** The servers that are measured, as `compileProgram` takes them. */
export const tovholderServer = 'bench/clicks/tovholder-server.ts';
export const referenceServer = 'bench/clicks/reference-server.ts';

/** A server that is measured, in a process of its own. */
export interface ServerProcess {
  /** Where it takes activities. */
  readonly url: string;
  /** Milliseconds of processor time that it has used since it started. */
  processorMs(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a compiled server file, hands it its settings, and waits for the port that it answers with. */
export async function startServer(file: string, settings: object): Promise<ServerProcess> {
  const child = fork(file, { execArgv: [] });
  const ended = once(child, 'exit');
  const ask = async (message: object): Promise<number> => {
    const answered = once(child, 'message');
    child.send(message);
    const [answer] = (await Promise.race([
      answered,
      ended.then(() => Promise.reject(new Error(`${file} ended.`))),
    ])) as [number];
    return answer;
  };
  const port = await ask({ settings });
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    processorMs: () => ask({}),
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}

/** The server's side: starts with the settings it is handed, tells its port and its processor time, and ends when the bench does. */
export function serve<Settings>(start: (settings: Settings) => Promise<number>): void {
  process.on('message', (message: { settings?: Settings }) => {
    if (message.settings === undefined) {
      const { user, system } = process.cpuUsage();
      process.send?.((user + system) / 1000);
      return;
    }
    start(message.settings).then(
      (port) => process.send?.(port),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  });
  process.once('disconnect', () => process.exit(0));
}
