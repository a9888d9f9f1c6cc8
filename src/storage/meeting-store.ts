import { createHash } from 'node:crypto';
import type { AuditNote } from '../meetings/audit.ts';
import type { Agreement } from '../meetings/model/agreement.ts';
import type { CarriedItem } from '../meetings/model/carried-item.ts';
import type { Group, GroupRef } from '../meetings/model/group.ts';
import type { LaterMeeting, MeetingState, MinutesLink } from '../meetings/model/meeting.ts';
import type { NumberCounter } from '../meetings/model/number-counter.ts';
import type { Clock, CommitResult, MeetingStore, MeetingSummary, Reads } from '../meetings/ports.ts';
import { auditInsert } from './audit-trail.ts';
import { decisionRows, laterDecisionRows } from './decision-rows.ts';
import {
  agreementKey,
  agreementPrefix,
  allAgreementPrefixes,
  calendarFrom,
  calendarPrefix,
  calendarRow,
  carriedPrefixes,
  closedPrefix,
  counterKey,
  groupKey,
  groupRowsOf,
  headKey,
  laterMeetingFrom,
  linkRow,
  type MeetingRow,
  meetingPrefix,
  partitionOf,
  receiptKey,
  rowsOf,
  stateFrom,
} from './meeting-rows.ts';
import { endOf, type Operation, type Row, type RowStore } from './rows.ts';

const receiptKeyOf = (receipt: string): string => receiptKey(createHash('sha256').update(receipt).digest('hex'));

const agreementPrefixes = (reads: Reads['agreements'] = false): readonly string[] =>
  reads === 'open'
    ? [agreementPrefix(false, 'open'), agreementPrefix(true, 'open')]
    : reads
      ? allAgreementPrefixes
      : [];

const unusedCounter = (scope: string | undefined): MeetingRow | undefined =>
  scope === undefined ? undefined : { key: counterKey(scope), value: { scope, next: 1 } satisfies NumberCounter };

/**
 * Meetings and groups on rows. A rule takes a state and returns the next one; what is not the very object that was read
 * has changed, and is written under the etag that it was read with.
 */
export class RowMeetingStore implements MeetingStore {
  readonly #rows: RowStore;
  readonly #clock: Clock;
  /** The etag that each object was read with. */
  readonly #etags = new WeakMap<object, string>();

  constructor(rows: RowStore, clock: Clock) {
    this.#rows = rows;
    this.#clock = clock;
  }

  async readGroup(ref: GroupRef): Promise<Group | undefined> {
    return (await this.#get(ref, groupKey))?.value as Group | undefined;
  }

  async createGroup(group: Group): Promise<'done' | 'repeated'> {
    const committed = await this.#rows.commit(partitionOf(group), [{ kind: 'insert', key: groupKey, value: group }]);
    return committed.result === 'done' ? 'done' : 'repeated';
  }

  async changeGroup(before: Group, after: Group, receipt?: string): Promise<CommitResult> {
    return this.#commit(after, [this.#replacing(groupKey, before, after)], receipt);
  }

  async readMeeting(ref: GroupRef, meetingId: string, reads: Reads = {}): Promise<MeetingState | undefined> {
    const [group, open, closed, carried, counter, previous, later, meetings, ...agreements] = await Promise.all([
      this.readGroup(ref),
      this.#range(ref, meetingPrefix(meetingId)),
      reads.closed === true ? this.#range(ref, closedPrefix(meetingId)) : [],
      reads.carried === true ? this.#carried(ref) : [],
      reads.counter === undefined ? undefined : this.#get(ref, counterKey(reads.counter)),
      reads.previous === undefined ? undefined : this.#get(ref, headKey(reads.previous)),
      reads.laterThan === undefined ? null : this.#laterThan(ref, reads.laterThan, meetingId),
      reads.heldSince === undefined ? [] : this.meetingsSince(ref, reads.heldSince),
      ...agreementPrefixes(reads.agreements).map((prefix) => this.#range(ref, prefix)),
    ]);
    if (group === undefined) return undefined;
    return stateFrom(group, meetingId, {
      meeting: [...open, ...closed],
      carried,
      counter: counter ?? unusedCounter(reads.counter),
      previous,
      later,
      meetings,
      agreements: agreements.flat(),
    });
  }

  async createMeeting(
    state: MeetingState,
    before: Pick<MeetingState, 'carried' | 'counters'> = { carried: [], counters: [] },
    note?: AuditNote,
  ): Promise<CommitResult> {
    const standing = new Map(groupRowsOf({ ...before, agreements: [] }).map((row) => [row.key, row.value]));
    const operations = this.#differences(standing, rowsOf(state));
    const partition = partitionOf(state.group);
    const committed = await this.#rows.commit(partition, [
      ...operations,
      { kind: 'put', ...calendarRow(state.meeting) },
      ...decisionRows(undefined, state),
      ...this.#notes(note, state.meeting.meetingId),
    ]);
    if (committed.result === 'done') return 'done';
    const isThere = committed.result === 'exists' && committed.key === headKey(state.meeting.meetingId);
    return isThere ? 'repeated' : 'conflict';
  }

  async changeMeeting(
    before: MeetingState,
    after: MeetingState,
    receipt: string,
    note?: AuditNote,
  ): Promise<CommitResult> {
    const standing = new Map(rowsOf(before).map((row) => [row.key, row.value]));
    const operations = this.#differences(standing, rowsOf(after));
    if (before.meeting !== after.meeting) operations.push(...this.#calendarChange(before, after));
    operations.push(...decisionRows(before, after), ...laterDecisionRows(before, after));
    if (after.previous !== null && before.previous !== after.previous) {
      operations.push({ kind: 'put', ...calendarRow(after.previous) });
    }
    if (before.group !== after.group) operations.push(this.#replacing(groupKey, before.group, after.group));
    return this.#commit(after.group, operations, receipt, note);
  }

  async noteLinks(ref: GroupRef, meetingId: string, links: readonly MinutesLink[]): Promise<void> {
    const operations = links.map((link): Operation => ({ kind: 'put', ...linkRow(meetingId, link) }));
    await this.#rows.commit(partitionOf(ref), operations);
  }

  async hasReceipt(ref: GroupRef, receipt: string): Promise<boolean> {
    return (await this.#get(ref, receiptKeyOf(receipt))) !== undefined;
  }

  async meetingsSince(ref: GroupRef, date: string): Promise<MeetingSummary[]> {
    const rows = await this.#rows.range(partitionOf(ref), calendarFrom(date), endOf(calendarPrefix));
    return rows.map((row) => row.value as MeetingSummary);
  }

  async readCarried(ref: GroupRef): Promise<CarriedItem[]> {
    return (await this.#carried(ref)).map((row) => row.value as CarriedItem);
  }

  async readCounter(ref: GroupRef, scope: string): Promise<NumberCounter> {
    const row = await this.#get(ref, counterKey(scope));
    return row === undefined ? { scope, next: 1 } : (row.value as NumberCounter);
  }

  async openAgreements(ref: GroupRef, reads: { closed: boolean }): Promise<Agreement[]> {
    const ranges = await Promise.all([
      this.#range(ref, agreementPrefix(false, 'open')),
      reads.closed ? this.#range(ref, agreementPrefix(true, 'open')) : [],
    ]);
    return ranges.flat().map((row) => row.value as Agreement);
  }

  async allAgreements(ref: GroupRef): Promise<Agreement[]> {
    const ranges = await Promise.all(allAgreementPrefixes.map((prefix) => this.#range(ref, prefix)));
    return ranges.flat().map((row) => row.value as Agreement);
  }

  async readAgreement(ref: GroupRef, agreementId: string): Promise<Agreement | undefined> {
    const places = [false, true].flatMap((closed) =>
      (['open', 'done'] as const).map((state) => agreementKey({ agreementId, closed, state })),
    );
    const rows = await Promise.all(places.map((key) => this.#get(ref, key)));
    return rows.find((row) => row !== undefined)?.value as Agreement | undefined;
  }

  async changeAgreement(
    ref: GroupRef,
    before: Agreement | null,
    after: Agreement,
    receipt: string,
    note?: AuditNote,
  ): Promise<CommitResult> {
    const key = agreementKey(after);
    if (before === null) return this.#commit(ref, [{ kind: 'insert', key, value: after }], receipt, note);
    const old = agreementKey(before);
    if (old === key) return this.#commit(ref, [this.#replacing(key, before, after)], receipt, note);
    // The state is part of the key; of two who move it at once, the second finds the old row gone.
    const moved: Operation[] = [
      { kind: 'delete', key: old },
      { kind: 'insert', key, value: after },
    ];
    return this.#commit(ref, moved, receipt, note);
  }

  /** The group's other meetings from that day on that are not cancelled, with what is closed of them. */
  async #laterThan(ref: GroupRef, date: string, meetingId: string): Promise<LaterMeeting[]> {
    const summaries = await this.meetingsSince(ref, date);
    const others = summaries.filter((summary) => summary.meetingId !== meetingId && summary.status !== 'cancelled');
    const read = await Promise.all(
      others.map(async (other) => {
        const prefixes = [meetingPrefix(other.meetingId), closedPrefix(other.meetingId)];
        const rows = await Promise.all(prefixes.map((prefix) => this.#range(ref, prefix)));
        return laterMeetingFrom(other.meetingId, rows.flat());
      }),
    );
    return read.filter((later) => later !== undefined);
  }

  /** What must be written so that `standing` becomes `rows`. */
  #differences(standing: Map<string, object>, rows: readonly MeetingRow[]): Operation[] {
    const operations: Operation[] = [];
    for (const { key, value } of rows) {
      const old = standing.get(key);
      standing.delete(key);
      if (old === value) continue;
      // A counter that nobody has used yet stands in the state, but in no row.
      const isNew = old === undefined || !this.#etags.has(old);
      operations.push(isNew ? { kind: 'insert', key, value } : this.#replacing(key, old, value));
    }
    for (const key of standing.keys()) operations.push({ kind: 'delete', key });
    return operations;
  }

  #calendarChange(before: MeetingState, after: MeetingState): Operation[] {
    const old = calendarRow(before.meeting);
    const next = calendarRow(after.meeting);
    const put: Operation = { kind: 'put', ...next };
    return old.key === next.key ? [put] : [{ kind: 'delete', key: old.key }, put];
  }

  #replacing(key: string, before: object, value: object): Operation {
    const etag = this.#etags.get(before);
    if (etag === undefined) throw new Error(`The row ${key} is to be replaced but was never read.`);
    return { kind: 'replace', key, value, etag };
  }

  /** One note at most goes with a change, and a receipt or a new meeting's id, which are there once, tell it apart. */
  #notes(note: AuditNote | undefined, id: string): Operation[] {
    return note === undefined ? [] : [auditInsert(note, this.#clock(), id)];
  }

  async #commit(
    ref: GroupRef,
    operations: Operation[],
    receipt: string | undefined,
    note?: AuditNote,
  ): Promise<CommitResult> {
    const key = receipt === undefined ? undefined : receiptKeyOf(receipt);
    // First, so that Azure, which names the first operation that fails, says "repeated" before it says "changed".
    const receipts: Operation[] =
      key === undefined ? [] : [{ kind: 'insert', key, value: { at: this.#clock().toISOString() } }];
    const notes = this.#notes(note, key ?? '');
    const committed = await this.#rows.commit(partitionOf(ref), [...receipts, ...operations, ...notes]);
    if (committed.result === 'done') return 'done';
    return committed.result === 'exists' && committed.key === key ? 'repeated' : 'conflict';
  }

  async #get(ref: GroupRef, key: string): Promise<MeetingRow | undefined> {
    const row = await this.#rows.get(partitionOf(ref), key);
    return row === undefined ? undefined : this.#remember(row);
  }

  async #carried(ref: GroupRef): Promise<MeetingRow[]> {
    return (await Promise.all(carriedPrefixes.map((prefix) => this.#range(ref, prefix)))).flat();
  }

  async #range(ref: GroupRef, prefix: string): Promise<MeetingRow[]> {
    const rows = await this.#rows.range(partitionOf(ref), prefix, endOf(prefix));
    return rows.map((row) => this.#remember(row));
  }

  #remember(row: Row): MeetingRow {
    const value = row.value as object;
    this.#etags.set(value, row.etag);
    return { key: row.key, value };
  }
}
