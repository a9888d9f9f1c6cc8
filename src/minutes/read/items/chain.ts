/** A numbered place in the document and how much speaks for it being the start of an item. */
export interface Link {
  readonly number: number;
  readonly weight: number;
  /** True when it stands like a heading, apart from what is above it. */
  readonly apart: boolean;
}

/** The best-supported run of rising numbers, as indices into the links it was made of. */
export interface Chain {
  readonly indices: readonly number[];
  readonly weight: number;
}

const reach = 12;
const farJumpCost = 1.3;
/** Each is looked for among all that follows. */
const mostFarJumps = 8;
/** Numbers far below the others are taken in only where that much speaks for each of them. */
const wellSupported = 2;

/**
 * Finds the run of rising numbers that most speaks for. A step of one is free and a jump costs, less between two that
 * stand apart: lists inside items begin again at 1, items do not. Numbers further off are added at its ends.
 */
export function bestChain(links: readonly Link[]): Chain {
  let chain = closeRun(links, links.keys());
  for (let jumps = 0, grows = true; grows && jumps < mostFarJumps; jumps++) {
    const last = chain.indices.at(-1) ?? links.length;
    const beyond = (links[last]?.number ?? 0) + reach;
    const further = closeRun(
      links,
      apartIn(links, last + 1, links.length, (number) => number > beyond),
    );
    grows = further.weight > farJumpCost;
    if (grows) chain = joined(chain, further);
  }
  const first = chain.indices[0] ?? 0;
  const below = (links[first]?.number ?? 0) - reach;
  const earlier = closeRun(
    links,
    apartIn(links, 0, first, (number) => number < below),
  );
  return earlier.weight > earlier.indices.length * wellSupported ? joined(earlier, chain) : chain;
}

const joined = (one: Chain, other: Chain): Chain => ({
  indices: [...one.indices, ...other.indices],
  weight: one.weight + other.weight - farJumpCost,
});

const isYear = (number: number) => number >= 1900 && number <= 2100;

function apartIn(links: readonly Link[], from: number, to: number, fits: (number: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    const link = links[index];
    if (link?.apart === true && fits(link.number) && !isYear(link.number)) found.push(index);
  }
  return found;
}

/** The best run among some of the links in which no number is further than `reach` from the one before. */
function closeRun(links: readonly Link[], among: Iterable<number>): Chain {
  const best = new Map<number, { readonly weight: number; readonly before: number }>();
  const lastWith = new Map<number, number>();
  let top = -1;
  for (const index of among) {
    const link = links[index];
    if (link === undefined) continue;
    let entry = { weight: link.weight, before: -1 };
    for (let step = 1; step <= reach; step++) {
      const before = lastWith.get(link.number - step);
      const sum = before === undefined ? undefined : best.get(before)?.weight;
      if (before === undefined || sum === undefined) continue;
      const reached = sum + link.weight - jumpCost(step, link.apart && links[before]?.apart === true);
      if (reached > entry.weight) entry = { weight: reached, before };
    }
    best.set(index, entry);
    const rival = best.get(lastWith.get(link.number) ?? -1);
    if (rival === undefined || entry.weight >= rival.weight) lastWith.set(link.number, index);
    if (entry.weight > (best.get(top)?.weight ?? Number.NEGATIVE_INFINITY)) top = index;
  }
  const indices: number[] = [];
  for (let at = top; at >= 0; at = best.get(at)?.before ?? -1) indices.unshift(at);
  return { indices, weight: best.get(top)?.weight ?? 0 };
}

function jumpCost(step: number, bothApart: boolean): number {
  if (step === 1) return 0;
  return bothApart ? Math.min(0.8 + step * 0.1, farJumpCost) : 1 + step * 0.4;
}
