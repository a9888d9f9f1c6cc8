import { buildReader } from './build-reader.ts';
import { fuzzActivities } from './fuzz-activities.ts';
import { fuzzDocuments } from './fuzz-documents.ts';
import type { heldMemory } from './held-memory.ts';

interface Size {
  readonly seed: number;
  readonly activities: number;
  readonly documents: number;
}

type Tell = (line: string) => void;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Odd activities, clicks and documents; whether all of them were answered, and nothing went wrong unforeseen. */
export async function fuzzCampaign({ seed, activities, documents }: Size, tell: Tell): Promise<boolean> {
  const row = (name: string, value: string | number) => tell(`| ${name.padEnd(32)} | ${String(value).padStart(9)} |`);
  const progress =
    (of: string) =>
    (done: number, { heapBytes, residentBytes }: ReturnType<typeof heldMemory>) =>
      tell(`${of}: ${done} done, ${megabytes(heapBytes)} held, ${megabytes(residentBytes)} resident`);
  const wrong: string[] = [];

  if (activities > 0) {
    const begun = performance.now();
    const fuzzed = await fuzzActivities(activities, seed, progress('activities'));
    wrong.push(...fuzzed.wrong);
    row('activities and clicks', activities);
    for (const [status, times] of [...fuzzed.statuses.activities].sort()) row(`answered with HTTP ${status}`, times);
    for (const [status, times] of [...fuzzed.statuses.tab].sort()) row(`the tab: HTTP ${status}`, times);
    row('cards posted or changed', fuzzed.shown);
    row('most that one bot held more', megabytes(fuzzed.heapGrowthBytes));
    row('seconds', Math.round((performance.now() - begun) / 1000));
  }
  if (documents > 0) {
    const begun = performance.now();
    const { read, remove } = await buildReader();
    try {
      const fuzzed = await fuzzDocuments(documents, seed, read, progress('documents'));
      wrong.push(...fuzzed.wrong);
      row('documents', documents);
      row('understood', fuzzed.read);
      for (const [code, times] of [...fuzzed.refused].sort()) row(code, times);
      row('slowest, ms', Math.round(fuzzed.slowestMs));
      row('most resident at a time', megabytes(fuzzed.peakResidentBytes));
      row('more held at the end', megabytes(fuzzed.heapGrowthBytes));
      row('seconds', Math.round((performance.now() - begun) / 1000));
    } finally {
      await remove();
    }
  }
  row('went wrong', wrong.length);
  for (const sentence of wrong.slice(0, 20)) tell(`wrong: ${sentence}`);
  return wrong.length === 0;
}
