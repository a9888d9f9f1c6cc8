import { pathToFileURL } from 'node:url';
import { compileProgram } from '../../dev/compile-program.ts';
import type { ReadMinutes } from './fuzz-documents.ts';

const reader = 'src/minutes/read/read-minutes.ts';

/** Compiles the reader and its thread into a folder, which the caller has removed with `remove`. */
export async function buildReader(): Promise<{ readonly read: ReadMinutes; remove(): Promise<void> }> {
  const program = await compileProgram('fuzz', [reader, 'src/minutes/read/sandbox/worker.ts']);
  const { readMinutes } = await import(pathToFileURL(program.file(reader)).href);
  return { read: readMinutes, remove: program.remove };
}
