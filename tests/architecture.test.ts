import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/** Rooms whose time, ids and chance come in as parameters; what they may import is held by `npm run boundaries`. */
const rooms = [
  'meetings',
  'minutes',
  'catalogue',
  'answers',
  'privacy',
  'retention',
  'errors',
  'texts',
  'cards',
  'projection',
  'storage',
  'calendar',
  'decisions',
  'documents',
  'imports',
  'quick-door',
  'reminders',
  'open-ai',
  'consultant',
  'rights',
  'limits',
  'tab-api',
];

/** What the page may import beside its own files and packages: it runs in a browser, and is public. */
const forThePage = /^(tab-api\/(paths|schema)|texts|catalogue\/(entry|contract)|answers\/answer-texts)/;

const ownTimeOrChance =
  /\bDate\.now\(|\bnew Date\(\)|\bDateTime\.(now|local|utc)\(\)|\bperformance\.now\(|\bMath\.random\(|\brandomUUID\b|\brandomBytes\b|\bprocess\.(env|hrtime)\b/;

const src = new URL('../src/', import.meta.url);

async function filesOf(room: string): Promise<string[]> {
  const entries = await readdir(new URL(`${room}/`, src), { recursive: true });
  return entries
    .filter((name) => /\.[jt]s$/.test(name) && !/\.(test|d)\.ts$/.test(name))
    .map((name) => `${room}/${name}`);
}

async function offending(room: string): Promise<string[]> {
  const files = await filesOf(room);
  const lines = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, src), 'utf8');
      return text
        .split('\n')
        .flatMap((line, n) => (ownTimeOrChance.test(line) ? [`${file}:${n + 1} ${line.trim()}`] : []));
    }),
  );
  return lines.flat();
}

/** The room of a relative import, `texts/tab/shell.ts`, as seen from a file of the page. */
const roomOf = (file: string, imported: string): string =>
  new URL(imported, new URL(file, src)).pathname.slice(src.pathname.length);

describe('the page', () => {
  it('imports nothing of the server', async () => {
    const files = (await readdir(new URL('tab/', src), { recursive: true })).filter((name) => name.endsWith('.tsx'));
    expect(files.length).toBeGreaterThan(20);
    const imports = await Promise.all(
      files.map(async (name) => {
        const text = await readFile(new URL(`tab/${name}`, src), 'utf8');
        return [...text.matchAll(/from '(\.[^']+)'/g)].map(([, imported = '']) => roomOf(`tab/${name}`, imported));
      }),
    );
    expect(imports.flat().filter((room) => !room.startsWith('tab/') && !forThePage.test(room))).toEqual([]);
  });
});

describe('time, ids and chance come in as parameters', () => {
  it.each(rooms)('in src/%s', async (room) => {
    expect(await filesOf(room)).not.toEqual([]);
    expect(await offending(room)).toEqual([]);
  });

  it('is looked for by a pattern that finds them', () => {
    const found = ['Date.now()', 'new Date()', 'Math.random()', 'randomUUID()', 'DateTime.now()', 'process.env.TZ'];
    expect(found.filter((code) => !ownTimeOrChance.test(`const it = ${code};`))).toEqual([]);
    expect(ownTimeOrChance.test('new Date(now.getTime() + 1)')).toBe(false);
  });
});
