import type { Entry } from '../../catalogue/entry.ts';

const LEVELS: readonly (readonly [1 | 2 | 3, RegExp])[] = [
  [1, /\b(opbyggende|(trin|niveau|level|step) ?(1|et|one)|generel forebyggelse|alle unge|universal)\b/],
  [3, /\b(kriminalitetsforebyggende niveau|(trin|niveau|level|step) ?(3|tre|three)|individorienteret)\b/],
  [2, /\b((trin|niveau|level|step) ?(2|to|two)|forebyggende niveau|specifik forebyggelse)\b/],
];

/** The step of the staircase that a folded question names, or null. */
export function levelIn(text: string): Entry['level'] {
  return LEVELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
