import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMinutes } from '../../../src/minutes/read/parse-minutes.ts';
import { expectationIn } from './corpus.ts';
import { Score } from './score.ts';

const folder = join(import.meta.dirname, 'other-programs');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []));

/** A PDF of one page or two prints its running header where a title stands; then the header is taken for the title. */
const floors = { docx: 1, pdf: 0.98 } as const;

test.each(['docx', 'pdf'] as const)('%s files that LibreOffice printed are read', async (format) => {
  const score = new Score();
  for (const name of names) {
    const read = await parseMinutes(new Uint8Array(readFileSync(join(folder, `${name}.${format}`))));
    score.add(name, expectationIn(folder, name), read);
  }
  process.stdout.write(`\n${score.table(`other programs, ${format}`)}\n`);
  expect(score.share(), score.misses.join('\n')).toBeGreaterThanOrEqual(floors[format]);
});
