import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { BotSettings } from './bot-under-test.ts';

/** A child that has loaded everything and waits for its settings, so that a bot that was ended is back at once. */
class Spare {
  readonly child: ChildProcess;
  isLoaded = false;
  readonly loaded: Promise<unknown>;

  constructor(file: string) {
    // Compiled already: what this process loads TypeScript with would take the child twice as long.
    this.child = fork(file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
    this.loaded = once(this.child, 'message').then(() => {
      this.isLoaded = true;
    });
  }

  /** Starts the bot, and answers with its port; undefined where it ended first. */
  async start(settings: BotSettings): Promise<number | undefined> {
    await this.loaded;
    const answered = once(this.child, 'message');
    const ended = once(this.child, 'exit');
    this.child.send(settings);
    const first = await Promise.race([answered, ended.then(() => undefined)]);
    return (first?.[0] as { port: number } | undefined)?.port;
  }
}

const sparesAtMost = 2;

interface Running {
  readonly child: ChildProcess;
  port: number | undefined;
}

/** One bot or several on the same store: ended by SIGKILL whenever asked, and back again. */
export class BotProcesses {
  kills = 0;
  /** When one was ended by SIGKILL, restarts between the parts of a round included. */
  readonly ends: number[] = [];
  /** Ends that nobody asked for. */
  crashes = 0;
  readonly #file: string;
  readonly #settings: () => BotSettings;
  readonly #running: (Running | undefined)[];
  readonly #spares: Spare[] = [];
  readonly #waiting = new Set<() => void>();
  #stopping = false;

  constructor(file: string, count: number, settings: () => BotSettings) {
    this.#file = file;
    this.#settings = settings;
    this.#running = Array.from({ length: count }, () => undefined);
    this.#fillUp();
  }

  async start(): Promise<void> {
    for (const [place] of this.#running.entries()) await this.#begin(place);
  }

  /** Ends the bot in that place, this very moment; it is begun again at once. False where it does not run. */
  kill(place: number): boolean {
    if (!this.#end(place)) return false;
    this.kills += 1;
    return true;
  }

  #end(place: number): boolean {
    const running = this.#running[place];
    if (running?.port === undefined) return false;
    running.port = undefined;
    this.ends.push(performance.now());
    running.child.kill('SIGKILL');
    return true;
  }

  /** Whether a bot that is ended now is back without its loading being waited for. */
  get hasSpare(): boolean {
    return this.#spares.some(({ isLoaded }) => isLoaded);
  }

  /** Resolves as soon as a bot that is ended would be back without its loading being waited for. */
  async spareLoaded(): Promise<void> {
    await this.#spares[0]?.loaded;
  }

  /** Ends and begins them all, with the settings as they are now. */
  async restart(): Promise<void> {
    for (const place of this.#running.keys()) {
      // One that is just beginning has the settings of before.
      await this.portOf(place);
      this.#end(place);
      await this.portOf(place);
    }
  }

  get count(): number {
    return this.#running.length;
  }

  /** The port of the bot in that place, as soon as it runs. */
  async portOf(place: number): Promise<number> {
    for (;;) {
      const port = this.#running[place]?.port;
      if (port !== undefined) return port;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const children = [
      ...this.#running.flatMap((running) => running?.child ?? []),
      ...this.#spares.map(({ child }) => child),
    ];
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
  }

  async #begin(place: number): Promise<void> {
    const spare = this.#spares.shift() ?? new Spare(this.#file);
    const running: Running = { child: spare.child, port: undefined };
    this.#running[place] = running;
    spare.child.once('exit', (_code, signal) => {
      if (this.#stopping) return;
      // One that finds no storage when it begins is begun again, as a platform does.
      if (signal !== 'SIGKILL' && running.port !== undefined) this.crashes += 1;
      running.port = undefined;
      void this.#begin(place);
    });
    running.port = await spare.start(this.#settings());
    if (!this.#stopping) this.#fillUp();
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  #fillUp(): void {
    while (this.#spares.length < sparesAtMost) this.#spares.push(new Spare(this.#file));
  }
}
