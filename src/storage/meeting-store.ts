import { createHash } from 'node:crypto';
import type { Group, GroupRef } from '../meetings/model/group.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import type { Clock, CommitResult, MeetingStore, MeetingSummary } from '../meetings/ports.ts';
import {
  calendarFrom,
  calendarPrefix,
  calendarRow,
  closedPrefix,
  groupKey,
  type MeetingRow,
  meetingPrefix,
  partitionOf,
  receiptKey,
  rowsOf,
  stateFrom,
} from './meeting-rows.ts';
import { endOf, type Operation, type Row, type RowStore } from './rows.ts';

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
    const row = await this.#rows.get(partitionOf(ref), groupKey);
    return row === undefined ? undefined : (this.#remember(row).value as Group);
  }

  async createGroup(group: Group): Promise<'done' | 'repeated'> {
    const committed = await this.#rows.commit(partitionOf(group), [{ kind: 'insert', key: groupKey, value: group }]);
    return committed.result === 'done' ? 'done' : 'repeated';
  }

  async changeGroup(before: Group, after: Group, receipt?: string): Promise<CommitResult> {
    return this.#commit(after, [this.#replacing(groupKey, before, after)], receipt);
  }

  async readMeeting(ref: GroupRef, meetingId: string, reads: { closed: boolean }): Promise<MeetingState | undefined> {
    const partition = partitionOf(ref);
    const range = (prefix: string) => this.#rows.range(partition, prefix, endOf(prefix));
    const [group, open, closed] = await Promise.all([
      this.readGroup(ref),
      range(meetingPrefix(meetingId)),
      reads.closed ? range(closedPrefix(meetingId)) : [],
    ]);
    if (group === undefined) return undefined;
    return stateFrom(
      group,
      meetingId,
      [...open, ...closed].map((row) => this.#remember(row)),
    );
  }

  async createMeeting(state: MeetingState): Promise<'done' | 'repeated'> {
    const inserts = rowsOf(state).map(({ key, value }): Operation => ({ kind: 'insert', key, value }));
    const committed = await this.#rows.commit(partitionOf(state.group), [
      ...inserts,
      { kind: 'put', ...calendarRow(state.meeting) },
    ]);
    return committed.result === 'done' ? 'done' : 'repeated';
  }

  async changeMeeting(before: MeetingState, after: MeetingState, receipt: string): Promise<CommitResult> {
    const standing = new Map(rowsOf(before).map((row) => [row.key, row.value]));
    const operations: Operation[] = [];
    for (const { key, value } of rowsOf(after)) {
      const old = standing.get(key);
      standing.delete(key);
      if (old === value) continue;
      operations.push(old === undefined ? { kind: 'insert', key, value } : this.#replacing(key, old, value));
    }
    for (const key of standing.keys()) operations.push({ kind: 'delete', key });
    if (before.meeting !== after.meeting) operations.push(...this.#calendarChange(before, after));
    if (before.group !== after.group) operations.push(this.#replacing(groupKey, before.group, after.group));
    return this.#commit(after.group, operations, receipt);
  }

  async meetingsSince(ref: GroupRef, date: string): Promise<MeetingSummary[]> {
    const rows = await this.#rows.range(partitionOf(ref), calendarFrom(date), endOf(calendarPrefix));
    return rows.map((row) => row.value as MeetingSummary);
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

  async #commit(ref: GroupRef, operations: Operation[], receipt: string | undefined): Promise<CommitResult> {
    const key = receipt === undefined ? undefined : receiptKey(createHash('sha256').update(receipt).digest('hex'));
    // First, so that Azure, which names the first operation that fails, says "repeated" before it says "changed".
    const receipts: Operation[] =
      key === undefined ? [] : [{ kind: 'insert', key, value: { at: this.#clock().toISOString() } }];
    const committed = await this.#rows.commit(partitionOf(ref), [...receipts, ...operations]);
    if (committed.result === 'done') return 'done';
    return committed.key === key ? 'repeated' : 'conflict';
  }

  #remember(row: Row): MeetingRow {
    const value = row.value as object;
    this.#etags.set(value, row.etag);
    return { key: row.key, value };
  }
}
