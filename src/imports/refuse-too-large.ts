import { Refusal } from '../errors/refusal.ts';
import { itemLimit } from '../meetings/agenda.ts';
import { everybodyIn } from '../minutes/attendance-to-meeting.ts';
import type { Minutes } from '../minutes/model.ts';
import { outcomeOf } from '../minutes/outcome-of.ts';

/** A row of the store holds some 500,000 characters, and one transaction a few million. */
const longestItem = 400_000;
const longestMinutes = 1_200_000;

/** A meeting is stored in one transaction of 100 rows, and five are its head, its day, its decisions and its numbers. */
const mostRows = 95;

function rowsOf(minutes: Minutes): number {
  const closed = minutes.items.filter((item) => item.closed);
  const comingBack = minutes.items.filter((item) => (item.outcome ?? outcomeOf(item.decision ?? '')) === 'deferred');
  const agreements = minutes.items.flatMap((item) => item.agreements ?? []);
  return minutes.items.length + agreements.length + closed.length + comingBack.length + everybodyIn(minutes).length;
}

/** Refuses minutes that cannot become one meeting, before they are kept at all. */
export function refuseTooLarge(minutes: Minutes): void {
  const { items } = minutes;
  if (items.length > itemLimit || rowsOf(minutes) > mostRows) throw new Refusal('import.too-many-items');
  const lengths = items.map((item) => JSON.stringify(item).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total > longestMinutes || lengths.some((length) => length > longestItem)) throw new Refusal('import.too-long');
}
