import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'tovholder');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
/** All that the page is made of; packages by the versions that are locked. */
const sources = [
  'src/tab',
  'src/texts',
  'src/tab-api/paths.ts',
  'src/answers/answer-texts.ts',
  'src/retention/periods.ts',
  'package-lock.json',
  'tsconfig.json',
];
const keptForMs = 24 * 60 * 60 * 1000;

async function filesAt(path: string): Promise<string[]> {
  if ((await stat(join(root, path))).isFile()) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length));
}

/** The same for the same sources, whenever and wherever they were written. */
async function digestOfSources(): Promise<string> {
  const files = (await Promise.all(sources.map(filesAt))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function removeOld(): Promise<void> {
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > keptForMs) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/**
 * The folder of the tab's page as its sources are now, built where that has not been done yet. Several processes may ask at
 * the same time: each builds apart, and one build takes the place.
 */
export async function builtPage(): Promise<string> {
  await mkdir(cache, { recursive: true });
  const folder = join(cache, `page-${await digestOfSources()}`);
  if (await exists(folder)) return folder;
  await removeOld();
  const apart = `${folder}.${process.pid}`;
  await promisify(execFile)(process.execPath, [vite, 'build', 'src/tab', '--outDir', apart, '--logLevel', 'warn'], {
    cwd: root,
    // Test runners say `test` here, and React would be built for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    await rename(apart, folder);
  } catch (error) {
    if (!(await exists(folder))) throw error;
    await rm(apart, { recursive: true });
  }
  return folder;
}
