/** A numbered place in the document and how much speaks for it being the start of an item. */
export interface Link {
  readonly number: number;
  readonly weight: number;
}

/** The best-supported run of rising numbers, as indices into the links it was made of. */
export interface Chain {
  readonly indices: readonly number[];
  readonly weight: number;
}

const reach = 12;

/**
 * Finds the run of rising numbers that most speaks for. A step of one is free, a jump costs, and so does a start at
 * any number but the document's first: lists inside items begin again at 1, items do not.
 */
export function bestChain(links: readonly Link[]): Chain {
  const best: { weight: number; before: number }[] = [];
  const lastWith = new Map<number, number>();
  let top = -1;
  for (const [index, { number, weight }] of links.entries()) {
    let entry = { weight, before: -1 };
    for (let step = 1; step <= reach; step++) {
      const before = lastWith.get(number - step);
      const sum = before === undefined ? undefined : best[before];
      if (before === undefined || sum === undefined) continue;
      const reached = sum.weight + weight - jumpCost(step);
      if (reached > entry.weight) entry = { weight: reached, before };
    }
    best.push(entry);
    const rival = best[lastWith.get(number) ?? -1];
    if (rival === undefined || entry.weight >= rival.weight) lastWith.set(number, index);
    if (entry.weight > (best[top]?.weight ?? Number.NEGATIVE_INFINITY)) top = index;
  }
  const indices: number[] = [];
  for (let at = top; at >= 0; at = best[at]?.before ?? -1) indices.unshift(at);
  return { indices, weight: best[top]?.weight ?? 0 };
}

const jumpCost = (step: number) => (step === 1 ? 0 : 1 + step * 0.4);
