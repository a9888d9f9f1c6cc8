import { ask, type QuickDoor } from '../answers/ask.ts';
import { generalDoor } from '../answers/general-door.ts';
import type { Asker } from '../answers/question/understand.ts';
import { fold } from '../answers/text/fold.ts';
import type { Entry } from '../catalogue/entry.ts';

/** What a search found, best first. */
export interface FoundEntries {
  readonly entries: readonly Entry[];
  /** The words are of somebody in danger. */
  readonly danger: boolean;
}

const most = 10;

/**
 * The entries of the catalogue for words that may still be being typed: what answers them as a question, then those with
 * a word that begins as the last one does. Without words the general door comes first, then the other contacts.
 */
export function searchEntries(door: QuickDoor, typed: string, asker: Asker = {}): FoundEntries {
  const words = typed.trim();
  if (words === '') return { entries: firstOf([...general(door), ...contacts(door)]), danger: false };
  const { ranked, danger } = ask(door, words, asker);
  const answering = ranked.map(({ entry }) => entry);
  return { entries: firstOf([...answering, ...beginningWith(door, words)]), danger: danger !== null };
}

const firstOf = (entries: readonly Entry[]): Entry[] => [...new Set(entries)].slice(0, most);

function general(door: QuickDoor): Entry[] {
  const found = generalDoor(door.index);
  return found === undefined ? [] : [found.entry];
}

const contacts = ({ index }: QuickDoor): Entry[] =>
  index.entries
    .filter(({ kind }) => kind === 'contact')
    .sort((one, other) => one.title.localeCompare(other.title, 'da'));

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The entries in whose title, name or keywords every typed word begins a word. */
function beginningWith({ index }: QuickDoor, typed: string): Entry[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  return index.entries.filter(({ title, keywords, themes, contact }) => {
    const words = wordsOf([title, contact?.name ?? '', ...keywords, ...themes].join(' '));
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}
