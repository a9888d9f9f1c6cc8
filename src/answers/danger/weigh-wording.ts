import type { Token } from '../text/tokenise.ts';
import { learnedWording } from './learned-wording.ts';
import { wordingOf } from './wording.ts';

const weights = new Map<string, number>();
for (const [weight, parts] of Object.entries(learnedWording.weights)) {
  for (const part of parts.split(/\s*,\s*/)) if (part !== '') weights.set(part, Number(weight));
}

/** More than this is counted no further. */
export const MOST_WEIGHT = 4;

/** What each of so many parts counts: a long message is not more dangerous for its length. */
export const shareOf = (parts: number): number => 5 / Math.sqrt(Math.max(1, parts));

/**
 * How far a text tells of danger, by what was learned from many sentences; from 0 on it does. `weight` is what its words of
 * danger weigh (see weigh-danger.ts).
 */
export function weighWording(tokens: readonly Token[], weight: number): number {
  const wording = wordingOf(tokens);
  let sum = 0;
  for (const part of wording) sum += weights.get(part) ?? 0;
  const { start, perWeight } = learnedWording;
  return start + perWeight * Math.min(MOST_WEIGHT, weight) + sum * shareOf(wording.size);
}
