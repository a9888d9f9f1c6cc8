import { fold } from '../text/fold.ts';
import { stemOfVocabulary } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
import { wordingOf } from '../wording/wording.ts';
import type { ConceptCounts } from './concept-counts.ts';
import type { ToldSentence } from './sentences/all-sentences.ts';

/** Which parts of a wording a name has; words that stand there for one another follow nothing. */
function wordingOfName(name: string): ReadonlySet<string> {
  const wording = wordingOf(tokenise(fold(name.replaceAll('/', ' ')), stemOfVocabulary));
  if (name.includes('/')) for (const part of wording) if (part.includes(' ')) wording.delete(part);
  return wording;
}

/** What a name that means other things too counts for what its words lean to. */
const DOUBTFUL_NAME = 0.3;

/** Notes what the wording of a concept's name leans to. */
export function noteName(concept: number, name: string, into: ConceptCounts): void {
  into.note(concept, wordingOfName(name), name.startsWith('?') ? DOUBTFUL_NAME : 1);
}

/** Of a sentence on several concepts the first one counts so much, and the others share the rest. */
const FIRST = 0.7;

/** Notes what a sentence's wording leans to. Throws when it is about an unknown concept. */
export function noteSentence(
  { text, concepts }: ToldSentence,
  numberOf: ReadonlyMap<string, number>,
  into: ConceptCounts,
): void {
  const wording = wordingOf(tokenise(fold(text), stemOfVocabulary));
  const share = concepts.length === 1 ? 1 : FIRST;
  concepts.forEach((id, at) => {
    const concept = numberOf.get(id);
    if (concept === undefined) throw new Error(`"${text}" is about the unknown concept ${id}`);
    into.note(concept, wording, at === 0 ? share : (1 - FIRST) / (concepts.length - 1));
  });
}
