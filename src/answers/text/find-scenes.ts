import type { ScenePatterns } from '../lexicon/scene-patterns.ts';
import type { Unit } from './unit.ts';

/** A scene that was recognised: its concept, how clearly (0–1), and the places of its words. */
export interface Scene {
  readonly concept: number;
  readonly clearness: number;
  readonly places: readonly number[];
}

interface Hit {
  readonly slot: number;
  readonly at: number;
  readonly everyday: boolean;
  readonly small: boolean;
  readonly quality: number;
}

const WINDOW_BASE = 5;
const EVERYDAY_WINDOW = 3;

function bestWindow(hits: readonly Hit[], width: number): readonly Hit[] {
  let best: readonly Hit[] = [];
  let bestCount = 0;
  for (let start = 0; start < hits.length; start++) {
    const from = hits[start]?.at ?? 0;
    const window = hits.filter((hit) => hit.at >= from && hit.at <= from + width);
    const count = distinct(window);
    if (count > bestCount) {
      best = window;
      bestCount = count;
    }
  }
  return best;
}

function distinct(hits: readonly Hit[]): number {
  return Math.min(new Set(hits.map((hit) => hit.slot)).size, new Set(hits.map((hit) => hit.at)).size);
}

/** For each pattern the slots that a question fills, as bits; zero between two questions. */
const scratch = new WeakMap<ScenePatterns, Uint32Array>();

/** The patterns of which enough slots are filled at all, wherever their words stand: most fall out here, cheaply. */
function likelyPatterns(scenes: ScenePatterns, units: readonly Unit[], share: number): ReadonlySet<number> {
  const bits = scratch.get(scenes) ?? new Uint32Array(scenes.patterns.length);
  scratch.set(scenes, bits);
  const touched: number[] = [];
  for (const { stem } of units) {
    for (const { pattern, slot } of scenes.places.get(stem) ?? []) {
      const before = bits[pattern] ?? 0;
      if (before === 0) touched.push(pattern);
      bits[pattern] = before | (1 << slot);
    }
  }
  const likely = new Set<number>();
  for (const pattern of touched) {
    const filled = bits[pattern] ?? 0;
    bits[pattern] = 0;
    if ((filled & (filled - 1)) === 0) continue;
    const slots = scenes.patterns[pattern]?.slots ?? 0;
    if (slots < 3 || countBits(filled) >= Math.ceil(slots * share)) likely.add(pattern);
  }
  return likely;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * The scenes of which at least `share` (0–1) of the slots are filled by words that stand close together, at least two
 * of them, and one not an everyday word unless all stand side by side.
 */
export function findScenes(scenes: ScenePatterns, units: readonly Unit[], share: number): Scene[] {
  const hits = new Map<number, Hit[]>();
  const filling = likelyPatterns(scenes, units, share);
  for (const { stem, at, quality } of units) {
    for (const { pattern, slot, everyday, small } of scenes.places.get(stem) ?? []) {
      if (small || !filling.has(pattern)) continue;
      const known = hits.get(pattern);
      if (known) known.push({ slot, at, everyday, small, quality });
      else hits.set(pattern, [{ slot, at, everyday, small, quality }]);
    }
  }
  if (hits.size === 0) return [];
  for (const { stem, at, quality, telling } of units) {
    if (telling && !scenes.withSmall.has(stem)) continue;
    for (const { pattern, slot, everyday, small } of scenes.places.get(stem) ?? []) {
      if (small) hits.get(pattern)?.push({ slot, at, everyday, small, quality });
    }
  }
  const found: Scene[] = [];
  for (const [number, all] of hits) {
    if (all.length < 2) continue;
    const pattern = scenes.patterns[number];
    if (!pattern) continue;
    const needed = Math.max(2, Math.ceil(pattern.slots * share));
    if (distinct(all) < needed) continue;
    const window = bestWindow(all, WINDOW_BASE + pattern.slots);
    const filled = distinct(window);
    if (filled < needed) continue;
    const places = window.map((hit) => hit.at);
    if (filled < pattern.slots && distinct(window.filter((hit) => !hit.small)) < 2) continue;
    const telling = window.filter((hit) => !hit.everyday && !hit.small).length;
    if (telling === 0 && (filled < pattern.slots || Math.max(...places) - Math.min(...places) > EVERYDAY_WINDOW))
      continue;
    const quality = window.reduce((least, hit) => Math.min(least, hit.quality), 1);
    const fullness = filled / pattern.slots;
    const clearness = quality * (0.5 + 0.5 * fullness) * (telling === 0 ? 0.6 : telling === 1 ? 0.85 : 1);
    found.push({ concept: pattern.concept, clearness, places });
  }
  return found;
}
