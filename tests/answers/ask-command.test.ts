import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-'));
});

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'ask', ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

it('prints one line of JSON for each question and nothing else', async () => {
  const questions = await file(
    'q.jsonl',
    '{"id":"1","q":"elev ryger hash"}\n\n{"id":2,"q":"hvor parkerer jeg"}\n{"id":"3","q":""}\n',
  );
  const { code, stdout } = await run('--catalogue', 'sample/catalogue.json', '--questions', questions);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(0);
  expect(lines.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['1', 'answered'],
    [2, 'none'],
    ['3', 'none'],
  ]);
  expect(Object.keys(lines[0]!)).toEqual(['id', 'outcome', 'entries', 'danger', 'personal', 'micros']);
});

it('says in one sentence what is wrong with a file', async () => {
  const broken = await file('broken.json', '[\n{"id": 1,\n');
  const twice = await file(
    'twice.json',
    '[{"id":"a","kind":"contact","title":"x"},{"id":"a","kind":"contact","title":"y"}]',
  );
  const lines = await file('lines.jsonl', '{"id":"1","q":"hash"}\nnej\n');
  const cases: [string[], string][] = [
    [['--catalogue', broken, 'hash'], 'linje 3'],
    [['--catalogue', twice, 'hash'], 'nr. 1 (linje 1) og nr. 2'],
    [['--questions', lines], 'Linje 2'],
  ];
  await Promise.all(
    cases.map(async ([args, words]) => {
      const { code, stdout, stderr } = await run(...args);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(words);
    }),
  );
});
