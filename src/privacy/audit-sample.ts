import { createHash } from 'node:crypto';

const drawn = (seed: string, name: string): string => createHash('sha256').update(`${seed}|${name}`).digest('hex');

/**
 * So many of the notes, drawn by the seed: nobody can know beforehand which, and whoever knows the seed can draw the same
 * again. In the order of their times.
 */
export function sampleOf<T extends { readonly at: string }>(notes: readonly T[], count: number, seed: string): T[] {
  return notes
    .map((note, n) => ({ note, lot: drawn(seed, `${n}|${note.at}`) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, count)
    .map(({ note }) => note)
    .sort((one, other) => one.at.localeCompare(other.at));
}
