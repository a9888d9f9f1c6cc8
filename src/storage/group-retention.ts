import { DateTime } from 'luxon';
import type { Agreement } from '../meetings/model/agreement.ts';
import type { CarriedItem } from '../meetings/model/carried-item.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { MeetingSummary } from '../meetings/ports.ts';
import { daysBefore, today } from '../meetings/wall-clock.ts';
import type { MeetingStage } from '../retention/meeting-stages.ts';
import type { Periods, RetentionKind } from '../retention/periods.ts';
import { auditPrefix } from './audit-trail.ts';
import { type Deletion, oldProofs, proofPrefix } from './deletion-proof.ts';
import { type MeetingSwept, sweepMeeting } from './meeting-retention.ts';
import { agreementPrefix, calendarFrom, calendarPrefix, carriedPrefixes, partitionOf } from './meeting-rows.ts';
import { threadPartition } from './reminder-notes.ts';
import { removedKey, stagesKey, stagesPrefix } from './retention-rows.ts';
import { endOf, type Operation, type Row, type RowStore } from './rows.ts';

/** What is to be deleted of a group now. Of each list the first that fails ends it: what follows builds on it. */
export interface GroupPlan {
  readonly lists: readonly (readonly Deletion[])[];
  /** Meetings whose time is over while the archive system does not have their minutes. */
  readonly waiting: number;
  /** All of the group goes but its audit trail and the proofs. */
  readonly gone: boolean;
}

/**
 * Looks through a group's own partition by its ranges: the calendar's lines say which meetings are old enough to be read,
 * and done agreements, waiting items, receipts, audit notes and proofs are ranges by themselves.
 */
export async function planForGroup(rows: RowStore, ref: GroupRef, periods: Periods, now: Date): Promise<GroupPlan> {
  const gone = await isGone(rows, ref, periods, now);
  const always = await agedByTime(rows, ref, periods, now);
  if (gone) {
    const whole = await wholeGroup(rows, ref);
    return { lists: [...always.map((deletion) => [deletion]), whole].filter(hasSomething), waiting: 0, gone };
  }
  const [meetings, agreements, carried, receipts] = await Promise.all([
    agedMeetings(rows, ref, periods, now),
    agedAgreements(rows, ref, periods, now),
    agedCarried(rows, ref, periods, now),
    agedReceipts(rows, ref, periods, now),
  ]);
  const lists = [
    ...meetings.map(({ deletions }) => deletions),
    ...[agreements, carried, receipts, ...always].map((deletion) => [deletion]),
  ];
  return { lists: lists.filter(hasSomething), waiting: meetings.filter(({ waits }) => waits).length, gone };
}

/** Teams tells of an end late at times, after the bot is back: who was clicked in since is not gone. */
async function isGone(rows: RowStore, ref: GroupRef, periods: Periods, now: Date): Promise<boolean> {
  const row = await rows.get(partitionOf(ref), removedKey);
  if (row === undefined) return false;
  const { at } = row.value as { at: string };
  if (at >= momentBefore(now, periods.removedGroup)) return false;
  const [receipts, later] = await Promise.all([
    rangeOf(rows, ref, 'r|'),
    rows.range(partitionOf(ref), calendarFrom(at.slice(0, 10)), endOf(calendarPrefix)),
  ]);
  const held = later.some(({ value }) => ['running', 'closed', 'approved'].includes((value as MeetingSummary).status));
  return !held && !receipts.some(({ value }) => (value as { at: string }).at > at);
}

const hasSomething = (list: readonly Deletion[]): boolean => list.some(({ operations }) => operations.length > 0);

/** ISO. */
export const momentBefore = (now: Date, days: number): string =>
  DateTime.fromJSDate(now, { zone: 'utc' }).minus({ days }).toJSDate().toISOString();

const deletionOf = (kind: RetentionKind, partition: string, rows: readonly Row[]): Deletion => ({
  kind,
  partition,
  operations: rows.map(({ key }): Operation => ({ kind: 'delete', key })),
  count: rows.length,
});

const rangeOf = (rows: RowStore, ref: GroupRef, prefix: string): Promise<Row[]> =>
  rows.range(partitionOf(ref), prefix, endOf(prefix));

async function agedMeetings(rows: RowStore, ref: GroupRef, periods: Periods, now: Date): Promise<MeetingSwept[]> {
  const youngest = Math.min(periods.answers, periods.proposals, periods.comments, periods.drafts, periods.notHeld);
  const until = daysBefore(today(now), Math.min(youngest, periods.closedText, periods.minutes));
  const [calendar, marks] = await Promise.all([
    rows.range(partitionOf(ref), calendarPrefix, `${calendarPrefix}${until}`),
    rangeOf(rows, ref, stagesPrefix),
  ]);
  const behind = new Map(marks.map(({ key, value }) => [key, (value as { done: MeetingStage[] }).done]));
  const swept: MeetingSwept[] = [];
  for (const { key, value } of calendar) {
    const summary = value as MeetingSummary;
    const meeting = { ref, calendarKey: key, summary, behind: behind.get(stagesKey(summary.meetingId)) ?? [] };
    swept.push(await sweepMeeting(rows, meeting, periods, now));
  }
  return swept;
}

/** Agreements that are done, by the day they were; older ones, which do not say it, by the later of their meeting and their due date. */
async function agedAgreements(rows: RowStore, ref: GroupRef, periods: Periods, now: Date): Promise<Deletion> {
  const done = await Promise.all([false, true].map((closed) => rangeOf(rows, ref, agreementPrefix(closed, 'done'))));
  const until = daysBefore(today(now), periods.agreements);
  const old = done.flat().filter(({ value }) => {
    const { doneAt, due, origin } = value as Agreement;
    const day =
      doneAt?.slice(0, 10) ??
      [due, origin?.date]
        .filter((date) => date != null)
        .sort()
        .at(-1);
    return day !== undefined && day < until;
  });
  return deletionOf('agreements', partitionOf(ref), old);
}

async function agedCarried(rows: RowStore, ref: GroupRef, periods: Periods, now: Date): Promise<Deletion> {
  const waiting = (await Promise.all(carriedPrefixes.map((prefix) => rangeOf(rows, ref, prefix)))).flat();
  const until = daysBefore(today(now), periods.carried);
  const old = waiting.filter(({ value }) => (value as CarriedItem).origin.date < until);
  return deletionOf('carried', partitionOf(ref), old);
}

async function agedReceipts(rows: RowStore, ref: GroupRef, periods: Periods, now: Date): Promise<Deletion> {
  const until = momentBefore(now, periods.receipts);
  const receipts = await rangeOf(rows, ref, 'r|');
  return deletionOf(
    'receipts',
    partitionOf(ref),
    receipts.filter(({ value }) => (value as { at: string }).at < until),
  );
}

/** What is kept under its time also when the group itself is gone. */
async function agedByTime(rows: RowStore, ref: GroupRef, periods: Periods, now: Date): Promise<Deletion[]> {
  const partition = partitionOf(ref);
  const until = momentBefore(now, periods.proof);
  const notes = await rows.range(partition, auditPrefix, `${auditPrefix}${momentBefore(now, periods.audit)}`);
  const proofs = [partition, threadPartition(ref)].map((proven) => oldProofs(rows, proven, until));
  return [deletionOf('audit', partition, notes), ...(await Promise.all(proofs))];
}

const isKeptLonger = (key: string): boolean => key.startsWith(proofPrefix) || key.startsWith(auditPrefix);

async function wholeGroup(rows: RowStore, ref: GroupRef): Promise<Deletion[]> {
  const partitions = [threadPartition(ref), partitionOf(ref)];
  return Promise.all(
    partitions.map(async (partition) => {
      const all = (await rows.range(partition, '0', endOf(''))).filter(({ key }) => !isKeptLonger(key));
      // The row that says the bot was taken out goes last, so that what a crash leaves is found again.
      const last = all.filter(({ key }) => key === removedKey);
      return deletionOf('removedGroup', partition, [...all.filter(({ key }) => key !== removedKey), ...last]);
    }),
  );
}
