import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Phrase } from '../lexicon/phrases.ts';
import { findScenes } from './find-scenes.ts';
import type { Unit } from './unit.ts';

/** How strictly a text is read: an entry says what it means, a question is written as it comes to mind. */
export interface Strictness {
  /** How many words may stand between those of a phrase. */
  readonly span: number;
  /** How much of a scene with alternatives must stand there. */
  readonly share: number;
  /** What a name counts where it stands in a phrase of another concept ("vold i nære relationer" is no violence in general). */
  readonly covered: number;
}

const EVERYDAY_SPAN = 2;
const PARTICLE_SPAN = 1;
/** How much a role counts that is only named as the place or the asker ("i klubben", "som pædagog"). */
const AS_SETTING = 0.4;
const PLACES: ReadonlySet<string> = new Set(['kindergarten', 'youth-education']);
const REPEATED = 0.22;
/** How much a further turn of phrase made of the same words adds. */
const SAID_AGAIN = 0.08;
const CLEAREST = 1.5;

function nearestTo(at: number, units: readonly Unit[]): Unit | undefined {
  let nearest: Unit | undefined;
  for (const unit of units) {
    if (!nearest || Math.abs(unit.at - at) < Math.abs(nearest.at - at)) nearest = unit;
  }
  return nearest;
}

/** The words in which a phrase stands, seen from one of them; nothing when they are too far apart. */
function membersOf(phrase: Phrase, anchor: Unit, byStem: ReadonlyMap<string, readonly Unit[]>, span: number) {
  const members = phrase.stems.map((part) =>
    part === anchor.stem ? anchor : (nearestTo(anchor.at, byStem.get(part) ?? []) ?? anchor),
  );
  const places = members.map((member) => member.at);
  const reach = Math.max(...places) - Math.min(...places);
  const between = phrase.ordered ? PARTICLE_SPAN : phrase.everyday ? Math.min(span, EVERYDAY_SPAN) : span;
  if (reach > Math.max(phrase.stems.length - 1 + between, phrase.width + 1)) return undefined;
  if (phrase.ordered && (places[0] ?? 0) > (places[1] ?? 0)) return undefined;
  return members;
}

/** The phrases of which every stem stands in a text, each with the units of its least common one. */
function* phrasesIn(
  { phrases: { numbers, starts, items, partners } }: Lexicon,
  byStem: ReadonlyMap<string, readonly Unit[]>,
): Generator<readonly [Phrase, readonly Unit[]]> {
  const present = new Map<number, readonly Unit[]>();
  for (const [stem, units] of byStem) {
    const number = numbers.get(stem);
    if (number !== undefined) present.set(number, units);
  }
  for (const [number, units] of present) {
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
      if (!present.has(partners[at] ?? 0)) continue;
      const phrase = items[at];
      if (phrase?.stems.every((part) => byStem.has(part))) yield [phrase, units];
    }
  }
}

/** The concepts that a text names, with how clearly each is meant; `settings` are the places of words that say where somebody is. */
export function findConcepts(
  lexicon: Lexicon,
  units: readonly Unit[],
  { span, share, covered }: Strictness,
  settings: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const byStem = new Map<string, Unit[]>();
  for (const unit of units) {
    const same = byStem.get(unit.stem);
    if (same) same.push(unit);
    else byStem.set(unit.stem, [unit]);
  }
  const weights = new Map<number, number>();
  const spokenFor = new Map<number, Set<number>>();
  const add = (concept: number, weight: number, places: readonly number[]) => {
    const before = weights.get(concept) ?? 0;
    const words = spokenFor.get(concept) ?? new Set();
    const isNew = places.some((at) => !words.has(at));
    for (const at of places) words.add(at);
    spokenFor.set(concept, words);
    const again = isNew ? REPEATED : SAID_AGAIN;
    weights.set(concept, Math.min(CLEAREST, Math.max(before, weight) + again * Math.min(before, weight)));
  };
  const coveredBy = new Map<number, Set<number>>();
  const cover = (concept: number, places: readonly number[]) => {
    for (const at of places) coveredBy.set(at, (coveredBy.get(at) ?? new Set()).add(concept));
  };
  for (const [phrase, anchors] of phrasesIn(lexicon, byStem)) {
    for (const anchor of anchors) {
      const members = membersOf(phrase, anchor, byStem, span);
      if (!members) continue;
      const places = members.map((member) => member.at);
      const quality = members.reduce((least, member) => Math.min(least, member.quality), 1);
      add(phrase.concept, phrase.weight * quality * (1 + 0.05 * Math.min(4, phrase.stems.length - 1)), places);
      cover(phrase.concept, places);
      break;
    }
  }
  for (const scene of findScenes(lexicon.patterns, units, share)) {
    add(scene.concept, scene.clearness, scene.places);
    cover(scene.concept, scene.places);
  }
  for (const unit of units) {
    if (!unit.telling) continue;
    for (const name of lexicon.names.get(unit.stem) ?? []) {
      const covers = coveredBy.get(unit.at);
      const { group, id } = lexicon.concepts[name.concept] ?? {};
      const isSetting = settings.has(unit.at) && (group === 'role' || PLACES.has(id ?? ''));
      const factor = (covers && !covers.has(name.concept) ? covered : 1) * (isSetting ? AS_SETTING : 1);
      add(name.concept, name.weight * unit.quality * factor, [unit.at]);
    }
  }
  return weights;
}
