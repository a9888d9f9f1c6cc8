import { Refusal } from '../../errors/refusal.ts';
import { type Minutes, minutesSchema } from '../model.ts';
import { runInWorker } from './sandbox/run-in-worker.ts';

const sizeLimit = 20 * 1024 * 1024;

/**
 * Reads the agenda or minutes in a TXT, DOCX or PDF file. What the file is, is seen from its content. What the reader
 * is not sure of stands as Danish sentences in `warnings`; what is not printed is `null` or empty.
 *
 * The work is done in a worker thread that may take `parsingMilliseconds` and some 300 MB, so that a hostile file harms
 * nobody else.
 *
 * @throws Refusal `minutes.file-empty`, `minutes.file-too-large`, `minutes.file-broken`, `minutes.file-encrypted`,
 *   `minutes.file-hostile`, `minutes.file-heavy`, `minutes.format-unknown`, `minutes.format-old-word`,
 *   `minutes.no-text`, `minutes.not-minutes`, `minutes.too-many-items`, `minutes.too-long`
 */
export async function readMinutes(bytes: Uint8Array, parsingMilliseconds = 3_800): Promise<Minutes> {
  if (bytes.byteLength === 0) throw new Refusal('minutes.file-empty');
  if (bytes.byteLength > sizeLimit) throw new Refusal('minutes.file-too-large');
  return minutesSchema.parse(await runInWorker(bytes, parsingMilliseconds));
}
