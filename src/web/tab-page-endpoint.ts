import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Request, RequestHandler, Response, Server } from 'restify';
import { catalogue } from '../errors/catalogue.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Smallest first. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** A file of the page with the smaller forms that the build has made of it, by the name of their encoding. */
interface PageFile {
  readonly mediaType: string;
  readonly forms: ReadonlyMap<string, Buffer>;
}

/** The files that the build made, by their addresses below `/tab/`: no other can be asked for. */
type Page = ReadonlyMap<string, PageFile>;

const plain = 'identity';
const start = 'index.html';

async function readPage(folder: string): Promise<Page> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const there = new Set(paths);
  const page = new Map<string, PageFile>();
  for (const path of paths) {
    const mediaType = mediaTypes[extname(path)];
    if (mediaType === undefined) continue;
    const forms = new Map([[plain as string, await readFile(path)]]);
    for (const { name, ending } of encodings) {
      if (there.has(path + ending)) forms.set(name, await readFile(path + ending));
    }
    page.set(relative(folder, path).split(sep).join('/'), { mediaType, forms });
  }
  return page;
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Reads the page when it is first asked for, and again as long as it is not there: in development it is built meanwhile. */
function pageIn(folder: string): () => Promise<Page | undefined> {
  let read: Promise<Page | undefined> | undefined;
  return async () => {
    read ??= readPage(folder).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      return undefined;
    });
    const page = await read;
    if (page === undefined || !page.has(start)) read = undefined;
    return page?.has(start) ? page : undefined;
  };
}

function send(request: Request, response: Response, { mediaType, forms }: PageFile, kept: string): void {
  const accepted = (request.header('accept-encoding') ?? '').split(/\s*,\s*/);
  const encoding = encodings.find(({ name }) => accepted.includes(name) && forms.has(name))?.name;
  response.setHeader('Cache-Control', kept);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.sendRaw(200, forms.get(encoding ?? plain) ?? Buffer.alloc(0), { 'Content-Type': mediaType });
}

/** Adds the tab's page: its files, and for every other address below `/tab/` that names no file the page itself. */
export function addTabPage(server: Server, folder: string | null): void {
  const page = folder === null ? async () => undefined : pageIn(folder);
  const answer: RequestHandler = async (request: Request, response: Response) => {
    const files = await page();
    if (files === undefined) {
      response.sendRaw(503, `${catalogue['tab.not-built'].da}\n`, { 'Content-Type': 'text/plain; charset=utf-8' });
      return;
    }
    const named = String(request.params['*'] ?? '');
    const file = files.get(named);
    const first = files.get(start);
    // Assets carry a hash of what they hold in their names.
    if (file !== undefined && named.startsWith('assets/')) {
      send(request, response, file, 'public, max-age=31536000, immutable');
    } else if (file !== undefined) send(request, response, file, 'no-cache');
    else if (first !== undefined && extname(named) === '') send(request, response, first, 'no-cache');
    else response.send(404);
  };
  server.get('/tab', answer);
  server.get('/tab/*', answer);
}
