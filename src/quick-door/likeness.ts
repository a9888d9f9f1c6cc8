import type { QuickDoor } from '../answers/ask.ts';
import type { Reading } from '../answers/text/reading.ts';

/** From this weight on a concept counts as what a text is about. */
const meant = 0.6;
const subjects: readonly string[] = ['topic', 'law'];

type Subjects = ReadonlyMap<number, number>;

/** Reading a text takes milliseconds, and the same texts are compared with one question after another. */
const readBefore = new WeakMap<QuickDoor, Map<string, Subjects>>();
const mostKept = 2_000;

function subjectsIn(door: QuickDoor, { concepts }: Reading): Subjects {
  return new Map(
    [...concepts].filter(
      ([concept, weight]) => weight >= meant && subjects.includes(door.index.lexicon.concepts[concept]?.group ?? ''),
    ),
  );
}

function subjectsOfText(door: QuickDoor, text: string): Subjects {
  const kept = readBefore.get(door) ?? new Map<string, Subjects>();
  readBefore.set(door, kept);
  const before = kept.get(text);
  if (before !== undefined) return before;
  const read = subjectsIn(door, door.index.reader.readEntryText(text));
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, read);
  return read;
}

/** How much other texts are about what a question is about, by the concepts that both hold: 0 where they share none. */
export function likenessTo(door: QuickDoor, question: string): (text: string) => number {
  const asked = subjectsIn(door, door.index.reader.readQuestion(question));
  if (asked.size === 0) return () => 0;
  return (text) => {
    const held = subjectsOfText(door, text);
    return [...asked].reduce((sum, [concept, weight]) => sum + Math.min(weight, held.get(concept) ?? 0), 0);
  };
}
