import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { Refusal } from '../errors/refusal.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import { sampleOf } from '../privacy/audit-sample.ts';
import { RowAuditTrail, tenantTrail } from '../storage/audit-trail.ts';
import { RowSweeper } from '../storage/row-sweeper.ts';
import { openStore } from './open-store-late.ts';

interface SampleOptions {
  readonly tenant?: string;
  readonly group?: string;
  readonly count: string;
  readonly seed: string;
}

const mostAtOnce = 10_000;

function countIn(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > mostAtOnce)
    throw new Refusal('audit.count-wrong', { count: text });
  return count;
}

/** Adds `audit sample`: a random sample of who read, changed and took out closed and personal things, as one JSON line each. */
export function addAudit(program: Command, now: () => Date = () => new Date()): void {
  program
    .command('audit')
    .description('Sporet af, hvem der har læst og ændret lukkede punkter og udleveret personoplysninger')
    .command('sample')
    .description('Udtag en stikprøve til den ansvarliges gennemsyn, én linje JSON for hver')
    .requiredOption('--count <antal>', 'hvor mange')
    .requiredOption('--seed <tekst>', 'det, der trækkes lod med: samme tekst giver samme stikprøve')
    .option('--tenant <id>', 'tenanten, når TOVHOLDER_TENANTS ikke nævner præcis én')
    .option('--group <id>', 'kun denne gruppe')
    .action(async ({ tenant, group, count, seed }: SampleOptions) => {
      const wanted = countIn(count);
      const { rows, tenantId, config } = await openStore(process.env, tenant);
      const sweeper = new RowSweeper(rows, now, randomUUID, config.retention);
      const trail = new RowAuditTrail(rows, now, randomUUID);
      const refs: GroupRef[] =
        group === undefined
          ? [tenantTrail(tenantId), ...(await sweeper.groupsOf(tenantId))]
          : [{ tenantId, groupId: group.toLowerCase() }];
      const notes: (Awaited<ReturnType<typeof trail.between>>[number] & { groupId: string })[] = [];
      for (const ref of refs) {
        const all = await trail.between(ref, new Date(0), now());
        notes.push(...all.map((entry) => ({ groupId: ref.groupId, ...entry })));
      }
      for (const note of sampleOf(notes, wanted, seed)) process.stdout.write(`${JSON.stringify(note)}\n`);
    });
}
