/**
 * Lists by a word, laid end to end in one: a question looks into some hundred of their items, which costs most where each lies
 * somewhere else in memory.
 */
export interface Packed<Item> {
  /** The number of each word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By number where the word's items begin in `items`; they end where those of the next word begin. */
  readonly starts: Uint32Array;
  readonly items: readonly Item[];
}

/** Lays lists end to end, in the order in which their words come. */
export function packed<Item>(lists: ReadonlyMap<string, readonly Item[]>): Packed<Item> {
  const numbers = new Map<string, number>();
  const starts = [0];
  const items: Item[] = [];
  for (const [word, list] of lists) {
    numbers.set(word, numbers.size);
    for (const item of list) items.push(item);
    starts.push(items.length);
  }
  return { numbers, starts: Uint32Array.from(starts), items };
}
