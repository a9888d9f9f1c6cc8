import type { MeetingView } from '../../../tab-api/schema.ts';

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const kept = <T>(before: T, now: T): T => (sameText(before, now) ? before : now);

function keptRows<T>(before: readonly T[], now: readonly T[], idOf: (row: T) => string): readonly T[] {
  const known = new Map(before.map((row) => [idOf(row), row]));
  const rows = now.map((row) => kept(known.get(idOf(row)) ?? row, row));
  return rows.length === before.length && rows.every((row, n) => row === before[n]) ? before : rows;
}

/** The meeting as it is now, in which everything that says the same as before is the same object: what shows it is not drawn again. */
export function steadied(before: MeetingView | undefined, now: MeetingView): MeetingView {
  if (before === undefined || before.meeting.meetingId !== now.meeting.meetingId) return now;
  return {
    group: kept(before.group, now.group),
    meeting: kept(before.meeting, now.meeting),
    me: kept(before.me, now.me),
    items: [...keptRows(before.items, now.items, ({ itemId }) => itemId)],
    attendance: [...keptRows(before.attendance, now.attendance, ({ personId }) => personId)],
    proposals: [...keptRows(before.proposals, now.proposals, ({ itemId }) => itemId)],
    takenOff: kept(before.takenOff, now.takenOff),
    agreements: kept(before.agreements, now.agreements),
    minutes: kept(before.minutes, now.minutes),
  };
}
