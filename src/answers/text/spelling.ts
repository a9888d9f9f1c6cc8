const LONG_WORD = 9;
const SHORTEST_WORD = 5;

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/aa/g, 'o'],
  [/ae/g, 'e'],
  [/oe/g, 'o'],
  [/hv/g, 'v'],
  [/hj/g, 'j'],
  [/ck|ch|c|q/g, 'k'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/ph/g, 'f'],
  [/nd/g, 'n'],
  [/ld/g, 'l'],
  [/rd/g, 'r'],
  [/dt/g, 't'],
  [/ds/g, 's'],
];

/** How a folded word roughly sounds in Danish: what people mix up when they spell ("angsd", "selmord") is one. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [pattern, letters] of SOUNDS) sound = sound.replace(pattern, letters);
  return sound;
}

/** The number of single-letter changes (insert, drop, replace, swap neighbours) between two words, up to `most` + 1. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let steps = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        steps = Math.min(steps, (before[column - 2] ?? 0) + 1);
      }
      current.push(steps);
      if (steps < least) least = steps;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? most + 1;
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Finds the known word that a misspelt one most likely stands for. */
export interface Speller {
  /** The nearest known word, or nothing when none is near enough. `word` is folded. */
  nearest(word: string): string | undefined;
}

interface Known {
  readonly word: string;
  readonly sound: string;
}

/** Prepares a speller over folded known words; words under five letters are never guessed at. */
export function createSpeller(known: Iterable<string>): Speller {
  const bySound = new Map<string, Known[]>();
  const file = (key: string, word: Known) => {
    const words = bySound.get(key);
    if (words) words.push(word);
    else bySound.set(key, [word]);
  };
  for (const word of known) {
    if (word.length < SHORTEST_WORD - 1) continue;
    const sound = soundOf(word);
    const entry = { word, sound };
    file(sound, entry);
    for (const shorter of withoutOneLetter(sound)) file(shorter, entry);
  }
  return {
    nearest(word) {
      if (word.length < SHORTEST_WORD) return undefined;
      const sound = soundOf(word);
      const most = word.length >= LONG_WORD ? 2 : 1;
      let best: string | undefined;
      let bestCost = Number.POSITIVE_INFINITY;
      const seen = new Set<string>();
      for (const key of [sound, ...withoutOneLetter(sound)]) {
        for (const { word: candidate, sound: candidateSound } of bySound.get(key) ?? []) {
          if (seen.has(candidate)) continue;
          seen.add(candidate);
          const steps = editDistance(word, candidate, most + 1);
          if (steps > most + 1) continue;
          const soundSteps = editDistance(sound, candidateSound, most);
          if (soundSteps > most) continue;
          const cost = soundSteps + steps / 2 + (candidate[0] === word[0] ? 0 : 1);
          if (cost < bestCost) {
            best = candidate;
            bestCost = cost;
          }
        }
      }
      return bestCost <= most + 0.5 ? best : undefined;
    },
  };
}
