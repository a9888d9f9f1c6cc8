import type { Concept } from './concept.ts';
import { listed } from './listed.ts';

/** A concept that evidence for another one also speaks for, and how strongly (0–1). */
export interface Neighbour {
  readonly concept: number;
  readonly strength: number;
}

const TO_SAME = 0.85;
const TO_BROADER = 0.36;
const TO_NARROWER = 0.5;
const TO_SIBLING = 0.15;
const TO_NEAR = 0.25;
const TO_DOOR = 0.4;

/** For each concept what it widens to, itself first. Throws when one names an unknown id. */
export function neighboursOf(concepts: readonly Concept[], numberOf: ReadonlyMap<string, number>): Neighbour[][] {
  const strengths = concepts.map((_, at) => new Map<number, number>([[at, 1]]));
  const link = (from: number, to: number, strength: number) => {
    const known = strengths[from];
    if (known && (known.get(to) ?? 0) < strength) known.set(to, strength);
  };
  const numbers = (owner: Concept, ids: string | undefined) =>
    listed(ids).map((id) => {
      const at = numberOf.get(id);
      if (at === undefined) throw new Error(`Concept ${owner.id} names the unknown concept ${id}`);
      return at;
    });
  const childrenOf = new Map<number, number[]>();
  concepts.forEach((concept, at) => {
    for (const parent of numbers(concept, concept.broader)) {
      link(at, parent, TO_BROADER);
      link(parent, at, TO_NARROWER);
      childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), at]);
    }
    for (const other of numbers(concept, concept.same)) {
      link(at, other, TO_SAME);
      link(other, at, TO_SAME);
    }
    for (const other of numbers(concept, concept.near)) {
      link(at, other, TO_NEAR);
      link(other, at, TO_NEAR);
    }
    for (const door of numbers(concept, concept.doors)) {
      link(at, door, TO_DOOR);
      link(door, at, TO_DOOR * 0.6);
    }
  });
  for (const children of childrenOf.values()) {
    for (const one of children) for (const other of children) if (one !== other) link(one, other, TO_SIBLING);
  }
  concepts.forEach((concept, at) => {
    for (const parent of numbers(concept, concept.broader)) {
      for (const door of numbers(concepts[parent] ?? concept, concepts[parent]?.doors)) link(at, door, TO_DOOR * 0.8);
    }
  });
  return strengths.map((known) =>
    [...known].map(([concept, strength]) => ({ concept, strength })).sort((a, b) => b.strength - a.strength),
  );
}
