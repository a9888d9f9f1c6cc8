import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { GroupRef } from '../meetings/model/group.ts';
import { isFixed, reasonFor, retentionKinds } from '../retention/periods.ts';
import { type Counts, type Swept, sumOf } from '../retention/sweeper.ts';
import { RowAuditTrail } from '../storage/audit-trail.ts';
import { type DeletionProof, proofsIn } from '../storage/deletion-proof.ts';
import { partitionOf } from '../storage/meeting-rows.ts';
import { GroupMarks } from '../storage/retention-rows.ts';
import { RowSweeper } from '../storage/row-sweeper.ts';
import { configOf, openStore } from './open-store-late.ts';
import { shellUser } from './shell-user.ts';

interface Which {
  readonly tenant?: string;
  readonly group?: string;
}

const say = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

const countLines = (counts: Counts): string[] =>
  retentionKinds.flatMap((kind) => (counts[kind] === undefined ? [] : [`${kind}: ${counts[kind]}`]));

function sweptLines(swept: readonly Swept[], dryRun: boolean): string[] {
  const lines = countLines(sumOf(swept.map(({ counts }) => counts)));
  const waiting = swept.reduce((sum, one) => sum + one.waiting, 0);
  const held = swept.filter((one) => one.held).length;
  return [
    ...(lines.length === 0 ? ['Intet er gammelt nok til at blive slettet.'] : lines),
    ...(waiting === 0 ? [] : [`${waiting} referat(er) er gamle nok, men ikke journaliseret, og bliver stående.`]),
    ...(held === 0 ? [] : [`${held} gruppe(r) er holdt tilbage, og intet af dem slettes.`]),
    dryRun ? 'Prøvekørsel: intet er slettet.' : 'Det er slettet.',
  ];
}

const proofLine = ({ at, kind, count }: DeletionProof): string => `${at}  ${kind}  ${count}`;

/** Adds `retention`, with `hold`, `release`, `proof` and `periods` below it. */
export function addRetention(program: Command, now: () => Date = () => new Date()): void {
  const retention = program
    .command('retention')
    .description('Slet det, der har været gemt længe nok, som botten selv gør hver nat')
    .option('--dry-run', 'vis, hvor meget der ville blive slettet, og slet intet')
    .option('--tenant <id>', 'tenanten, når TOVHOLDER_TENANTS ikke nævner præcis én')
    .option('--group <id>', 'kun denne gruppe')
    .action(async ({ dryRun, tenant, group }: Which & { dryRun?: boolean }) => {
      const { rows, tenantId, config } = await openStore(process.env, tenant);
      const sweeper = new RowSweeper(rows, now, randomUUID, config.retention);
      const mode = dryRun === true ? 'count' : 'delete';
      const refs = group === undefined ? await sweeper.groupsOf(tenantId) : [refOf(tenantId, group)];
      const swept = group === undefined ? [await sweeper.sweepTenant(tenantId, mode)] : [];
      for (const ref of refs) swept.push(await sweeper.sweepGroup(ref, mode));
      say(sweptLines(swept, dryRun === true));
    });
  // Options that stand on both are the parent's, so each is asked for all of them.
  const under = (name: string, description: string, act: (ref: GroupRef, store: Opened) => Promise<string[]>) =>
    retention
      .command(name)
      .description(description)
      .action(async (_own: object, command: Command) => {
        const { tenant, group } = command.optsWithGlobals<Which>();
        if (group === undefined) return command.error('error: required option --group <id> not specified');
        const { rows, tenantId } = await openStore(process.env, tenant);
        say(await act(refOf(tenantId, group), { rows, now }));
      });
  under('hold', 'Behold alt i en gruppe, indtil det frigives igen', async (ref, { rows }) => {
    await noted(ref, 'retention.hold', { rows, now });
    await new GroupMarks(rows).hold(ref, { since: now().toISOString(), by: shellUser() });
    return ['Gruppen er holdt tilbage: intet af den slettes.'];
  });
  under('release', 'Lad en gruppes data følge fristerne igen', async (ref, { rows }) => {
    await noted(ref, 'retention.release', { rows, now });
    await new GroupMarks(rows).release(ref);
    return ['Gruppen følger fristerne igen.'];
  });
  under('proof', 'Vis, hvad der er slettet i en gruppe, og hvornår', async (ref, { rows }) =>
    (await proofsIn(rows, partitionOf(ref))).map(proofLine),
  );
  retention
    .command('periods')
    .description('Vis, hvor mange dage hver slags data gemmes, og hvorfor')
    .action(async () => {
      const { retention: periods } = await configOf(process.env);
      say(
        retentionKinds.map((kind) => `${kind}${isFixed(kind) ? ' (fast)' : ''}: ${periods[kind]}  ${reasonFor(kind)}`),
      );
    });
}

type Opened = Pick<Awaited<ReturnType<typeof openStore>>, 'rows'> & { readonly now: () => Date };

const refOf = (tenantId: string, group: string): GroupRef => ({ tenantId, groupId: group.toLowerCase() });

const noted = (ref: GroupRef, what: string, { rows, now }: Opened): Promise<void> =>
  new RowAuditTrail(rows, now, randomUUID).note(ref, { who: shellUser(), what });
