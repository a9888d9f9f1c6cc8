import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const house = fileURLToPath(new URL('../../', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/**
 * Compiles the bot and its start file into a folder of `out/`, since a process that is ended hundreds of times must start
 * quickly. Answers with the start file.
 */
export async function buildBot(): Promise<string> {
  const folder = `${house}out/faults-${process.pid}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { noEmit: false, noCheck: true, rootDir: '../..', outDir: '.', types: ['node'] },
    files: ['../../tests/faults/bot-under-test.ts'],
    include: [],
  };
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(settings));
  await promisify(execFile)(process.execPath, [tsc, '-p', `${folder}/tsconfig.json`]);
  // The bot finds its cards beside its sources.
  await symlink(`${house}cards`, `${folder}/cards`);
  return `${folder}/tests/faults/bot-under-test.js`;
}

/** Takes away what `buildBot` made. */
export const removeBuiltBot = (): Promise<void> =>
  rm(`${house}out/faults-${process.pid}`, { recursive: true, force: true });
