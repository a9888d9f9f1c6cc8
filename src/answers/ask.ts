import type { Entry } from '../catalogue/entry.ts';
import { findPersonalData, type KnownNames, type PersonalData } from '../privacy/personal-data.ts';
import { type Clarification, clarificationFor } from './clarify.ts';
import { type Danger, findDanger } from './danger/find-danger.ts';
import { usualLexicon } from './lexicon/usual-lexicon.ts';
import { type Asker, type Understanding, understand } from './question/understand.ts';
import { type CatalogueIndex, indexCatalogue } from './ranking/catalogue-index.ts';
import { knownNamesOf } from './ranking/known-names.ts';
import { rank } from './ranking/rank.ts';
import type { Ranked } from './ranking/ranked.ts';
import { isOutOfScope, type Scope, scopeOf } from './scope.ts';
import type { Reading } from './text/reading.ts';

/** `answered`: there is a best entry. `clarify`: one question back, or choices. `none`: the catalogue does not answer this. */
export type Outcome = 'answered' | 'clarify' | 'none';

/** What the quick door found for a question, before it is put into words. */
export interface Finding {
  readonly outcome: Outcome;
  /** Best first, at most ten; empty for `none`. In danger, the acute entries lead. */
  readonly ranked: readonly Ranked[];
  readonly clarification: Clarification | undefined;
  readonly danger: Danger | null;
  readonly personalData: readonly PersonalData[];
  readonly understanding: Understanding;
}

/** A catalogue that can be asked. */
export interface QuickDoor {
  readonly index: CatalogueIndex;
  readonly knownNames: KnownNames;
  /** The numbers of the concepts of acute help. */
  readonly acute: readonly number[];
}

/** Makes a catalogue askable. Takes some seconds for 30,000 entries; do it once per revision of the catalogue. */
export function openQuickDoor(entries: readonly Entry[], lexicon = usualLexicon()): QuickDoor {
  const index = indexCatalogue(entries, lexicon);
  const acute = ['acute', 'acute-line'].flatMap((id) => lexicon.numberOf.get(id) ?? []);
  return { index, knownNames: knownNamesOf(index), acute };
}

/** So many acute entries lead; what the question is about follows. */
const MOST_LEADING = 2;

function acuteFirst(door: QuickDoor, ranked: readonly Ranked[]): Ranked[] {
  const { index } = door;
  const acute = new Map<number, number>();
  for (const concept of door.acute) {
    const postings = index.concepts.get(concept);
    postings?.entries.forEach((at, place) => {
      const inTitle = index.titleConcepts[at]?.has(concept);
      acute.set(at, Math.max(acute.get(at) ?? 0, (postings.strengths[place] ?? 0) * (inTitle ? 1.5 : 1)));
    });
  }
  const best = ranked[0]?.score ?? 0;
  const lead = [...acute]
    .filter(([, strength]) => strength >= 0.6)
    .flatMap(([at, strength]) => {
      const entry = index.entries[at];
      if (!entry) return [];
      const asked = ranked.find((candidate) => candidate.at === at)?.score ?? 0;
      return [{ at, entry, score: best + asked + strength }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LEADING);
  const leading = new Set(lead.map(({ at }) => at));
  return [...lead, ...ranked.filter(({ at }) => !leading.has(at))].slice(0, 10);
}

/** How much an acute entry counts for a question that tells of no danger and asks for no acute help. */
const NOT_ACUTE = 0.65;

function acuteLast(door: QuickDoor, question: Understanding, ranked: readonly Ranked[]): readonly Ranked[] {
  const { index, acute } = door;
  if (acute.some((concept) => (question.reading.concepts.get(concept) ?? 0) >= ASKED_FOR)) return ranked;
  const isAcute = ({ at }: Ranked) => acute.some((concept) => index.titleConcepts[at]?.has(concept));
  if (!ranked.some(isAcute)) return ranked;
  return ranked
    .map((one) => (isAcute(one) ? { ...one, score: one.score * NOT_ACUTE } : one))
    .sort((a, b) => b.score - a.score);
}

/** From this weight on somebody asks for acute help, though nothing tells of danger. */
const ASKED_FOR = 0.5;
/** From this weight on a concept counts as clearly meant. */
const CLEARLY_MEANT = 0.8;
/** Below this much understood, a question about a young person is taken as a worry in general. */
const LITTLE_UNDERSTOOD = 0.4;
const GENERAL_CONCERN = 0.35;
/** From this share on what the wording leans to is better than a worry in general. */
const CLEAR_LEANING = 0.3;

function asConcern(index: CatalogueIndex, question: Understanding): Understanding {
  const concepts = new Map(question.reading.concepts);
  for (const id of ['concern-procedure', 'ssp-consultant']) {
    const concept = index.lexicon.numberOf.get(id);
    if (concept !== undefined) concepts.set(concept, Math.max(GENERAL_CONCERN, concepts.get(concept) ?? 0));
  }
  return { ...question, reading: { ...question.reading, concepts } };
}

/** Whether a text that was read clearly means a concept. */
export function meansIn({ lexicon }: CatalogueIndex, reading: Reading): (concept: string) => boolean {
  return (id) => {
    const concept = lexicon.numberOf.get(id);
    return concept !== undefined && (reading.concepts.get(concept) ?? 0) >= CLEARLY_MEANT;
  };
}

/** What the catalogue has for a question, whether or not the question is the quick door's business, and what tells of that. */
export interface Weighed {
  readonly personalData: readonly PersonalData[];
  readonly scope: Scope;
  readonly found: readonly Ranked[];
}

/** Weighs a question that was understood against the catalogue. */
export function weighQuestion(door: QuickDoor, understanding: Understanding): Weighed {
  const personalData = findPersonalData(understanding.text, door.knownNames);
  const weighed = scopeOf(door.index, understanding);
  const scope = { ...weighed, ofYoungPeople: weighed.ofYoungPeople || personalData.length > 0 };
  const vague =
    scope.inside < LITTLE_UNDERSTOOD &&
    scope.outside === 0 &&
    (scope.ofYoungPeople || scope.ofTheirPlaces) &&
    !understanding.reading.leanings.some((share) => share >= CLEAR_LEANING);
  return { personalData, scope, found: rank(door.index, vague ? asConcern(door.index, understanding) : understanding) };
}

/** Answers a question from the catalogue. Never throws for what people type; unreadable input is `none`. */
export function ask(door: QuickDoor, question: string, asker: Asker = {}): Finding {
  const understanding = understand(door.index, question, asker);
  const { personalData, scope, found } = weighQuestion(door, understanding);
  const { folded, reading } = understanding;
  const danger = findDanger(folded, reading, meansIn(door.index, reading));
  const seen = { danger, personalData, understanding };
  if (danger !== null)
    return { outcome: 'answered', ranked: acuteFirst(door, found), clarification: undefined, ...seen };
  if (isOutOfScope(scope, understanding, found) || found.length === 0) {
    return { outcome: 'none', ranked: [], clarification: undefined, ...seen };
  }
  const calm = acuteLast(door, understanding, found);
  const clarification = clarificationFor(door.index, understanding, calm);
  return { outcome: clarification ? 'clarify' : 'answered', ranked: calm, clarification, ...seen };
}
