import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { ReadMinutes } from './fuzz-documents.ts';

const house = fileURLToPath(new URL('../../', import.meta.url));
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const reader = 'src/minutes/read';

/** Compiles the reader and its thread into a folder of `out/`, which the caller has removed with `remove`. */
export async function buildReader(): Promise<{ readonly read: ReadMinutes; remove(): Promise<void> }> {
  const folder = `${house}out/fuzz-${process.pid}`;
  await mkdir(folder, { recursive: true });
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { noEmit: false, noCheck: true, rootDir: '../..', outDir: '.', types: ['node'] },
    files: [`../../${reader}/read-minutes.ts`, `../../${reader}/sandbox/worker.ts`],
    include: [],
  };
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(settings));
  await promisify(execFile)(process.execPath, [tsc, '-p', `${folder}/tsconfig.json`]);
  const { readMinutes } = await import(pathToFileURL(`${folder}/${reader}/read-minutes.js`).href);
  return { read: readMinutes, remove: () => rm(folder, { recursive: true, force: true }) };
}
