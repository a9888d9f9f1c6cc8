import type { ShownEntry } from '../use-catalogue.ts';

export const steps = [1, 2, 3] as const;
export type Step = (typeof steps)[number];

export interface StaircaseFilters {
  /** In years; null: all ages. */
  readonly age: number | null;
  /** Empty: all topics. */
  readonly topic: string;
}

/** The initiatives that stand on a step of the staircase. */
export const initiatives = (entries: readonly ShownEntry[]): ShownEntry[] =>
  entries
    .filter(({ entry, retired }) => entry.kind === 'initiative' && entry.level !== null && !retired)
    .toSorted((one, other) => one.entry.title.localeCompare(other.entry.title, 'da'));

/** Those for that age and about that topic. Who names no ages is for all of them. */
export const fitting = (all: readonly ShownEntry[], { age, topic }: StaircaseFilters): ShownEntry[] =>
  all.filter(({ entry: { ageRange, themes } }) => {
    const rightAge = age === null || ageRange === null || (ageRange.from <= age && age <= ageRange.to);
    return rightAge && (topic === '' || themes.includes(topic));
  });

export const onStep = (all: readonly ShownEntry[], step: Step): ShownEntry[] =>
  all.filter(({ entry }) => entry.level === step);

/** Every topic once, as Danes sort. */
export const topicsOf = (all: readonly ShownEntry[]): string[] =>
  [...new Set(all.flatMap(({ entry }) => entry.themes))].sort((one, other) => one.localeCompare(other, 'da'));

/** Every age from the youngest to the oldest that an initiative is for. */
export function agesOf(all: readonly ShownEntry[]): number[] {
  const ranges = all.flatMap(({ entry }) => entry.ageRange ?? []);
  if (ranges.length === 0) return [];
  const youngest = Math.min(...ranges.map(({ from }) => from));
  const oldest = Math.max(...ranges.map(({ to }) => to));
  return Array.from({ length: oldest - youngest + 1 }, (_, n) => youngest + n);
}
