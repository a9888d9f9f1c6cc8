import type { AgendaItem } from '../meetings/model/agenda-item.ts';
import type { Group } from '../meetings/model/group.ts';
import type { NumberCounter } from '../meetings/model/number-counter.ts';
import { scopeFor } from '../meetings/numbers.ts';

/** The running numbers that an earlier meeting counts among; undefined where it counts among none that still run. */
export function scopeOfImport({ settings: { numbering } }: Group, date: string, today: string): string | undefined {
  const scope = scopeFor(numbering, date);
  return numbering === 'term' && scope !== scopeFor(numbering, today) ? undefined : scope;
}

/** The counter moved past the numbers of an earlier meeting, or the very same one where it stands beyond them. */
export function counterPast(counter: NumberCounter, items: readonly AgendaItem[]): NumberCounter {
  const highest = items.reduce((most, { number }) => Math.max(most, number ?? 0), 0);
  return highest < counter.next ? counter : { ...counter, next: highest + 1 };
}
