import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `npm run bench` runs every bench, `npm run bench -- clicks` the one of that name; each in a process of its own. */
const folder = new URL('./', import.meta.url);

/** A bench is a file in this folder, or a folder with a `main.ts`. */
async function benches(): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.flatMap((entry): [string, string][] => {
    if (entry.isDirectory()) return [[entry.name, `${entry.name}/main.ts`]];
    if (entry.name === 'main.ts' || !entry.name.endsWith('.ts')) return [];
    return [[entry.name.slice(0, -'.ts'.length), entry.name]];
  });
  return new Map(found.sort(([one], [other]) => one.localeCompare(other)));
}

async function run(file: string): Promise<boolean> {
  const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(new URL(file, folder))], {
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

const all = await benches();
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !all.has(name));
if (unknown !== undefined) {
  process.stderr.write(`There is no bench “${unknown}”. There are: ${[...all.keys()].join(', ')}.\n`);
  process.exit(1);
}
for (const [name, file] of all) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  if (!(await run(file))) process.exitCode = 1;
}
