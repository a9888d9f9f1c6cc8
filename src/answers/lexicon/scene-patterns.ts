import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/tokenise.ts';
import { commonWords, fillers, particles, smallWords } from './small-words.ts';

/** A scene with alternatives: some word out of most of its slots must stand close together. */
export interface ScenePattern {
  readonly concept: number;
  /** How many slots there are. */
  readonly slots: number;
}

/** Where a stem stands in a pattern. */
export interface SlotPlace {
  readonly pattern: number;
  readonly slot: number;
  /** Whether the word is an everyday one, which alone makes no scene. */
  readonly everyday: boolean;
  /** Whether it is a pronoun, a preposition, a "not": it completes a scene, but carries no part of one. */
  readonly small: boolean;
}

/** All patterns, and for each stem where it stands in them. */
export interface ScenePatterns {
  readonly patterns: readonly ScenePattern[];
  readonly places: ReadonlyMap<string, readonly SlotPlace[]>;
  /** The stems that somewhere stand as a small word. */
  readonly withSmall: ReadonlySet<string>;
}

/** A number, or what is counted: an age by itself is no scene. */
const NUMBER = /^(?:\d+|aar|aarig\w*)$/;

/** Collects patterns such as "mor/far drikker/fuld"; `isEveryday` tells of a stem whether it is an everyday word's. */
export class ScenePatternCollector implements ScenePatterns {
  readonly patterns: ScenePattern[] = [];
  readonly places = new Map<string, SlotPlace[]>();
  readonly withSmall = new Set<string>();

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
        const known = this.places.get(stem) ?? [];
        const small = smallWords.has(word) || NUMBER.test(word);
        if (small) this.withSmall.add(stem);
        known.push({ pattern, slot, everyday, small });
        this.places.set(stem, known);
      }
    });
    return true;
  }
}
