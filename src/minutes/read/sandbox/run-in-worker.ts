import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { catalogue, type RefusalCode } from '../../../errors/catalogue.ts';
import { Refusal } from '../../../errors/refusal.ts';

/** Built, this file and the thread's are both JavaScript; run from the sources, the thread needs a loader. */
const program = extname(import.meta.url) === '.ts' ? './worker-from-sources.js' : './worker.js';
const milliseconds = { starting: 20_000, watch: 20 };
/** On a busy machine a file may take this many times its time, as long as that time was not spent on it. */
const patience = 4;
const megabytes = { heap: 224, young: 32, stack: 4, growth: 300 };

const answerSchema = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ minutes: z.unknown() }),
  z.object({ refusal: z.custom<RefusalCode>((code) => typeof code === 'string' && code in catalogue) }),
]);

/**
 * Parses a file in a thread of its own and gives what the parser found. The thread is ended when it has
 * worked for `parsingMilliseconds`, counted from when it has loaded its program and without the time that other processes
 * took from it, and when the process has grown by 300 MB: the limits of a thread count its JavaScript objects
 * but not its buffers.
 *
 * @throws Refusal what the parser refuses with, `minutes.file-heavy` when a limit is met, `minutes.file-broken` when
 *   the parser fails on the file
 */
export async function runInWorker(bytes: Uint8Array, parsingMilliseconds: number): Promise<unknown> {
  const worker = startWorker(new Uint8Array(bytes));
  const limits = new Limits(parsingMilliseconds);
  try {
    return await Promise.race([answerOf(worker, limits), limits.met]);
  } finally {
    limits.lift();
    await worker.terminate();
  }
}

function startWorker(bytes: Uint8Array<ArrayBuffer>): Worker {
  return new Worker(new URL(program, import.meta.url), {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: {
      maxOldGenerationSizeMb: megabytes.heap,
      maxYoungGenerationSizeMb: megabytes.young,
      stackSizeMb: megabytes.stack,
    },
    stdout: true,
    stderr: true,
    execArgv: [],
  });
}

function answerOf(worker: Worker, limits: Limits): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: unknown) => {
      const answer = answerSchema.parse(message);
      if ('ready' in answer) limits.parsingBegins();
      else if ('refusal' in answer) reject(new Refusal(answer.refusal));
      else resolve(answer.minutes);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const refusal = new Refusal(isLimit(error) ? 'minutes.file-heavy' : 'minutes.file-broken');
      reject(Object.assign(refusal, { cause: error }));
    });
    worker.once('exit', () => reject(new Refusal('minutes.file-heavy')));
  });
}

const isLimit = (error: NodeJS.ErrnoException) =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error.name === 'RangeError';

/** The limits of one thread; `met` rejects when one is. */
class Limits {
  readonly met: Promise<never>;
  readonly #parsingMilliseconds: number;
  #reject: (refusal: Refusal) => void = () => undefined;
  #clock: NodeJS.Timeout;
  readonly #scales: NodeJS.Timeout;

  constructor(parsingMilliseconds: number) {
    this.#parsingMilliseconds = parsingMilliseconds;
    this.met = new Promise((_, reject) => {
      this.#reject = reject;
    });
    const before = process.memoryUsage.rss();
    this.#clock = setTimeout(() => this.#meet(), milliseconds.starting);
    this.#scales = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes.growth * 1024 * 1024) this.#meet();
    }, milliseconds.watch);
  }

  /** The thread has loaded its program; from here on the time counts against the file. */
  parsingBegins(): void {
    clearTimeout(this.#clock);
    this.#watchTime(process.cpuUsage(), this.#parsingMilliseconds * patience, this.#parsingMilliseconds);
  }

  /** The time of the whole process counts: Node does not tell that of one thread. It is never less than the thread's. */
  #watchTime(since: NodeJS.CpuUsage, longest: number, wait: number): void {
    this.#clock = setTimeout(() => {
      const { user, system } = process.cpuUsage(since);
      const left = Math.min(this.#parsingMilliseconds - (user + system) / 1000, longest - wait);
      if (left <= milliseconds.watch) this.#meet();
      else this.#watchTime(since, longest - wait, left);
    }, wait);
  }

  lift(): void {
    clearTimeout(this.#clock);
    clearInterval(this.#scales);
  }

  #meet(): void {
    this.#reject(new Refusal('minutes.file-heavy'));
  }
}
