import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A module of the program as `npm run build` makes it: run from the sources, a loader takes its part of the time. */
export async function built<Module>(path: string): Promise<Module> {
  await promisify(execFile)('npm', ['run', 'build']);
  return import(new URL(`../dist/${path}`, import.meta.url).href);
}
