import { readFileSync } from 'node:fs';
import { ask, openQuickDoor, type QuickDoor } from '../../src/answers/ask.ts';
import { readJsonCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { labelledLines } from './labelled-lines.ts';

/** A question of the development set with the entries that answer it. */
export interface LabelledQuestion {
  readonly text: string;
  readonly best: string;
  readonly acceptable: ReadonlySet<string>;
}

/** What a question is; `either` carries no flag, and whether the catalogue answers it is open. */
export type Flag = 'none' | 'danger' | 'personal' | 'plain' | 'either';

const folder = new URL('./development/', import.meta.url);
const linesOf = (file: string) => labelledLines(new URL(file, folder));

/** The catalogue that a part asks, when it is not the one of the same name. */
const askedOf = new Map([
  ...['blind-hard', 'blind-plain', 'blind-second', 'blind-third', 'blind-last', 'second-hand', 'second-hand-late'].map(
    (part) => [part, 'sample'] as const,
  ),
  ['vesterklit-later', 'vesterklit'],
  ['second-hand-vesterklit', 'vesterklit'],
  ['brinkholm-tuned', 'brinkholm'],
  ['hvidsted-tuned', 'hvidsted'],
]);

/** Opens the catalogue that a part of the development set asks. */
export function openCatalogue(name: string): QuickDoor {
  const asked = askedOf.get(name) ?? name;
  const file = asked === 'sample' ? '../../../sample/catalogue.json' : `${asked}.catalogue.json`;
  return openQuickDoor(readJsonCatalogue(readFileSync(new URL(file, folder), 'utf8')));
}

/** Reads the questions of a development catalogue. Throws when a label names no entry. */
export function readQuestions(name: string, door: QuickDoor): LabelledQuestion[] {
  const ids = new Set(door.index.entries.map(({ id }) => id));
  return linesOf(`${name}.questions.txt`).map(([text = '', best = '', others = '']) => {
    const acceptable = new Set([best, ...others.split(/\s+/).filter(Boolean)]);
    for (const id of acceptable) if (!ids.has(id)) throw new Error(`${name}: "${text}" names the unknown entry ${id}`);
    return { text, best, acceptable };
  });
}

/** Reads the questions on outcome, danger and personal data. */
export function readFlagged(name: string): { text: string; flag: Flag }[] {
  return linesOf(`${name}.questions.txt`).map(([text = '', flag = '']) => ({ text, flag: flag as Flag }));
}

/** How a part of the development set was answered: counts. */
export interface Score {
  readonly questions: number;
  readonly bestFirst: number;
  readonly acceptableInThree: number;
  readonly answeredNone: number;
  readonly misses: readonly string[];
}

/** Asks all questions and counts. */
export function score(door: QuickDoor, questions: readonly LabelledQuestion[]): Score {
  let bestFirst = 0;
  let acceptableInThree = 0;
  let answeredNone = 0;
  const misses: string[] = [];
  for (const question of questions) {
    const finding = ask(door, question.text);
    const ids = finding.ranked.map(({ entry }) => entry.id);
    const first = ids[0] === question.best;
    const inThree = ids.slice(0, 3).some((id) => question.acceptable.has(id));
    if (first) bestFirst++;
    if (inThree) acceptableInThree++;
    if (finding.outcome === 'none') answeredNone++;
    if (!first)
      misses.push(`${inThree ? ' ' : '!'} ${question.text} -> ${ids.slice(0, 4).join(' ')} (${question.best})`);
  }
  return { questions: questions.length, bestFirst, acceptableInThree, answeredNone, misses };
}
