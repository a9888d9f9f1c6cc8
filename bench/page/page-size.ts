import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface PageSize {
  /** Bytes of code and markup as they are, and as they are sent (Brotli). */
  readonly plain: number;
  readonly sent: number;
}

async function sizeOf(paths: readonly string[]): Promise<PageSize> {
  let [plain, sent] = [0, 0];
  for (const path of paths) {
    plain += (await stat(path)).size;
    sent += (await stat(`${path}.br`)).size;
  }
  return { plain, sent };
}

/** What the build made, all pages together. */
export async function wholePage(folder: string): Promise<PageSize> {
  const names = await readdir(join(folder, 'assets'));
  const texts = names.filter((name) => /\.(js|css)$/.test(name)).map((name) => join(folder, 'assets', name));
  return sizeOf([join(folder, 'index.html'), ...texts]);
}

/** What a browser has fetched, by the addresses that it asked for. */
export async function fetchedPart(folder: string, addresses: readonly string[]): Promise<PageSize> {
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  if (!index.includes('/tab/assets/')) throw new Error('The page names no assets.');
  const names = new Set(addresses.map((address) => new URL(address).pathname));
  const assets = [...names].filter((path) => path.startsWith('/tab/assets/')).map((path) => path.slice('/tab/'.length));
  return sizeOf([join(folder, 'index.html'), ...assets.map((path) => join(folder, path))]);
}
