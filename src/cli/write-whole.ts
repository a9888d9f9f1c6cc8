import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes beside the file and renames, so that a file is either whole or not there. Throws `refuse()` where it cannot. */
export async function writeWhole(out: string, content: Uint8Array, refuse: () => Error): Promise<void> {
  const unfinished = `${out}.part`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, out);
  } catch {
    await rm(unfinished, { force: true });
    throw refuse();
  }
}
