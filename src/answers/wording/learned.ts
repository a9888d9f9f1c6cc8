import { shareOf } from './wording.ts';

/** What was learned from many sentences about one question that is asked of each text. */
export interface Learned {
  /** Which sentences it was learned from. */
  readonly learnedFrom: string;
  readonly start: number;
  /** What is known of a text beside its wording, and how much each of it counts. */
  readonly beside: Readonly<Record<string, number>>;
  /** By weight: the parts of wording (see wording.ts), comma-separated. */
  readonly weights: Readonly<Record<string, string>>;
}

/** Says how far a text is what was learned, by its wording and by what is known of it beside; from 0 on it is. */
export type Weigher = (wording: ReadonlySet<string>, beside: Readonly<Record<string, number>>) => number;

export function weigherOf({ start, beside: counts, weights }: Learned): Weigher {
  const weightOf = new Map<string, number>();
  for (const [weight, parts] of Object.entries(weights)) {
    for (const part of parts.split(/\s*,\s*/)) if (part !== '') weightOf.set(part, Number(weight));
  }
  const countOf = Object.entries(counts);
  return (wording, beside) => {
    let sum = 0;
    for (const part of wording) sum += weightOf.get(part) ?? 0;
    let known = 0;
    for (const [name, count] of countOf) known += count * (beside[name] ?? 0);
    return start + known + sum * shareOf(wording.size);
  };
}
