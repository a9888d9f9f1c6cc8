import type { ConceptGroup } from './lexicon/concept.ts';
import type { Understanding } from './question/understand.ts';
import type { CatalogueIndex } from './ranking/catalogue-index.ts';
import type { Ranked } from './ranking/ranked.ts';
import { weigherOf } from './wording/learned.ts';
import { learnedOfElsewhere } from './wording/learned-of-elsewhere.ts';

const ENOUGH_EVIDENCE = 0.3;
const ENOUGH_SCORE = 0.22;
/** How much the clearest inside counts against the clearest outside, with and without young people in sight. */
const CLEAREST_OF_YOUNG_PEOPLE = 1.5;
const CLEAREST_OF_NOBODY = 0.9;
/** What share must lie outside as well, and how much more when people are spoken of. */
const ELSEWHERE = 0.3;
const OF_YOUNG_PEOPLE = 0.22;
const OF_OTHERS = 0.44;
/** How much what the wording leans to counts beside the concepts that were recognised. */
const LEANINGS = 1.045;
/** What is hardly understood is hardly outside. */
const CONCEPT_DOUBT = 0.3;
/** How much a concept says by its group: a club or a counsellor may be named in a question about their key. */
const SAYS: Readonly<Partial<Record<ConceptGroup, number>>> = { setting: 0.4, form: 0.6, role: 0.8 };
const YOUNG =
  /^(?:dreng|pig|barn|boern|ung|ungdom|elev|teenag|datt|dattr|soen|soenn|forael|foraeldr|foraeld|mor|far|kid|boy|girl|child|childr|pupil|student|young|youth|teen|teens|famili|soesk|ven|kammerat|soester|soestr|tvilling|bror|kaerest|han|hun|ham|hend|he|she|him|her|knaegt|toes|fyr|fyren|gut|laerling|konfirmand|student)$/;
const OTHERS = /^(?:han|hun|ham|hende|hans|hendes|de|dem|deres|he|she|him|her|his|they|them|their)$/;
const THEIR_PLACE = /^(?:klas|klass|skol|klub|klubb)$/;

/** How much of a question lies inside the subject of the quick door, and how much outside. */
export interface Scope {
  readonly inside: number;
  readonly outside: number;
  /** The share of everything understood that lies outside; above 1 when single words lean there as well. */
  readonly share: number;
  /** Whether it speaks of children, young people or parents. */
  readonly ofYoungPeople: boolean;
  /** Whether it speaks of somebody as he, she or they. */
  readonly ofOthers: boolean;
  /** Whether it speaks of where they are: a school, a class, a club. */
  readonly ofTheirPlaces: boolean;
}

/** Weighs the concepts of a question. */
export function scopeOf({ lexicon }: CatalogueIndex, question: Understanding): Scope {
  const { concepts, leanings, tokens } = question.reading;
  const groupOf = (concept: number) => lexicon.concepts[concept]?.group ?? 'topic';
  let inside = 0;
  let outside = 0;
  let all = CONCEPT_DOUBT;
  let allOutside = 0;
  for (const [concept, weight] of concepts) {
    const group = groupOf(concept);
    const says = (group === 'role' ? Math.min(1, weight) : weight) * (SAYS[group] ?? 1);
    all += says;
    if (group === 'outside') {
      outside = Math.max(outside, says);
      allOutside += says;
    } else inside = Math.max(inside, says);
  }
  let leaningOutside = 0;
  leanings.forEach((share, concept) => {
    if (share > 0 && groupOf(concept) === 'outside') leaningOutside += share;
  });
  return {
    inside,
    outside,
    share: allOutside / all + LEANINGS * leaningOutside,
    ofYoungPeople: question.ages !== undefined || tokens.some((token) => YOUNG.test(token.stem)),
    ofOthers: tokens.some((token) => OTHERS.test(token.word)),
    ofTheirPlaces: tokens.some((token) => THEIR_PLACE.test(token.stem)),
  };
}

const weigh = weigherOf(learnedOfElsewhere);

/** What is known of a question beside its wording. */
export const besideScope = (scope: Scope, byRules: boolean) => ({
  byRules: Number(byRules),
  outside: scope.outside,
  inside: scope.inside,
  share: scope.share,
  ofYoungPeople: Number(scope.ofYoungPeople),
  ofOthers: Number(scope.ofOthers),
  ofTheirPlaces: Number(scope.ofTheirPlaces),
});

/** Whether nothing in the catalogue should be offered: the question is about something else. */
export function isOutOfScope(scope: Scope, question: Understanding, ranked: readonly Ranked[]): boolean {
  if (question.text === '') return true;
  const byRules = isOutByRules(scope, question, ranked);
  return weigh(question.reading.wording)(besideScope(scope, byRules)) >= 0;
}

/** The same by the concepts of the lexicon alone. */
export function isOutByRules(scope: Scope, question: Understanding, ranked: readonly Ranked[]): boolean {
  const best = ranked[0]?.score ?? 0;
  if (scope.outside > 0) {
    const favour = scope.ofYoungPeople ? CLEAREST_OF_YOUNG_PEOPLE : CLEAREST_OF_NOBODY;
    const people = (scope.ofYoungPeople ? OF_YOUNG_PEOPLE : 0) + (scope.ofOthers ? OF_OTHERS : 0);
    return scope.inside * favour <= scope.outside && scope.share >= ELSEWHERE + people;
  }
  if (scope.inside >= ENOUGH_EVIDENCE || scope.ofYoungPeople || scope.ofTheirPlaces || question.placeStated)
    return false;
  return best < ENOUGH_SCORE;
}
