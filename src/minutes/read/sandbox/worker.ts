import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../errors/refusal.ts';
import { parserFor } from '../parse-minutes.ts';

/** The thread's side: parses the bytes it was started with and posts what came of it. */
async function answer(bytes: Uint8Array): Promise<{ minutes: unknown } | { refusal: string }> {
  try {
    const parse = await parserFor(bytes);
    parentPort?.postMessage({ ready: true });
    return { minutes: await parse(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.code };
    throw error;
  }
}

parentPort?.postMessage(await answer(workerData as Uint8Array));
