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

/** With another tag, or none, what somebody typed could end the quotes around it and ask for other people's rows. */
const quoted = [
  /^import \{[^}]*\bodata\b[^}]*\} from '@azure\/data-tables';$/gm,
  /\bconst filter = odata`[^`]*`;/g,
  /\.listEntities\(\{ queryOptions: \{ filter \} \}\)/g,
];
const askedAnyhow = /\b(queryOptions|listEntities|odata)\b/;
/** The storage knows no other filter than those of the tables, but for that of arrays. */
const filterAnyhow = /\bfilter\b(?!\()/;

/** What of a file speaks of the tables' filters otherwise than with the tag that quotes values. */
function unquoted(file: string, text: string): string[] {
  const rest = quoted.reduce((left, allowed) => left.replaceAll(allowed, ''), text);
  const isWrong = (line: string) => askedAnyhow.test(line) || (file.startsWith('storage/') && filterAnyhow.test(line));
  return rest.split('\n').flatMap((line) => (isWrong(line) ? [`${file} ${line.trim()}`] : []));
}

describe('what the tables are asked for', () => {
  it('is written with the tag that quotes values', async () => {
    const files = (await readdir(src, { recursive: true })).filter(
      (name) => /\.tsx?$/.test(name) && !/\.(test|d)\.ts$/.test(name),
    );
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, src), 'utf8')));
    expect(texts.filter((text) => text.includes('.listEntities('))).not.toEqual([]);
    expect(files.flatMap((name, n) => unquoted(name, texts[n]!))).toEqual([]);
  });

  it('is looked for by patterns that find what is not', () => {
    const wrong = [
      'const filter = `PartitionKey eq some`;',
      "const filter = 'PartitionKey eq ' + partition;",
      'let filter = odata`PartitionKey eq some`;',
      'const filter = odata`PartitionKey eq some` + more;',
      'table.listEntities({ queryOptions: { filter: `RowKey eq some` } })',
      'table.listEntities({ queryOptions: { filter: typed } })',
      'table.listEntities(options)',
      'service.listTables({ queryOptions: { filter } })',
    ];
    expect(wrong.filter((line) => unquoted('storage/rows.ts', line).length === 0)).toEqual([]);
    const right = 'const filter = odata`RowKey ge some`;\ntable.listEntities({ queryOptions: { filter } })';
    expect(unquoted('storage/rows.ts', right)).toEqual([]);
  });
});
