import { mkdir, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { Refusal } from '../../src/errors/refusal.ts';
import { packageApp } from './package-app.ts';
import { listEnvironments } from './read-environment.ts';

const root = new URL('../../', import.meta.url);

/** Writes `out/tovholder-<env>.zip` and answers its path from the repository's root. */
async function writePackage(environment: string | undefined): Promise<string> {
  if (environment === undefined) {
    const known = await listEnvironments(new URL('env/', root));
    throw new Refusal('package.environment-missing', { known: known.join(', ') });
  }
  const bytes = await packageApp(root, environment);
  const path = `out/tovholder-${environment}.zip`;
  await mkdir(new URL('out/', root), { recursive: true });
  await writeFile(new URL(path, root), bytes);
  return path;
}

const program = new Command('package')
  .description('Make the Teams app package of one environment')
  .option('--env <name>', 'the environment: a file in env/')
  .action(async (options: { env?: string }) => {
    process.stdout.write(`${await writePackage(options.env)}\n`);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.in('da')}\n`);
  process.exitCode = 1;
}
