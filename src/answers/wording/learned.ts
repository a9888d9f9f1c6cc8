import { numberOfPart, shareOf, type Wording } from './wording.ts';

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

/**
 * Says how far a text is what was learned, by its wording and by what is known of it beside; from 0 on it is. The wording is
 * weighed once, however often what is known beside it changes.
 */
export type Weigher = (wording: Wording) => (beside: Readonly<Record<string, number>>) => number;

export function weigherOf({ start, beside: counts, weights }: Learned): Weigher {
  const byPart: number[] = [];
  for (const [weight, parts] of Object.entries(weights)) {
    for (const part of parts.split(/\s*,\s*/)) if (part !== '') byPart[numberOfPart(part)] = Number(weight);
  }
  const weightOf = Float64Array.from(byPart, (weight) => weight ?? 0);
  const countOf = Object.entries(counts);
  return ({ parts, known: numbers }) => {
    let sum = 0;
    for (const part of numbers) sum += weightOf[part] ?? 0;
    const worded = sum * shareOf(parts.size);
    return (beside) => {
      let known = 0;
      for (const [name, count] of countOf) known += count * (beside[name] ?? 0);
      return start + known + worded;
    };
  };
}
