import { documentFormats, isDocumentFormat } from '../src/minutes/write/document-formats.ts';
import { longMeeting, sampleMeeting, written } from '../tests/minutes/write/meetings.ts';

/** Documents written per second, and how long a meeting of a hundred items takes. Prints one line per format. */

const secondsPerFormat = 2;

async function documentsPerSecond(write: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let documents = 0;
  while (performance.now() - start < secondsPerFormat * 1000) {
    await write();
    documents++;
  }
  return documents / ((performance.now() - start) / 1000);
}

async function milliseconds(write: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await write();
  return performance.now() - start;
}

const hundredItems = longMeeting(100);
for (const format of Object.keys(documentFormats).filter(isDocumentFormat)) {
  const first = await milliseconds(() => written(sampleMeeting, format));
  const rate = await documentsPerSecond(() => written(sampleMeeting, format));
  const hundred = await milliseconds(() => written(hundredItems, format));
  const figures = `${rate.toFixed(1)} documents/s, first ${first.toFixed(0)} ms, 100 items ${hundred.toFixed(0)} ms`;
  process.stdout.write(`minutes write ${format.padEnd(4)} ${figures}\n`);
}
