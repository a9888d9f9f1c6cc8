import fc from 'fast-check';
import { importScreen } from '../../src/cards/screens/import-screens.ts';
import { catalogue, type RefusalCode } from '../../src/errors/catalogue.ts';
import { Refusal } from '../../src/errors/refusal.ts';
import { refuseTooLarge } from '../../src/imports/refuse-too-large.ts';
import type { Minutes } from '../../src/minutes/model.ts';
import { sampleGroup } from '../storage/sample-meeting.ts';
import { heldMemory } from './held-memory.ts';
import { type OddDocument, oddDocument } from './odd-documents.ts';
import { oddWords } from './odd-words.ts';
import { realDocuments } from './real-documents.ts';

const megabyte = 1024 * 1024;
/** The reader gives up after four times 3.8 s on a busy machine; starting its thread is not counted. */
const longestMs = 40_000;
/** What a file may take while it is read (300 MB, in `run-in-worker.ts`), and what the fuzzer itself holds. */
const mostResidentBytes = 900 * megabyte;
const usualGrowthBytes = 60 * megabyte;
const watchEveryMs = 50;

/** The reader under test: the sources’ own, or the built one, whose threads start in a tenth of the time. */
export type ReadMinutes = (bytes: Uint8Array) => Promise<Minutes>;

export interface FuzzedDocuments {
  readonly read: number;
  /** How many were refused, by the code of the sentence. */
  readonly refused: ReadonlyMap<string, number>;
  /** What went wrong, in sentences. */
  readonly wrong: readonly string[];
  readonly slowestMs: number;
  readonly peakResidentBytes: number;
  readonly heapGrowthBytes: number;
}

/** How far it has come: after each tenth of the documents. */
export type Progress = (done: number, memory: ReturnType<typeof heldMemory>) => void;

/**
 * Gives that many odd documents to the reader, one after the other, and what it understood to the card that asks whether to keep
 * it. Each must become a model or one sentence, in time and in little memory. Document n of a seed is the same every time.
 */
export async function fuzzDocuments(
  count: number,
  seed: number,
  read: ReadMinutes,
  progress: Progress = () => undefined,
): Promise<FuzzedDocuments> {
  const odd = oddDocument(await realDocuments());
  const refused = new Map<string, number>();
  const wrong: string[] = [];
  const rejected = (error: unknown) => wrong.push(`unhandled rejection: ${String(error)}`);
  process.on('unhandledRejection', rejected);
  let slowestMs = 0;
  let peakResidentBytes = 0;
  const scales = setInterval(() => {
    peakResidentBytes = Math.max(peakResidentBytes, process.memoryUsage.rss());
  }, watchEveryMs);
  const before = heldMemory().heapBytes;
  const tenth = Math.ceil(count / 10);
  try {
    for (let at = 0; at < count; at++) {
      const [document] = fc.sample(odd, { numRuns: 1, seed: seed + at });
      if (document === undefined) throw new Error('No document was made.');
      const begun = performance.now();
      const outcome = await outcomeOf(document, read, at);
      const took = performance.now() - begun;
      slowestMs = Math.max(slowestMs, took);
      const name = `document ${at} (${document.kind}, ${document.bytes.length} bytes)`;
      if (took > longestMs) wrong.push(`${name} took ${Math.round(took)} ms`);
      if ('wrong' in outcome) wrong.push(`${name}: ${outcome.wrong}`);
      if ('refused' in outcome) refused.set(outcome.refused, (refused.get(outcome.refused) ?? 0) + 1);
      if ((at + 1) % tenth === 0) progress(at + 1, heldMemory());
    }
  } finally {
    clearInterval(scales);
    process.off('unhandledRejection', rejected);
  }
  const heapGrowthBytes = heldMemory().heapBytes - before;
  if (heapGrowthBytes > usualGrowthBytes) wrong.push(`the memory grew by ${heapGrowthBytes} bytes`);
  if (peakResidentBytes > mostResidentBytes) wrong.push(`${peakResidentBytes} bytes were held at a time`);
  const sentences = [...refused.values()].reduce((sum, times) => sum + times, 0);
  return { read: count - sentences, refused, wrong, slowestMs, peakResidentBytes, heapGrowthBytes };
}

type Outcome = { readonly read: true } | { readonly refused: string } | { readonly wrong: string };

async function outcomeOf({ bytes }: OddDocument, read: ReadMinutes, at: number): Promise<Outcome> {
  try {
    const minutes = await read(bytes);
    refuseTooLarge(minutes);
    const name = oddWords[at % oddWords.length] ?? '';
    importScreen({ importId: 'a', by: 'a', at: '2020-02-20', minutes }, [sampleGroup()], 'da', name);
    return { read: true };
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) return { wrong: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const unclear = (['da', 'en'] as const).map((language) => new Refusal(code).in(language)).find(hasGaps);
    return unclear === undefined ? { refused: code } : { wrong: `“${unclear}” is no clear sentence` };
  }
}

/** The built reader's refusals are of a class of its own. */
function codeOf(error: unknown): RefusalCode | undefined {
  if (!(error instanceof Error) || error.name !== 'Refusal' || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && Object.hasOwn(catalogue, code) ? (code as RefusalCode) : undefined;
}

const hasGaps = (sentence: string): boolean => /[{}]/.test(sentence) || !/^\p{Lu}[^\n]*\.$/u.test(sentence);
