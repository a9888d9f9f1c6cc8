import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const house = fileURLToPath(new URL('../', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

/** A program that runs without a loader, as it does in service. */
export interface CompiledProgram {
  /** The compiled file of a source, such as `bench/clicks/reference-server.ts`. */
  file(source: string): string;
  remove(): Promise<void>;
}

/**
 * Compiles those source files, and what they import, into a folder of `out/` that this process alone has: from the sources, a
 * loader takes its part of every start and every click. Paths are those in the repository. Throws where the compiler does.
 */
export async function compileProgram(name: string, sources: readonly string[]): Promise<CompiledProgram> {
  const folder = `${house}out/${name}-${process.pid}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { noEmit: false, noCheck: true, rootDir: '../..', outDir: '.', types: ['node'] },
    files: sources.map((source) => `../../${source}`),
    include: [],
  };
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(settings));
  await promisify(execFile)(process.execPath, [tsc, '-p', `${folder}/tsconfig.json`]);
  // The bot finds its cards beside its sources.
  await symlink(`${house}cards`, `${folder}/cards`);
  return {
    file: (source) => `${folder}/${source.replace(/\.ts$/, '.js')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
