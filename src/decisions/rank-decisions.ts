import { smallWords } from '../answers/lexicon/small-words.ts';
import { splitCompound, type Vocabulary } from '../answers/text/compound.ts';
import { fold } from '../answers/text/fold.ts';
import { createSpeller } from '../answers/text/spelling.ts';
import { stem } from '../answers/text/stem.ts';
import { wordsOf } from '../answers/text/tokenise.ts';
import type { FoundDecision } from './find-decisions.ts';

/** How much a word counts for where it stands, and for how it is the word that was asked for. */
const fields = { title: 3, text: 1.5, about: 1 } as const;
const quality = { whole: 1, part: 0.8, beginning: 0.6, guess: 0.7 } as const;
const shortestBeginning = 4;
/** Saturation and length, as in BM25. */
const k1 = 1.2;
const b = 0.4;

type Searched = Pick<FoundDecision, 'title' | 'text' | 'about'>;
type Weights = ReadonlyMap<string, number>;

/** The stems of a word: its own, and those of the words that a compound is made of. */
function stemsOf(word: string, vocabulary: Vocabulary): Map<string, number> {
  const stems = new Map([[stem(word), quality.whole as number]]);
  for (const part of splitCompound(word, vocabulary) ?? []) {
    const partStem = stem(part);
    if (!stems.has(partStem)) stems.set(partStem, quality.part);
  }
  return stems;
}

function weightsOf(decision: Searched, vocabulary: Vocabulary): { weights: Weights; length: number } {
  const weights = new Map<string, number>();
  let length = 0;
  for (const field of ['title', 'text', 'about'] as const) {
    for (const word of wordsOf(fold(decision[field]))) {
      if (smallWords.has(word)) continue;
      length += 1;
      for (const [wordStem, share] of stemsOf(word, vocabulary)) {
        weights.set(wordStem, (weights.get(wordStem) ?? 0) + fields[field] * share);
      }
    }
  }
  return { weights, length };
}

/** What was asked for: for each word the stems that count as it, with how well. */
function askedFor(about: string, vocabulary: Vocabulary): Map<string, number>[] {
  const words = wordsOf(fold(about));
  const telling = words.filter((word) => !smallWords.has(word));
  const known = [...vocabulary.forms];
  const speller = createSpeller(known);
  return [...new Set(telling.length === 0 ? words : telling)].map((word) => {
    const stems = stemsOf(word, vocabulary);
    const own = stem(word);
    for (const form of own.length >= shortestBeginning ? known : []) {
      const other = stem(form);
      if (form.startsWith(own) && !stems.has(other)) stems.set(other, quality.beginning);
    }
    const guess = vocabulary.stems.has(own) || stems.size > 1 ? undefined : speller.nearest(word);
    if (guess !== undefined) stems.set(stem(guess), quality.guess);
    return stems;
  });
}

const bestOf = (stems: ReadonlyMap<string, number>, weights: Weights): number =>
  Math.max(0, ...[...stems].map(([one, share]) => share * (weights.get(one) ?? 0)));

/** The decisions that a question is about, best first; those that hold none of its words are left out. */
export function rankDecisions<T extends Searched & Pick<FoundDecision, 'meeting'>>(
  decisions: readonly T[],
  about: string,
): T[] {
  const forms = new Set(
    decisions.flatMap(({ title, text, about: case_ }) => wordsOf(fold([title, text, case_].join(' ')))),
  );
  for (const word of smallWords) forms.delete(word);
  const askedWords = wordsOf(fold(about)).filter((word) => !smallWords.has(word));
  const ownStems = new Set([...forms].map(stem));
  const vocabulary: Vocabulary = { forms, stems: ownStems };
  // What is asked for may stand inside a compound without ever standing alone.
  const parts: Vocabulary = {
    forms: new Set([...forms, ...askedWords]),
    stems: new Set([...ownStems, ...askedWords.map(stem)]),
  };
  const asked = askedFor(about, vocabulary);
  const read = decisions.map((decision) => weightsOf(decision, parts));
  const usual = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length) || 1;
  const rarity = asked.map((stems) => {
    const holding = read.filter(({ weights }) => bestOf(stems, weights) > 0).length;
    return Math.log(1 + (read.length - holding + 0.5) / (holding + 0.5));
  });
  return decisions
    .map((decision, at) => {
      const { weights, length } = read[at] ?? { weights: new Map(), length: 0 };
      const hits = asked.map((stems) => bestOf(stems, weights));
      const score = hits.reduce((sum, weight, word) => {
        const norm = weight + k1 * (1 - b + (b * length) / usual);
        return sum + ((rarity[word] ?? 0) * weight * (k1 + 1)) / norm;
      }, 0);
      const share = hits.filter((weight) => weight > 0).length / Math.max(1, hits.length);
      return { decision, score: score * share };
    })
    .filter(({ score }) => score > 0)
    .sort(
      (one, other) => other.score - one.score || other.decision.meeting.date.localeCompare(one.decision.meeting.date),
    )
    .map(({ decision }) => decision);
}
