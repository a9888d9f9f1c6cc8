import type { AgendaItem, Origin } from './model/agenda-item.ts';
import type { CarriedItem } from './model/carried-item.ts';
import type { ItemKey } from './model/item-key.ts';

/**
 * Whether something came from that item of that meeting. By both: Teams sends the id of a new item with a click, and two
 * meetings may have been sent the same one.
 */
export const cameFrom = ({ origin }: { readonly origin: Partial<ItemKey> | null }, from: ItemKey): boolean =>
  origin?.meetingId === from.meetingId && origin.itemId === from.itemId;

const isSame = (one: Origin, other: Origin | null): boolean =>
  one.reason === other?.reason && one.meetingId === other.meetingId && one.itemId === other.itemId;

/**
 * Whether what waits under an item's id was left by this meeting's item. It names the meeting, or has the origin that the item
 * has: an approval of minutes keeps the meeting whose minutes they are, and what a cancelled agenda gave back where it came from.
 */
export const isLeftBy = (row: CarriedItem, meetingId: string, { itemId, origin }: AgendaItem): boolean =>
  row.itemId === itemId && (cameFrom(row, { meetingId, itemId }) || isSame(row.origin, origin));
