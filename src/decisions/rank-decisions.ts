import { smallWords } from '../answers/lexicon/small-words.ts';
import { splitCompound, type Vocabulary } from '../answers/text/compound.ts';
import { fold } from '../answers/text/fold.ts';
import { createSpeller } from '../answers/text/spelling.ts';
import { stem } from '../answers/text/stem.ts';
import { wordsOf } from '../answers/text/tokenise.ts';
import type { FoundDecision } from './found-decision.ts';
import { stemVariants } from './stem-variants.ts';

/** How much a word counts for where it stands, and for how it is the word that was asked for. */
const fields = { title: 3, text: 1.5, about: 1 } as const;
const quality = { whole: 1, variant: 0.9, part: 0.8, modifier: 0.4, beginning: 0.6, end: 0.5, guess: 0.7 } as const;
const shortestBeginning = 4;
const shortestEnd = 5;
const shortestRoot = 6;
/** Saturation and length, as in BM25. */
const k1 = 1.2;
const b = 0.4;

type Searched = Pick<FoundDecision, 'title' | 'text' | 'about'>;
const textsOf = ({ title, text, about }: Searched): string => [title, text, about].join(' ');

type Weights = ReadonlyMap<string, number>;

type StemsOf = (word: string) => ReadonlyMap<string, number>;

/** The stems of a word, its own and those of the words that a compound is made of; each word is taken apart once. */
function takingApart(vocabulary: Vocabulary): StemsOf {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const parts = splitCompound(word, vocabulary) ?? [];
    // The last part says what a compound is, those before it of which kind.
    const stems = new Map<string, number>(
      parts.map((part, at) => [stem(part), at === parts.length - 1 ? quality.part : quality.modifier]),
    );
    stems.set(stem(word), quality.whole);
    known.set(word, stems);
    return stems;
  };
}

function weightsOf(decision: Searched, stemsOf: StemsOf): { weights: Weights; length: number } {
  const weights = new Map<string, number>();
  let length = 0;
  for (const field of ['title', 'text', 'about'] as const) {
    for (const word of wordsOf(fold(decision[field]))) {
      if (smallWords.has(word)) continue;
      length += 1;
      for (const [wordStem, share] of stemsOf(word)) {
        weights.set(wordStem, (weights.get(wordStem) ?? 0) + fields[field] * share);
      }
    }
  }
  return { weights, length };
}

/** A word, and the words of the decisions that it begins with: of one that nobody has written, that much is known. */
const rootsOf = (own: string, { stems }: Vocabulary): string[] => [
  ...(own.length >= shortestBeginning ? [own] : []),
  ...[...stems].filter((other) => other.length >= shortestRoot && own.startsWith(other)),
];

/** Whether one is the last part of the other, a compound of which the first is not known: "løbehjul" of "elløbehjul". */
const endsAlike = (one: string, other: string): boolean =>
  (one.length >= shortestEnd && other.endsWith(one)) || (other.length >= shortestEnd && one.endsWith(other));

/** What was asked for: for each word the stems that count as it, with how well. */
function askedFor(words: readonly string[], stemsOf: StemsOf, vocabulary: Vocabulary): ReadonlyMap<string, number>[] {
  const speller = createSpeller(vocabulary.forms);
  return [...new Set(words)].map((word) => {
    const stems = new Map(stemsOf(word));
    const own = stem(word);
    const variants = [own, ...stemVariants(own)].flatMap((one) => [one, stem(one)]).filter((one) => one !== own);
    for (const variant of variants) if (vocabulary.stems.has(variant)) stems.set(variant, quality.variant);
    const roots = [own, ...variants].flatMap((one) => rootsOf(one, vocabulary));
    for (const other of vocabulary.stems) {
      if (stems.has(other)) continue;
      if (roots.some((root) => other.startsWith(root))) stems.set(other, quality.beginning);
      else if (endsAlike(own, other)) stems.set(other, quality.end);
    }
    const guess = stems.size > 1 || vocabulary.stems.has(own) ? undefined : speller.nearest(word);
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
  const forms = new Set(decisions.flatMap((decision) => wordsOf(fold(textsOf(decision)))));
  for (const word of smallWords) forms.delete(word);
  const vocabulary: Vocabulary = { forms, stems: new Set([...forms].map(stem)), shortHeads: new Set() };
  const words = wordsOf(fold(about)).filter((word) => !smallWords.has(word));
  // What is asked for may stand inside a compound without ever standing alone.
  const stemsOf = takingApart({
    forms: new Set([...forms, ...words]),
    stems: new Set([...vocabulary.stems, ...words.map(stem).flatMap((one) => [one, ...stemVariants(one)])]),
    shortHeads: vocabulary.shortHeads,
  });
  const asked = askedFor(words, stemsOf, vocabulary);
  const read = decisions.map((decision) => weightsOf(decision, stemsOf));
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
