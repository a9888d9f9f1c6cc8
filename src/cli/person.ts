import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { Refusal } from '../errors/refusal.ts';
import { id } from '../meetings/fields.ts';
import { handedOut } from '../privacy/person/handed-out.ts';
import type { Asked } from '../privacy/person/person-records.ts';
import type { PersonRow } from '../privacy/person/person-row.ts';
import { RowAuditTrail } from '../storage/audit-trail.ts';
import { PersonData } from '../storage/person-data.ts';
import { RowSweeper } from '../storage/row-sweeper.ts';
import { keptLines, personDataDa as words } from '../texts/person-data.ts';
import { openStore } from './open-store-late.ts';
import { shellUser } from './shell-user.ts';
import { writeWhole } from './write-whole.ts';

interface PersonOptions {
  readonly tenant?: string;
  readonly person: string;
}

interface Opened {
  readonly data: PersonData;
  readonly asked: Asked;
}

async function open({ tenant, person }: PersonOptions, now: () => Date): Promise<Opened> {
  const personId = id.safeParse(person);
  if (!personId.success) throw new Refusal('person.id-wrong');
  const { rows, tenantId, config } = await openStore(process.env, tenant);
  const sweeper = new RowSweeper(rows, now, randomUUID, config.retention);
  const data = new PersonData({
    rows,
    audit: new RowAuditTrail(rows, now, randomUUID),
    clock: now,
    ids: randomUUID,
    groupsOf: (tenant) => sweeper.groupsOf(tenant),
  });
  return { data, asked: { tenantId, personId: personId.data, by: shellUser() } };
}

function erasureLines(found: readonly PersonRow[], dryRun: boolean): string[] {
  if (found.length === 0) return [words.nothing];
  const counts = new Map<string, number>();
  for (const { place, treatment } of found) {
    const line = `${words.places[place]}, ${words.treatments[treatment]}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [
    ...[...counts].map(([line, count]) => `${line}: ${count}`),
    ...keptLines(found, 'da'),
    dryRun ? words.dryRun : words.erased,
  ];
}

/** Adds `person export` and `person erase`: what stands under an Entra object id, in a file or away. */
export function addPerson(program: Command, now: () => Date = () => new Date()): void {
  const person = program.command('person').description('Det, der står om en person under et objekt-id fra Entra');
  person
    .command('export')
    .description('Skriv det hele i en fil')
    .requiredOption('--person <id>', 'personens objekt-id')
    .requiredOption('--out <fil>', 'filen, der skrives')
    .option('--tenant <id>', 'tenanten, når TOVHOLDER_TENANTS ikke nævner præcis én')
    .action(async (options: PersonOptions & { out: string }) => {
      const { data, asked } = await open(options, now);
      const json = handedOut(await data.export(asked), asked, now(), 'operator');
      const { out } = options;
      await writeWhole(out, new TextEncoder().encode(json), () => new Refusal('person.out-unwritable', { file: out }));
    });
  person
    .command('erase')
    .description('Slet det, der må slettes, og giv pseudonym til det, der skal bevares')
    .requiredOption('--person <id>', 'personens objekt-id')
    .option('--dry-run', 'vis, hvad der ville ske, og ændr intet')
    .option('--tenant <id>', 'tenanten, når TOVHOLDER_TENANTS ikke nævner præcis én')
    .action(async (options: PersonOptions & { dryRun?: boolean }) => {
      const { data, asked } = await open(options, now);
      const dryRun = options.dryRun === true;
      const lines = erasureLines(await (dryRun ? data.find(asked) : data.erase(asked)), dryRun);
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}
