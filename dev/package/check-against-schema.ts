import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import AjvModule from 'ajv-draft-04';
import addFormatsModule from 'ajv-formats';
import { Refusal } from '../../src/errors/refusal.ts';

// Both packages are CommonJS whose default export Node hands over one level deeper than their types say.
const Ajv = AjvModule.default;
const addFormats = addFormatsModule.default;

const schemaFiles = {
  'manifest.json': 'MicrosoftTeams.schema.json',
  'en.json': 'MicrosoftTeams.Localization.schema.json',
} as const;

export type CheckedFile = keyof typeof schemaFiles;

/** Checks a filled file of the package against Microsoft's schema 1.25; refuses with the first place that is wrong. */
export async function checkAgainstSchema(file: CheckedFile, content: unknown): Promise<void> {
  const matches = await validators[file]();
  if (matches(content)) return;
  const [first] = matches.errors ?? [];
  throw new Refusal('package.file-invalid', {
    file,
    place: first?.instancePath || '/',
    reason: first?.message ?? 'invalid',
  });
}

const validators = {
  'manifest.json': once(() => compile(schemaFiles['manifest.json'])),
  'en.json': once(() => compile(schemaFiles['en.json'])),
};

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function compile(schemaFile: string): Promise<ValidateFunction> {
  // The localisation schema escapes more in its patterns than a unicode regular expression allows.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(await readFile(schemaPath(schemaFile), 'utf8')));
}

function schemaPath(schemaFile: string): string {
  const main = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
  const packageFolder = main.slice(0, main.lastIndexOf('app-manifest') + 'app-manifest'.length);
  return `${packageFolder}/build/json-schemas/teams/v1.25/${schemaFile}`;
}
