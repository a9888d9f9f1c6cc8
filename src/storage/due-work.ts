import type { Clock } from '../meetings/ports.ts';
import type { Claim, DueWork, DueWorks } from '../reminders/due-work.ts';
import { endOf, keyPart, type Row, type RowStore } from './rows.ts';

const hourMs = 3_600_000;

/** So many hours are asked for side by side, when there is much to catch up with. */
const hoursAtOnce = 24;

/** Longer than any round of work takes; after it, another process takes up what one that has died had claimed. */
const leaseMs = 5 * 60_000;

/** `2020-03-03T08`, in UTC. */
const hourOf = (moment: Date): string => moment.toISOString().slice(0, 13);
const startOf = (hour: string): Date => new Date(`${hour}:00:00Z`);
const partitionOf = (hour: string): string => `due|${hour}`;

function subjectOf(work: DueWork): string {
  switch (work.kind) {
    case 'reminders':
    case 'retention':
      return work.groupId;
    case 'questions':
    case 'contacts':
      return '';
    case 'handOff':
      return work.questionId;
    case 'topics':
      return work.month;
  }
}

const rowKey = (work: DueWork): string =>
  [work.at.toISOString(), work.kind, keyPart(work.tenantId), keyPart(subjectOf(work))].join('|');

const statePartition = 'due';
const stateKey = 'watermark';

/** Every hour before `hour` is done. */
interface State {
  readonly hour: string;
  readonly lease: { readonly holder: string; readonly until: string } | null;
}

interface DueRow {
  readonly partition: string;
  readonly key: string;
  readonly work: DueWork;
}

const workIn = (row: Row): DueWork => {
  const value = row.value as DueWork & { at: string };
  return { ...value, at: new Date(value.at) };
};

/**
 * Due work in a partition for each hour. A watermark says which hours are done, so a look costs the hours since then, and
 * a process that was away for days misses none. One process works at a time: it holds the watermark's lease.
 */
export class RowDueWork implements DueWorks {
  readonly #rows: RowStore;
  readonly #clock: Clock;
  readonly #holder: string;
  #watermarkStands = false;

  /** `holder` names this process among those that share the store. */
  constructor(rows: RowStore, clock: Clock, holder: string) {
    this.#rows = rows;
    this.#clock = clock;
    this.#holder = holder;
  }

  async put(work: DueWork): Promise<void> {
    const now = this.#clock();
    // What is late is put into this hour, since the hours before it may be done.
    const hour = hourOf(new Date(Math.max(work.at.getTime(), now.getTime())));
    await this.#beginWatermark(now);
    await this.#rows.commit(partitionOf(hour), [
      { kind: 'insert', key: rowKey(work), value: { ...work, at: work.at.toISOString() } },
    ]);
  }

  async claim(): Promise<Claim | undefined> {
    const now = this.#clock();
    await this.#beginWatermark(now);
    const row = await this.#rows.get(statePartition, stateKey);
    if (row === undefined) throw new Error('The watermark of due work is gone.');
    const { hour, lease } = row.value as State;
    if (lease !== null && lease.holder !== this.#holder && new Date(lease.until) > now) return undefined;
    const due = await this.#dueSince(startOf(hour), now);
    const holds = due.length > 0;
    if (!holds && hour === hourOf(now)) return undefined;
    const until = new Date(now.getTime() + leaseMs).toISOString();
    const next: State = holds ? { hour, lease: { holder: this.#holder, until } } : { hour: hourOf(now), lease: null };
    const taken = await this.#rows.commit(statePartition, [
      { kind: 'replace', key: stateKey, value: next, etag: row.etag },
    ]);
    if (!holds || taken.result !== 'done') return undefined;
    return { works: due.map(({ work }) => work), finish: (later) => this.#finish(due, later, now) };
  }

  /** Later work is put before what stands for it is deleted: a crash in between only means another look. */
  async #finish(done: readonly DueRow[], later: readonly DueWork[], claimedAt: Date): Promise<void> {
    for (const work of later) await this.put(work);
    for (const { partition, key } of done) await this.#rows.commit(partition, [{ kind: 'delete', key }]);
    const row = await this.#rows.get(statePartition, stateKey);
    if (row === undefined || (row.value as State).lease?.holder !== this.#holder) return;
    const value: State = { hour: hourOf(claimedAt), lease: null };
    await this.#rows.commit(statePartition, [{ kind: 'replace', key: stateKey, value, etag: row.etag }]);
  }

  /** One hour further back than the watermark, for rows that were being written when it moved on. */
  async #dueSince(done: Date, now: Date): Promise<DueRow[]> {
    const partitions: string[] = [];
    for (let time = done.getTime() - hourMs; time <= now.getTime(); time += hourMs) {
      partitions.push(partitionOf(hourOf(new Date(time))));
    }
    const due: DueRow[] = [];
    for (let start = 0; start < partitions.length; start += hoursAtOnce) {
      const hours = partitions.slice(start, start + hoursAtOnce);
      due.push(...(await Promise.all(hours.map((partition) => this.#dueIn(partition, now)))).flat());
    }
    return due;
  }

  async #dueIn(partition: string, now: Date): Promise<DueRow[]> {
    const rows = await this.#rows.range(partition, '0', endOf(now.toISOString()));
    return rows.map((row) => ({ partition, key: row.key, work: workIn(row) }));
  }

  /** The watermark stands before the first row does, so that none is older. */
  async #beginWatermark(now: Date): Promise<void> {
    if (this.#watermarkStands) return;
    const value: State = { hour: hourOf(now), lease: null };
    await this.#rows.commit(statePartition, [{ kind: 'insert', key: stateKey, value }]);
    this.#watermarkStands = true;
  }
}

/** Longer than a hand-off is kept. */
const handOffsWithinHours = 32 * 24;

/** Ids of the handed-off questions of a tenant: each has a due row for as long as it is kept. */
export async function handOffsAhead(rows: RowStore, tenantId: string, now: Date): Promise<string[]> {
  const ids = new Set<string>();
  // From the hour before: what is late is in work.
  for (let start = -1; start < handOffsWithinHours; start += hoursAtOnce) {
    const hours = Array.from({ length: hoursAtOnce }, (_, n) => new Date(now.getTime() + (start + n) * hourMs));
    const due = await Promise.all(hours.map((hour) => rows.range(partitionOf(hourOf(hour)), '0', endOf(''))));
    for (const work of due.flat().map(workIn)) {
      if (work.kind === 'handOff' && work.tenantId === tenantId) ids.add(work.questionId);
    }
  }
  return [...ids];
}
