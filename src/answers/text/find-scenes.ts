import type { ScenePatterns, SlotPlaces } from '../lexicon/scene-patterns.ts';
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
  let slots = 0;
  const places = new Set<number>();
  for (const { slot, at } of hits) {
    slots |= 1 << slot;
    places.add(at);
  }
  return Math.min(countBits(slots), places.size);
}

/** For each pattern the slots that a question fills, as bits; zero between two questions. */
const scratch = new WeakMap<ScenePatterns, Uint32Array>();

/** Marks the slots that a text fills; with `touched`, of any pattern, which is noted there, else of those marked before. */
function markSlots(bits: Uint32Array, places: SlotPlaces, units: readonly Unit[], touched?: number[]): void {
  const { numbers, starts, patterns, slots } = places;
  for (const { stem } of units) {
    const number = numbers.get(stem);
    if (number === undefined) continue;
    for (let place = starts[number] ?? 0; place < (starts[number + 1] ?? 0); place++) {
      const pattern = patterns[place] ?? 0;
      const before = bits[pattern] ?? 0;
      if (before === 0) {
        if (touched === undefined) continue;
        touched.push(pattern);
      }
      bits[pattern] = before | (1 << (slots[place] ?? 0));
    }
  }
}

/** The patterns of which enough slots are filled at all, wherever their words stand: most fall out here, cheaply. */
function likelyPatterns(scenes: ScenePatterns, units: readonly Unit[], share: number): ReadonlyMap<number, Hit[]> {
  const bits = scratch.get(scenes) ?? new Uint32Array(scenes.patterns.length);
  scratch.set(scenes, bits);
  const touched: number[] = [];
  markSlots(bits, scenes.telling, units, touched);
  markSlots(bits, scenes.small, units);
  const likely = new Map<number, Hit[]>();
  for (const pattern of touched) {
    const filled = bits[pattern] ?? 0;
    bits[pattern] = 0;
    if ((filled & (filled - 1)) === 0) continue;
    const slots = scenes.patterns[pattern]?.slots ?? 0;
    if (slots < 3 || countBits(filled) >= Math.ceil(slots * share)) likely.set(pattern, []);
  }
  return likely;
}

/** Notes with what words a text fills the slots of the patterns in `hits`. */
function noteHits(hits: ReadonlyMap<number, Hit[]>, places: SlotPlaces, units: readonly Unit[], small: boolean): void {
  const { numbers, starts, patterns, items } = places;
  for (const { stem, at, quality } of units) {
    const number = numbers.get(stem);
    if (number === undefined) continue;
    for (let place = starts[number] ?? 0; place < (starts[number + 1] ?? 0); place++) {
      const found = hits.get(patterns[place] ?? 0);
      const item = found && items[place];
      if (item) found.push({ slot: item.slot, at, everyday: item.everyday, small, quality });
    }
  }
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
  const hits = likelyPatterns(scenes, units, share);
  if (hits.size === 0) return [];
  noteHits(hits, scenes.telling, units, false);
  noteHits(hits, scenes.small, units, true);
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
