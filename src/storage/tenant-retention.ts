import { today } from '../meetings/wall-clock.ts';
import type { Periods, RetentionKind } from '../retention/periods.ts';
import { auditPrefix, tenantTrail } from './audit-trail.ts';
import { partitionOf as cataloguePartition, historiesPrefix, receiptsPrefix } from './catalogue-rows.ts';
import { deadPartitions, isDeadBefore } from './dead-conversations.ts';
import { type Deletion, oldProofs, proofPrefix } from './deletion-proof.ts';
import { RowGroupIndex } from './group-index.ts';
import { momentBefore } from './group-retention.ts';
import { partitionOf } from './meeting-rows.ts';
import { ratedAtPrefix, ratingsPartition } from './question-store.ts';
import { remindedPartition } from './reminder-notes.ts';
import { endOf, type Operation, type Row, type RowStore } from './rows.ts';
import { monthsPrefix, topicsPartition } from './topic-store.ts';

const deletionOf = (kind: RetentionKind, partition: string, keys: readonly string[], count: number): Deletion => ({
  kind,
  partition,
  operations: keys.map((key): Operation => ({ kind: 'delete', key })),
  count,
});

/** What is to be deleted now of what belongs to a tenant and to no group. */
export async function planForTenant(
  rows: RowStore,
  tenantId: string,
  periods: Periods,
  now: Date,
): Promise<readonly Deletion[]> {
  const until = momentBefore(now, periods.proof);
  const partitions = [ratingsPartition(tenantId), topicsPartition(tenantId), cataloguePartition(tenantId)];
  const plans = await Promise.all([
    agedRatings(rows, tenantId, momentBefore(now, periods.ratings)),
    agedTopics(rows, tenantId, momentBefore(now, periods.topics)),
    agedHistory(rows, tenantId, momentBefore(now, periods.catalogueHistory)),
    agedReceipts(rows, tenantId, momentBefore(now, periods.receipts)),
    agedAudit(rows, tenantId, momentBefore(now, periods.audit)),
    ...partitions.map((partition) => oldProofs(rows, partition, until)),
  ]);
  const reminded = await agedReminderNotes(rows, tenantId, {
    notes: momentBefore(now, periods.reminderNotes),
    proofs: until,
  });
  const shutOut = await agedShutOuts(rows, {
    shutOut: momentBefore(now, periods.shutOut),
    // An archived team is left alone for as long as minutes of it are kept.
    archived: momentBefore(now, periods.minutes),
    proofs: until,
  });
  return [...plans, ...reminded, ...shutOut].filter(({ operations }) => operations.length > 0);
}

/** What was noted of the tenant itself: whose data was exported or erased. */
async function agedAudit(rows: RowStore, tenantId: string, until: string): Promise<Deletion> {
  const partition = partitionOf(tenantTrail(tenantId));
  const old = (await rows.range(partition, auditPrefix, `${auditPrefix}${until}`)).map(({ key }) => key);
  return deletionOf('audit', partition, old, old.length);
}

/** Each person's notes are a partition of their own, and who is in a group can have some. */
async function agedReminderNotes(
  rows: RowStore,
  tenantId: string,
  { notes, proofs }: { notes: string; proofs: string },
): Promise<Deletion[]> {
  const day = today(new Date(notes));
  const people = await new RowGroupIndex(rows).peopleOfTenant(tenantId);
  const plans = people.map(async (personId) => {
    const partition = remindedPartition(tenantId, personId);
    const reminded = await rows.range(partition, '0', proofPrefix);
    const old = reminded.filter(({ value }) => (value as { day: string }).day < day).map(({ key }) => key);
    return [deletionOf('reminderNotes', partition, old, old.length), await oldProofs(rows, partition, proofs)];
  });
  return (await Promise.all(plans)).flat();
}

/** Of all tenants at once: the rows do not say whose they are, and it does no harm that each tenant's night looks. */
async function agedShutOuts(
  rows: RowStore,
  until: { shutOut: string; archived: string; proofs: string },
): Promise<Deletion[]> {
  const plans = deadPartitions.map(async (partition) => {
    const old = (await rows.range(partition, '0', proofPrefix))
      .filter(({ value }) => isDeadBefore(value, until))
      .map(({ key }) => key);
    return [deletionOf('shutOut', partition, old, old.length), await oldProofs(rows, partition, until.proofs)];
  });
  return (await Promise.all(plans)).flat();
}

/** A rating that was given anew stands under its later time too. */
async function agedRatings(rows: RowStore, tenantId: string, until: string): Promise<Deletion> {
  const partition = ratingsPartition(tenantId);
  const times = await rows.range(partition, ratedAtPrefix, `${ratedAtPrefix}${until}`);
  const keys = [...new Set(times.map(({ value }) => (value as { key: string }).key))];
  const ratings = (await Promise.all(keys.map((key) => rows.get(partition, key)))).filter(
    (row) => row !== undefined && (row.value as { at: string }).at < until,
  ) as Row[];
  return deletionOf(
    'ratings',
    partition,
    [...times, ...ratings].map(({ key }) => key),
    ratings.length,
  );
}

/** Whole months: a month's rows go when its last day is old enough. */
async function agedTopics(rows: RowStore, tenantId: string, until: string): Promise<Deletion> {
  const month = today(new Date(until)).slice(0, 7);
  const partition = topicsPartition(tenantId);
  const ranges = await Promise.all(
    [monthsPrefix, 'shown|'].map((prefix) => rows.range(partition, prefix, `${prefix}${month}`)),
  );
  const old = ranges.flat().map(({ key }) => key);
  return deletionOf('topics', partition, old, old.length);
}

/** All but the newest of an entry's earlier versions. */
async function agedHistory(rows: RowStore, tenantId: string, until: string): Promise<Deletion> {
  const partition = cataloguePartition(tenantId);
  const history = await rows.range(partition, historiesPrefix, endOf(historiesPrefix));
  const entryOf = ({ key }: Row) => key.slice(0, key.lastIndexOf('|'));
  const newest = new Map(history.map((row) => [entryOf(row), row.key]));
  const old = history.filter((row) => newest.get(entryOf(row)) !== row.key && (row.value as { at: string }).at < until);
  return deletionOf(
    'catalogueHistory',
    partition,
    old.map(({ key }) => key),
    old.length,
  );
}

async function agedReceipts(rows: RowStore, tenantId: string, until: string): Promise<Deletion> {
  const partition = cataloguePartition(tenantId);
  const receipts = await rows.range(partition, receiptsPrefix, endOf(receiptsPrefix));
  // Those from before receipts said their time are old enough.
  const old = receipts.filter(({ value }) => ((value as { at?: string }).at ?? '') < until).map(({ key }) => key);
  return deletionOf('receipts', partition, old, old.length);
}
