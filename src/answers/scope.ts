import type { Understanding } from './question/understand.ts';
import type { CatalogueIndex } from './ranking/catalogue-index.ts';
import type { Ranked } from './ranking/rank.ts';

const ENOUGH_EVIDENCE = 0.3;
const ENOUGH_SCORE = 0.22;
/** How much what is inside the subject counts against what is outside, with and without young people in sight. */
const OF_YOUNG_PEOPLE = 1.5;
const OF_NOBODY = 0.8;
/** A club or a counsellor may be named in a question about their key or their printer. */
const ROLE_ALONE = 0.8;
const YOUNG =
  /^(?:dreng|pig|barn|boern|ung|ungdom|elev|teenag|datt|dattr|soen|soenn|forael|foraeldr|foraeld|mor|far|kid|boy|girl|child|childr|pupil|student|young|youth|teen|teens|famili|soesk|ven|kammerat|soester|soestr|tvilling|bror|kaerest|han|hun|ham|hend|he|she|him|her|knaegt|toes|fyr|fyren|gut|laerling|konfirmand|student)$/;
const THEIR_PLACE = /^(?:klas|klass|skol|klub|klubb)$/;

/** How much of a question lies inside the subject of the quick door, and how much outside. */
export interface Scope {
  readonly inside: number;
  readonly outside: number;
  /** Whether it speaks of children, young people or parents. */
  readonly ofYoungPeople: boolean;
  /** Whether it speaks of where they are: a school, a class, a club. */
  readonly ofTheirPlaces: boolean;
}

/** Weighs the concepts of a question. */
export function scopeOf(index: CatalogueIndex, question: Understanding): Scope {
  let inside = 0;
  let outside = 0;
  for (const [concept, weight] of question.reading.concepts) {
    const group = index.lexicon.concepts[concept]?.group;
    if (group === 'outside') outside = Math.max(outside, weight);
    else if (group === 'setting') inside = Math.max(inside, weight * 0.4);
    else if (group === 'form') inside = Math.max(inside, weight * 0.6);
    else if (group === 'role') inside = Math.max(inside, Math.min(1, weight) * ROLE_ALONE);
    else if (group !== undefined) inside = Math.max(inside, weight);
  }
  const ofYoungPeople = question.ages !== undefined || question.reading.tokens.some((token) => YOUNG.test(token.stem));
  const ofTheirPlaces = question.reading.tokens.some((token) => THEIR_PLACE.test(token.stem));
  return { inside, outside, ofYoungPeople, ofTheirPlaces };
}

/** Whether nothing in the catalogue should be offered: the question is about something else. */
export function isOutOfScope(scope: Scope, question: Understanding, ranked: readonly Ranked[]): boolean {
  if (question.text === '') return true;
  const best = ranked[0]?.score ?? 0;
  if (scope.outside > 0) {
    const favour = scope.ofYoungPeople ? OF_YOUNG_PEOPLE : OF_NOBODY;
    return scope.inside * favour <= scope.outside;
  }
  if (scope.inside >= ENOUGH_EVIDENCE || scope.ofYoungPeople || scope.ofTheirPlaces || question.placeStated)
    return false;
  return best < ENOUGH_SCORE;
}
