import { Refusal } from '../errors/refusal.ts';
import { itemLimit } from '../meetings/agenda.ts';
import type { Minutes } from '../minutes/model.ts';

/** A row of the store holds some 500,000 characters, and one transaction a few million. */
const longestItem = 400_000;
const longestMinutes = 1_200_000;

/** A meeting is stored in one transaction of 100 rows, some of which are its own. */
const mostRows = 94;

/** Refuses minutes that cannot become one meeting, before they are kept at all. */
export function refuseTooLarge({ items, participants }: Minutes): void {
  const rows = items.length + items.filter(({ closed }) => closed).length + participants.length;
  if (items.length > itemLimit || rows > mostRows) throw new Refusal('import.too-many-items');
  const lengths = items.map((item) => JSON.stringify(item).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total > longestMinutes || lengths.some((length) => length > longestItem)) throw new Refusal('import.too-long');
}
