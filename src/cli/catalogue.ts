import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  catalogueFormats,
  isCatalogueFormat,
  readCatalogueFile,
  writeCatalogueFile,
} from '../catalogue/catalogue-file.ts';
import { differenceOf } from '../catalogue/difference.ts';
import { Refusal } from '../errors/refusal.ts';
import { RowCatalogueStore } from '../storage/catalogue-store.ts';
import { differenceLines } from '../texts/catalogue-difference.ts';
import { texts } from '../texts/texts.ts';
import { writeWhole } from './write-whole.ts';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly tenant?: string;
}

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  readonly tenant?: string;
}

/** Azure's clients take long to load, and the other commands need none. */
const openStore: typeof import('./open-store.ts').openStore = async (...settings) =>
  (await import('./open-store.ts')).openStore(...settings);

/** What the history says of who did it. */
const shell = 'tovholder catalogue import';

/** Adds `catalogue import` and `catalogue export`, which work on the storage that the bot's own settings name. */
export function addCatalogue(program: Command, now: () => Date = () => new Date()): void {
  const catalogue = program.command('catalogue').description('Kataloget i det lager, som miljøvariablerne peger på');
  catalogue
    .command('import')
    .description('Sæt en fil (JSON, CSV eller XLSX) i kraft som katalog')
    .argument('<fil>', 'kataloget')
    .option('--dry-run', 'vis, hvad der ændres, og gem intet')
    .option('--tenant <id>', 'tenanten, når TOVHOLDER_TENANTS ikke nævner præcis én')
    .action(async (file: string, options: ImportOptions) => {
      const entries = await readCatalogueFile(basename(file), await bytesOf(file));
      const { rows, tenantId } = await openStore(process.env, options.tenant);
      const store = new RowCatalogueStore(rows, now);
      const difference = differenceOf(await store.kept(tenantId), entries, now().toISOString());
      if (options.dryRun !== true) await store.replace(tenantId, entries, shell);
      const words = texts.da.catalogue.import;
      const lines = [...differenceLines(difference, 'da'), options.dryRun === true ? words.dryRun : words.saved];
      process.stdout.write(`${lines.join('\n')}\n`);
    });
  catalogue
    .command('export')
    .description('Skriv det katalog, der gælder, som fil')
    .requiredOption('--format <format>', catalogueFormats.join('|'))
    .requiredOption('--out <fil>', 'filen, der skrives')
    .option('--tenant <id>', 'tenanten, når TOVHOLDER_TENANTS ikke nævner præcis én')
    .action(async ({ format, out, tenant }: ExportOptions) => {
      if (!isCatalogueFormat(format)) {
        throw new Refusal('catalogue.out-format-unknown', { format, formats: catalogueFormats.join(', ') });
      }
      const { rows, tenantId } = await openStore(process.env, tenant);
      const entries = await new RowCatalogueStore(rows, now).entries(tenantId);
      if (entries.length === 0) throw new Refusal('catalogue.none');
      const bytes = await writeCatalogueFile(format, entries);
      await writeWhole(out, bytes, () => new Refusal('catalogue.out-unwritable', { file: out }));
    });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new Refusal('cli.file-unreadable', { file });
  }
}
