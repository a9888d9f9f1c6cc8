import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sampleMeeting, written } from '../../tests/minutes/write/meetings.ts';

const run = promisify(execFile);
/** The page of the sample's minutes that shows the most: a case with its sections, recommendation and decision. */
const page = '3';
const dotsPerInch = '110';

/** Draws one page of the sample's minutes, as the PDF prints it, into `folder/referat.png`. Needs `pdftoppm` (Poppler). */
export async function drawMinutesPage(folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'referat-'));
  try {
    const file = join(work, 'referat.pdf');
    await writeFile(file, await written(sampleMeeting, 'pdf'));
    const target = join(folder, 'referat');
    await run('pdftoppm', ['-png', '-singlefile', '-r', dotsPerInch, '-f', page, '-l', page, file, target]);
  } finally {
    await rm(work, { recursive: true });
  }
}
