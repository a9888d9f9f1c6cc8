import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Refusal } from '../errors/refusal.ts';
import { type Minutes, minutesSchema } from '../minutes/model.ts';
import type { DocumentKind, DocumentVersion } from '../minutes/write/compose-document.ts';
import { documentFormats, isDocumentFormat } from '../minutes/write/document-formats.ts';
import { defaultForm, documentForms, formNamed } from '../minutes/write/forms.ts';
import { type WritingRequest, writeMinutes } from '../minutes/write/write-minutes.ts';
import { writeWhole } from './write-whole.ts';

type Options = {
  readonly format?: string;
  readonly version?: string;
  readonly form: string;
  readonly kind: string;
  readonly out?: string;
};

const kinds: ReadonlyMap<string, DocumentKind> = new Map([
  ['referat', 'minutes'],
  ['dagsorden', 'agenda'],
]);
const versions: ReadonlyMap<string, DocumentVersion> = new Map([
  ['open', 'open'],
  ['full', 'full'],
]);

/** Adds `minutes write <meeting.json>`: writes a meeting as a document, and nothing when something is wrong. */
export function addMinutesWrite(minutes: Command, now: () => Date = () => new Date()): void {
  const formatNames = Object.keys(documentFormats).join('|');
  minutes
    .command('write')
    .description('Skriv et møde som dokument')
    .argument('[meeting.json]', 'mødet, som "minutes read" udskriver det')
    .option('--format <format>', formatNames)
    .option('--version <version>', 'open (uden lukkede punkter) eller full')
    .option(
      '--form <navn>',
      documentForms.map(({ name, label }) => `${name} (${label.da})`).join(', '),
      defaultForm.name,
    )
    .option('--kind <art>', 'referat eller dagsorden', 'referat')
    .option('--out <fil>', 'filen, der skrives')
    .action(async (file: string | undefined, options: Options) => {
      if (file === undefined) throw new Refusal('minutes.write-meeting-missing');
      if (options.out === undefined) throw new Refusal('minutes.write-out-missing');
      const request = writingRequest(options, now());
      const { out } = options;
      const content = await writeMinutes(await readMeeting(file), request);
      await writeWhole(out, content, () => new Refusal('minutes.write-out-unwritable', { file: out }));
    });
}

function writingRequest(options: Options, writtenAt: Date): WritingRequest {
  const { format = '', version = '' } = options;
  if (!isDocumentFormat(format)) {
    throw new Refusal('minutes.write-format-unknown', { format, formats: Object.keys(documentFormats).join(', ') });
  }
  const form = formNamed(options.form);
  if (form === undefined) {
    const forms = documentForms.map(({ name }) => name).join(', ');
    throw new Refusal('minutes.write-form-unknown', { form: options.form, forms });
  }
  return { format, form, version: chosenVersion(version), kind: chosenKind(options.kind), writtenAt };
}

function chosenVersion(name: string): DocumentVersion {
  const version = versions.get(name);
  if (version === undefined) throw new Refusal('minutes.write-version-unknown', { version: name });
  return version;
}

function chosenKind(name: string): DocumentKind {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Refusal('minutes.write-kind-unknown', { kind: name });
  return kind;
}

async function readMeeting(file: string): Promise<Minutes> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new Refusal('minutes.file-missing', { file });
  });
  const parsed = minutesSchema.safeParse(parsedJson(source, file));
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path ?? [];
  if (path.length === 0) throw new Refusal('minutes.write-not-a-meeting', { file });
  throw new Refusal('minutes.write-field-wrong', { file, field: fieldName(path) });
}

function parsedJson(source: string, file: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal('minutes.write-not-json', { file });
  }
}

/** `['items', 2, 'title']` → `items[2].title` */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
