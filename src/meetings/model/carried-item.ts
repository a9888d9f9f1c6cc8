import type { AgendaItem, ItemContent, Origin } from './agenda-item.ts';
import type { Person } from './person.ts';

/** An item that must come back on the next agenda, with all that it takes there. A closed one lies where closed things lie. */
export interface CarriedItem extends Pick<AgendaItem, 'itemId' | 'position' | 'limitedTo'> {
  readonly closed: boolean;
  readonly origin: Origin;
  /** Who is disqualified (inhabil) from it still is. */
  readonly disqualified: readonly Person[];
  /** What it says, without what was decided; null for an acute meeting, which is reported as one line. */
  readonly content: ItemContent | null;
}
