import { mentionsOf } from './mentions.ts';
import type { Asked } from './person-records.ts';
import type { PersonPlace, PersonRow } from './person-row.ts';

/** Who is handed the file: the consultant is no member of every group, and closed text is for members only. */
export type Recipient = 'operator' | 'consultant';

/** Rows of closed things have a range of keys of their own in these places. */
const closedPlaces: ReadonlySet<PersonPlace> = new Set<PersonPlace>(['closedItem', 'agreement', 'carried', 'proposal']);
const isClosed = ({ place, key }: PersonRow): boolean => closedPlaces.has(place) && key.startsWith('x');

/**
 * What is handed out of each row, as the text of a JSON file: what is said of this person, and of nobody else in it. Of what is
 * closed the consultant gets where the person stands, and not what is said there.
 */
export function handedOut(
  found: readonly PersonRow[],
  { tenantId, personId }: Asked,
  at: Date,
  recipient: Recipient,
): string {
  const records = found.map((row) => {
    const { place, partition, key, value } = row;
    const mentions =
      place === 'area' || place === 'reminders' ? [{ path: '', said: value }] : mentionsOf(value, personId);
    const record = { place, row: `${partition} ${key}`, mentions };
    if (recipient === 'operator' || !isClosed(row)) return record;
    return { ...record, mentions: mentions.map(({ path }) => ({ path, said: {} })), withheld: 'closed' };
  });
  return `${JSON.stringify({ tenantId, personId, at: at.toISOString(), records }, null, 2)}\n`;
}
