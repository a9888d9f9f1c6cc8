import type { CatalogueIndex } from './catalogue-index.ts';
import type { Candidate, Ranked } from './ranked.ts';

/** How much each counts beside the evidence itself, which is 1 for the entry with the most of it. */
const WHOLLY = 0.38;
const TITLE_ASKED = 0.26;
const FORM_ASKED = 0.26;
/** A title that names no subject ("Bilag 3") is neither asked for nor not. */
const NO_SUBJECT = 0.5;

/** What is asked: concepts with how clearly each is meant, the clearest, and the length of all together. */
interface Asked {
  readonly concepts: ReadonlyMap<number, number>;
  readonly clearest: number;
  readonly length: number;
}

function measured({ telling }: CatalogueIndex, concepts: ReadonlyMap<number, number>): Asked {
  let clearest = 0;
  let squares = 0;
  for (const [concept, weight] of concepts) {
    clearest = Math.max(clearest, weight);
    squares += ((telling[concept] ?? 0) * weight) ** 2;
  }
  return { concepts, clearest, length: Math.sqrt(squares) };
}

/** The cosine between what is asked and what an entry is about: 1 where it is about just that, and nothing else. */
function wholly({ abouts, telling }: CatalogueIndex, at: number, asked: Asked): number {
  const about = abouts[at];
  if (about === undefined) return 0;
  let both = 0;
  about.concepts.forEach((concept, place) => {
    const weight = asked.concepts.get(concept);
    if (weight !== undefined) both += (telling[concept] ?? 0) ** 2 * (about.strengths[place] ?? 0) * weight;
  });
  return both === 0 ? 0 : both / (about.length * asked.length);
}

/** The share of what an entry's title names that is asked for, or is near to it. */
function titleAsked({ lexicon, titleConcepts, telling }: CatalogueIndex, at: number, asked: Asked): number {
  let named = 0;
  let meant = 0;
  for (const concept of titleConcepts[at] ?? []) {
    const group = lexicon.concepts[concept]?.group;
    if (group === 'setting' || group === 'outside') continue;
    let clear = 0;
    for (const near of lexicon.neighbours[concept] ?? []) {
      clear = Math.max(clear, ((asked.concepts.get(near.concept) ?? 0) / asked.clearest) * near.strength);
    }
    const weight = telling[concept] ?? 0;
    named += weight;
    meant += weight * clear;
  }
  return named === 0 ? NO_SUBJECT : meant / named;
}

/** How far an entry is of the form that is asked for ("oplæg", "kursus"). */
function formAsked({ abouts, lexicon }: CatalogueIndex, at: number, asked: Asked): number {
  let most = 0;
  abouts[at]?.concepts.forEach((concept, place) => {
    if (lexicon.concepts[concept]?.group !== 'form') return;
    most = Math.max(most, ((asked.concepts.get(concept) ?? 0) / asked.clearest) * (abouts[at]?.strengths[place] ?? 0));
  });
  return most;
}

/**
 * Puts the best entries into their order: evidence says which entries touch what is asked, and among those that touch it
 * the one stands first that is about it and little else. `asked` holds concepts and how clearly each is meant; the first
 * keeps the score of the most evidence. The weights were fitted on the development set (see its README).
 */
export function orderBest(
  index: CatalogueIndex,
  best: readonly Candidate[],
  asked: ReadonlyMap<number, number>,
): Ranked[] {
  const most = best[0]?.score ?? 0;
  const question = measured(index, asked);
  if (most === 0 || question.clearest === 0) return [...best];
  const weighed = best.map((one) => ({
    one,
    weight:
      one.score / most +
      // Another school's entry is no better for being about just that.
      one.fits *
        (WHOLLY * wholly(index, one.at, question) +
          TITLE_ASKED * titleAsked(index, one.at, question) +
          FORM_ASKED * formAsked(index, one.at, question)),
  }));
  weighed.sort((a, b) => b.weight - a.weight);
  const first = weighed[0]?.weight ?? 1;
  return weighed.map(({ one: { at, entry }, weight }) => ({ at, entry, score: (most * weight) / first }));
}
