import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/tokenise.ts';
import { type Packed, packed } from './packed.ts';
import { commonWords, fillers, particles, smallWords } from './small-words.ts';

/** A scene with alternatives: some word out of most of its slots must stand close together. */
export interface ScenePattern {
  readonly concept: number;
  /** How many slots there are. */
  readonly slots: number;
}

/** Where a stem stands in a pattern. */
interface SlotPlace {
  readonly pattern: number;
  readonly slot: number;
  /** Whether the word is an everyday one, which alone makes no scene. */
  readonly everyday: boolean;
}

/** For each stem where it stands in patterns: the numbers of the patterns and of their slots. */
export interface SlotPlaces extends Packed<SlotPlace> {
  readonly patterns: Uint32Array;
  readonly slots: Uint8Array;
}

/** All patterns, and what stands in them. */
export interface ScenePatterns {
  readonly patterns: readonly ScenePattern[];
  readonly telling: SlotPlaces;
  /** Pronouns, prepositions, a "not": they complete a scene, but carry no part of one. */
  readonly small: SlotPlaces;
}

/** A number, or what is counted: an age by itself is no scene. */
const NUMBER = /^(?:\d+|aar|aarig\w*)$/;

/** Collects patterns such as "mor/far drikker/fuld"; `isEveryday` tells of a stem whether it is an everyday word's. */
export class ScenePatternCollector {
  private readonly patterns: ScenePattern[] = [];
  private readonly telling = new Map<string, SlotPlace[]>();
  private readonly small = new Map<string, SlotPlace[]>();

  constructor(private readonly isEveryday: (stem: string) => boolean) {}

  /** Adds a pattern; false when it has fewer than two slots that say anything. */
  add(concept: number, scene: string, stemOf: (word: string) => string): boolean {
    const slots = scene
      .split(/\s+/)
      .map((slot) => slot.split('/').flatMap((word) => wordsOf(fold(word))))
      .map((slot) => slot.filter((word) => !fillers.has(word) && !particles.has(word)))
      .filter((slot) => slot.length > 0);
    if (slots.length < 2) return false;
    const pattern = this.patterns.push({ concept, slots: slots.length }) - 1;
    slots.forEach((words, slot) => {
      const stems = new Map<string, string>();
      for (const word of words) if (!stems.has(stemOf(word)) || commonWords.has(word)) stems.set(stemOf(word), word);
      for (const [stem, word] of stems) {
        const everyday = commonWords.has(word) || this.isEveryday(stem);
        const places = smallWords.has(word) || NUMBER.test(word) ? this.small : this.telling;
        const known = places.get(stem) ?? [];
        known.push({ pattern, slot, everyday });
        places.set(stem, known);
      }
    });
    return true;
  }

  collected(): ScenePatterns {
    return { patterns: this.patterns, telling: slotPlaces(this.telling), small: slotPlaces(this.small) };
  }
}

function slotPlaces(byStem: ReadonlyMap<string, readonly SlotPlace[]>): SlotPlaces {
  const places = packed(byStem);
  return {
    ...places,
    patterns: Uint32Array.from(places.items, ({ pattern }) => pattern),
    slots: Uint8Array.from(places.items, ({ slot }) => slot),
  };
}
