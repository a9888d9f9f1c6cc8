import type { Entry } from '../../catalogue/entry.ts';
import type { ConceptGroup } from '../lexicon/concept.ts';
import type { KindWish } from '../question/kind.ts';
import type { Understanding } from '../question/understand.ts';
import type { Reading } from '../text/reading.ts';
import { strongestOf } from '../wording/leanings.ts';
import { type CatalogueIndex, type Postings, rarityOf } from './catalogue-index.ts';
import { orderBest } from './order-best.ts';
import type { Candidate, Ranked } from './ranked.ts';

/** How much a concept of each group says about what is asked. */
const TELLING: Readonly<Record<ConceptGroup, number>> = {
  topic: 1,
  role: 1,
  law: 1.15,
  form: 0.7,
  request: 1.4,
  setting: 0.25,
  outside: 0,
};

/** In a message of so many words, what is grave is what it is about, whatever else it tells. */
const LONG_MESSAGE = 28;
const GRAVE = new Set(['violence-at-home', 'sexual-abuse', 'suicide', 'self-harm', 'forced-marriage', 'image-sharing']);
const GRAVER = 1.35;

/** How much less than its share a concept counts that is less clearly meant than the clearest one. */
const SHARPNESS = 1;
/** When so many entries are about the very subject, its neighbours are not asked. */
const PLENTY = 100;
/** In a question about the rules a role is whom the rules are asked about, not who is asked for. */
const ROLE_IN_LAW = 0.5;
const LAW_ASKED = 1.5;
/** How much what the wording leans to counts beside what was recognised, and from where on. */
const LEANING = 3;
const LEAST_LEANING = 0.03;
const MOST_LEANINGS = 5;
const WORDS = 0.7;
const TITLE = 0.2;
const KIND = 0.4;
const AGE_MISSES = 0.4;
const AGE_FITS = 1.25;
const PLACE_MISSES = 0.35;
const AREA_FITS = 1.25;
const SCHOOL_FITS = 1.4;
const LEVEL_FITS = 1.2;
const LEVEL_MISSES = 0.7;

/** Adds evidence entry by entry; for one concept only its strongest evidence counts. */
class Board {
  readonly totals: Float64Array;
  readonly touched: number[] = [];
  private readonly round: Float64Array;
  private roundTouched: number[] = [];

  constructor(size: number) {
    this.totals = new Float64Array(size);
    this.round = new Float64Array(size);
  }

  note(postings: Postings, factor: number): void {
    for (let i = 0; i < postings.entries.length; i++) {
      const entry = postings.entries[i] ?? 0;
      const evidence = (postings.strengths[i] ?? 0) * factor;
      const before = this.round[entry] ?? 0;
      if (before === 0) this.roundTouched.push(entry);
      if (evidence > before) this.round[entry] = evidence;
    }
  }

  endRound(): void {
    for (const entry of this.roundTouched) {
      if (this.totals[entry] === 0) this.touched.push(entry);
      this.totals[entry] = (this.totals[entry] ?? 0) + (this.round[entry] ?? 0);
      this.round[entry] = 0;
    }
    this.roundTouched = [];
  }
}

/** The concepts of a question, with what its words lean to where that says more. */
function withLeanings({ concepts, leanings }: Reading): ReadonlyMap<number, number> {
  const meant = new Map(concepts);
  for (const concept of strongestOf(leanings, MOST_LEANINGS, LEAST_LEANING)) {
    meant.set(concept, (meant.get(concept) ?? 0) + LEANING * (leanings[concept] ?? 0));
  }
  return meant;
}

function conceptEvidence(
  index: CatalogueIndex,
  question: Understanding,
  meant: ReadonlyMap<number, number>,
  board: Board,
): void {
  const { lexicon } = index;
  const all = index.entries.length;
  const isLong = question.reading.tokens.length >= LONG_MESSAGE;
  const asked = [...meant]
    .map(([concept, weight]) => {
      const { group, id } = lexicon.concepts[concept] ?? { group: 'setting' as const, id: '' };
      return { concept, weight: weight * TELLING[group] * (isLong && GRAVE.has(id) ? GRAVER : 1) };
    })
    .filter(({ weight }) => weight > 0);
  const lawful =
    question.kind.guidance > 0 &&
    asked.some(({ concept, weight }) => lexicon.concepts[concept]?.group === 'law' && weight >= 0.8);
  if (lawful) {
    for (const one of asked) {
      const group = lexicon.concepts[one.concept]?.group;
      one.weight *= group === 'role' ? ROLE_IN_LAW : group === 'law' ? LAW_ASKED : 1;
    }
  }
  const clearest = Math.max(0, ...asked.map(({ weight }) => weight));
  for (const one of asked) one.weight *= (one.weight / clearest) ** SHARPNESS;
  const widened = new Map<number, number>();
  for (const { concept, weight } of asked) {
    for (const neighbour of lexicon.neighbours[concept] ?? []) {
      if (neighbour.concept === concept) continue;
      const strength = neighbour.strength * weight;
      if (strength > (widened.get(neighbour.concept) ?? 0)) widened.set(neighbour.concept, strength);
    }
  }
  let mass = 0;
  const rounds = asked.map(({ concept, weight }) => {
    const known = index.concepts.get(concept)?.entries.length ?? 0;
    const implied = Math.min(0.6, widened.get(concept) ?? 0);
    const own = weight * rarityOf(known, all) * (1 - 0.5 * implied);
    mass += own;
    return { concept, own };
  });
  if (mass === 0) return;
  const scale = 1 / Math.max(0.6, mass);
  for (const { concept, own } of rounds) {
    const direct = index.concepts.get(concept)?.entries.length ?? 0;
    for (const neighbour of lexicon.neighbours[concept] ?? []) {
      if (direct >= PLENTY && neighbour.strength < 1) break;
      const postings = index.concepts.get(neighbour.concept);
      if (postings) board.note(postings, own * neighbour.strength * scale);
    }
    board.endRound();
  }
}

function wordEvidence(index: CatalogueIndex, question: Understanding, board: Board): void {
  const all = index.entries.length;
  const qualities = new Map<string, number>();
  for (const unit of question.reading.units) {
    if (unit.telling && !question.places.stems.has(unit.stem))
      qualities.set(unit.stem, Math.max(unit.quality, qualities.get(unit.stem) ?? 0));
  }
  let mass = 0;
  const found: { postings: Postings; own: number }[] = [];
  for (const [stem, quality] of qualities) {
    const postings = index.words.get(stem);
    if (!postings) continue;
    const own = quality * rarityOf(postings.entries.length, all) ** 1.5;
    mass += own;
    found.push({ postings, own });
  }
  const scale = WORDS / Math.max(1.2, mass);
  for (const { postings, own } of found) {
    board.note(postings, own * scale);
    board.endRound();
  }
}

function titleShare({ titleStems }: CatalogueIndex, at: number, asked: ReadonlySet<string>): number {
  const title = titleStems[at];
  if (!title || title.all === 0) return 0;
  let known = 0;
  for (const [stem, rarity] of title.rarities) if (asked.has(stem)) known += rarity;
  return known / title.all;
}

function placeFactor(index: CatalogueIndex, at: number, question: Understanding): number {
  const place = index.entryPlaces[at];
  const { schools, areas } = question.places;
  if (!place || (schools.size === 0 && areas.size === 0)) return 1;
  if (place.areas.size === 0 && place.schools.size === 0) return 1;
  for (const school of schools) if (place.schools.has(school)) return SCHOOL_FITS;
  for (const area of areas)
    if (place.areas.has(area)) return place.schools.size > 0 && schools.size > 0 ? 1 : AREA_FITS;
  return PLACE_MISSES;
}

function ageFactor(entry: Entry, question: Understanding): number {
  if (!question.ages || !entry.ageRange) return 1;
  const fits = question.ages.from <= entry.ageRange.to && question.ages.to >= entry.ageRange.from;
  return fits ? AGE_FITS : AGE_MISSES;
}

function levelFactor(entry: Entry, question: Understanding): number {
  if (question.level === null || entry.level === null) return 1;
  return entry.level === question.level ? LEVEL_FITS : LEVEL_MISSES;
}

/** Who only names a rule asks what it says. */
const ABOUT_A_RULE: KindWish = { contact: -0.1, initiative: -0.2, guidance: 0.4 };
const PLAINLY_A_RULE = 0.9;

function wishOf({ lexicon }: CatalogueIndex, { kind, reading }: Understanding): KindWish {
  if (kind.guidance !== 0 || kind.initiative !== 0) return kind;
  let rule = 0;
  let other = 0;
  for (const [concept, weight] of reading.concepts) {
    const group = lexicon.concepts[concept]?.group;
    if (group === 'law') rule = Math.max(rule, weight);
    else if (group === 'topic' || group === 'request') other = Math.max(other, weight);
  }
  return rule >= PLAINLY_A_RULE && rule > other ? ABOUT_A_RULE : kind;
}

/** What a question is about, for comparing it with what an entry is about. */
function aboutWhat({ lexicon }: CatalogueIndex, meant: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const asked = new Map<number, number>();
  for (const [concept, weight] of meant) {
    const group = lexicon.concepts[concept]?.group ?? 'outside';
    if (group !== 'outside') asked.set(concept, weight * (group === 'setting' ? TELLING.setting : 1));
  }
  return asked;
}

/** The entries that fit a question, best first. */
export function rank(index: CatalogueIndex, question: Understanding, most = 10): Ranked[] {
  const board = new Board(index.entries.length);
  const meant = withLeanings(question.reading);
  conceptEvidence(index, question, meant, board);
  wordEvidence(index, question, board);
  const asked = new Set(
    question.reading.units
      .filter((unit) => unit.telling && !question.places.stems.has(unit.stem))
      .map((unit) => unit.stem),
  );
  const best: Candidate[] = [];
  const wish = wishOf(index, question);
  for (const at of board.touched) {
    const entry = index.entries[at];
    if (!entry) continue;
    const evidence = board.totals[at] ?? 0;
    const last = best.length >= most ? (best.at(-1)?.score ?? 0) : 0;
    const kind = 1 + KIND * wish[entry.kind];
    if ((evidence + TITLE) * kind * SCHOOL_FITS * AGE_FITS * LEVEL_FITS <= last) continue;
    const placeAndAge = placeFactor(index, at, question) * ageFactor(entry, question);
    const factor = kind * placeAndAge * levelFactor(entry, question);
    if ((evidence + TITLE) * factor <= last) continue;
    const base = evidence + (evidence > 0.02 ? TITLE * titleShare(index, at, asked) ** 2 : 0);
    const score = base * factor;
    if (score <= last) continue;
    insert(best, { at, entry, score, fits: Math.min(1, placeAndAge) }, most);
  }
  return orderBest(index, best, aboutWhat(index, meant));
}

function insert(best: Candidate[], candidate: Candidate, most: number): void {
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < candidate.score) place--;
  best.splice(place, 0, candidate);
  if (best.length > most) best.pop();
}
