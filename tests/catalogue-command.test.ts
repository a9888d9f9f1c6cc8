import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readCatalogueFile } from '../src/catalogue/catalogue-file.ts';

const tenant = '00000000-0000-4000-8000-0000000000c1';
const entry = (id: string, title: string) => ({ id, kind: 'contact', title, contact: { phone: '+45 00' } });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
});

function run(
  args: readonly string[],
  environment: object = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = {
    ...process.env,
    TOVHOLDER_ENV: 'local',
    TOVHOLDER_TENANTS: tenant,
    AZURE_STORAGE_CONNECTION_STRING: inject('azurite'),
    ...environment,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Every run starts a process, and several share the machine. */
const slow = { timeout: 120_000 };

describe('the catalogue from the shell', slow, () => {
  it('is tried, brought in, and taken out as each kind of file', async () => {
    const path = await file('katalog.json', JSON.stringify([entry('a', '=1+1'), entry('b', 'Klubben')]));
    const [tried, none] = await Promise.all([
      run(['catalogue', 'import', path, '--dry-run']),
      run(['catalogue', 'export', '--format', 'csv', '--out', join(folder, 'ud.csv')]),
    ]);
    expect(tried.stderr).toBe('');
    expect(tried.stdout).toContain('2 poster: 2 nye, 0 ændrede, 0 udgår.');
    expect(tried.stdout).toContain('Intet er gemt');
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('intet katalog')]);
    expect((await run(['catalogue', 'import', path])).stdout).toContain('Kataloget er gemt');
    const outs = ['json', 'csv', 'xlsx'].map((format) => ({ format, out: join(folder, `ud.${format}`) }));
    await Promise.all(
      outs.map(async ({ format, out }) => {
        const written = await run(['catalogue', 'export', '--format', format, '--out', out]);
        expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
        const read = await readCatalogueFile(out, await readFile(out));
        expect(read.map(({ title }) => title)).toEqual(['=1+1', 'Klubben']);
      }),
    );
    expect(await readdir(folder)).not.toContain('ud.csv.part');
  });

  it('stays where a file, a setting or a wish is wrong, with one sentence', async () => {
    const out = join(folder, 'igen.json');
    const twice = await file('twice.json', JSON.stringify([entry('a', 'x'), entry('a', 'y')], null, 1));
    const good = await file('good.json', JSON.stringify([entry('c', 'Ny')]));
    const wrong: [string[], object, RegExp][] = [
      [['catalogue', 'import', twice], {}, /samme id “a”: nr\. 1 \(linje 2\) og nr\. 2 \(linje 10\)/],
      [['catalogue', 'import', join(folder, 'findes-ikke.json')], {}, /kan ikke læses/],
      [['catalogue', 'import', good], { TOVHOLDER_TENANTS: '' }, /--tenant/],
      [['catalogue', 'import', good], { TOVHOLDER_ENV: 'staging' }, /TOVHOLDER_ENV/],
      [['catalogue', 'export', '--format', 'pdf', '--out', out], {}, /“pdf” findes ikke/],
      [['catalogue', 'export', '--format', 'json', '--out', join(folder, 'mangler', 'x.json')], {}, /kan ikke skrives/],
    ];
    await Promise.all(
      wrong.map(async ([args, environment, sentence]) => {
        const answer = await run(args, environment);
        expect(answer.stderr).toMatch(sentence);
        expect(answer.stderr.trim().split('\n')).toHaveLength(1);
        expect([answer.code, answer.stdout]).toEqual([1, '']);
      }),
    );
    await run(['catalogue', 'export', '--format', 'json', '--out', out]);
    expect(JSON.parse(await readFile(out, 'utf8'))).toHaveLength(2);
  });
});

describe('words of one’s own from the shell', slow, () => {
  it('are checked, shown, and used in answers', async () => {
    const own = await file('ord.json', JSON.stringify([{ id: 'leisure', words: ['fluplekrads'] }]));
    const shown = await run(['lexicon', '--own', own]);
    expect(JSON.parse(shown.stdout)).toContainEqual(
      expect.objectContaining({ id: 'leisure', words: expect.arrayContaining(['fluplekrads']) }),
    );
    const broken = await file('brudt.json', '[{"id": "leisure", "near": ["findes-ikke"]}]');
    const refused = await run(['ask', 'fritid', '--lexicon', broken]);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('nr. 1 (linje 1)')]);
  });
});
