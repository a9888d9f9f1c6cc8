import { readdir, readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { Refusal } from '../../src/errors/refusal.ts';

export interface Environment {
  readonly name: string;
  readonly variables: ReadonlyMap<string, string>;
}

/** The environments that have a file in `folder`, in alphabetical order. */
export async function listEnvironments(folder: URL): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.env'))
    .map((file) => file.slice(0, -'.env'.length))
    .sort();
}

/**
 * Reads `<folder>/<name>.env`. Besides the file's own variables it holds `TOVHOLDER_PUBLIC_HOST`, the host of
 * `TOVHOLDER_PUBLIC_URL`. Refuses an environment without a file and a public address that is not https.
 */
export async function readEnvironment(folder: URL, name: string): Promise<Environment> {
  const known = await listEnvironments(folder);
  if (!known.includes(name)) {
    throw new Refusal('package.environment-unknown', { environment: name, known: known.join(', ') });
  }
  const lines = parseEnv(await readFile(new URL(`${name}.env`, folder), 'utf8'));
  const variables = new Map<string, string>();
  for (const [variable, value] of Object.entries(lines)) {
    if (value !== undefined && value !== '') variables.set(variable, value);
  }
  const publicUrl = variables.get('TOVHOLDER_PUBLIC_URL');
  if (publicUrl !== undefined) variables.set('TOVHOLDER_PUBLIC_HOST', hostOf(publicUrl, name));
  return { name, variables };
}

function hostOf(address: string, environment: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new Refusal('package.address-not-https', { environment });
  }
  return new URL(address).host;
}
