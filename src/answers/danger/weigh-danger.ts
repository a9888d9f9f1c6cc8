import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/tokenise.ts';
import { cuesOfCircumstance } from './cues-of-circumstance.ts';
import { type CueGroup, cuesOfDanger } from './cues-of-danger.ts';
import type { DangerGroup } from './danger-signs.ts';

/** How much the words of a question tell of danger, and of which; what that weight means is said in find-danger.ts. */
export interface DangerWeight {
  readonly weight: number;
  /** What the weightiest word tells of; null when no word of danger stands there at all. */
  readonly danger: DangerGroup['id'] | null;
}

/** One word of one cue: the cue's number and the word's place in it. */
interface Slot {
  readonly cue: number;
  readonly place: number;
}

interface Cue {
  readonly group: number;
  readonly weight: number;
  readonly words: number;
}

interface Affix {
  readonly letters: string;
  readonly slots: Slot[];
}

/** How many letters of a word are looked up when it stands for all that begin or end so. */
const KEY = 3;
/** How far one word of a phrase may stand from the next. */
const REACH = 3;

const groups: readonly CueGroup[] = [...cuesOfDanger, ...cuesOfCircumstance];
const cues: Cue[] = [];
const whole = new Map<string, Slot[]>();
const heads = new Map<string, Affix[]>();
const tails = new Map<string, Affix[]>();

function file(word: string, slot: Slot): void {
  const letters = word.replaceAll('*', '');
  if (!word.includes('*')) {
    const slots = whole.get(letters);
    if (slots) slots.push(slot);
    else whole.set(letters, [slot]);
    return;
  }
  const isTail = word.startsWith('*');
  const index = isTail ? tails : heads;
  const key = isTail ? letters.slice(-KEY) : letters.slice(0, KEY);
  const known = index.get(key) ?? [];
  index.set(key, known);
  const same = known.find((affix) => affix.letters === letters);
  if (same) same.slots.push(slot);
  else known.push({ letters, slots: [slot] });
}

function read(phrase: string): string[][] {
  const words = fold(phrase).replaceAll("'", '_').split(/\s+/).filter(Boolean);
  return words.map((choices) => choices.split('/'));
}

groups.forEach(({ cues: byWeight }, group) => {
  for (const [weight, phrases] of Object.entries(byWeight)) {
    for (const phrase of phrases.split(/[,\n]/)) {
      const words = read(phrase);
      if (words.length === 0) continue;
      const cue = cues.push({ group, weight: Number(weight), words: words.length }) - 1;
      words.forEach((choices, place) => {
        for (const word of choices) file(word, { cue, place });
      });
    }
  }
});

/** Weighs the words of a folded text (see fold.ts). */
export function weighDanger(text: string): DangerWeight {
  const weights = new Float64Array(groups.length);
  const reached = new Map<number, { place: number; at: number }>();
  const note = (slots: readonly Slot[] | undefined, at: number) => {
    if (slots === undefined) return;
    for (const { cue, place } of slots) {
      const known = cues[cue];
      if (known === undefined) continue;
      if (place > 0) {
        const before = reached.get(cue);
        if (before === undefined || before.place !== place - 1 || at - before.at > REACH || at === before.at) continue;
      }
      if (place === known.words - 1) {
        if (known.weight > (weights[known.group] ?? 0)) weights[known.group] = known.weight;
      } else reached.set(cue, { place, at });
    }
  };
  let before = '';
  wordsOf(text).forEach((word, at) => {
    note(whole.get(word), at);
    if (before !== '') note(whole.get(`${before}_${word}`), at);
    for (const { letters, slots } of heads.get(word.slice(0, KEY)) ?? []) if (word.startsWith(letters)) note(slots, at);
    for (const { letters, slots } of tails.get(word.slice(-KEY)) ?? []) if (word.endsWith(letters)) note(slots, at);
    before = word;
  });
  return sum(weights);
}

function sum(weights: Float64Array): DangerWeight {
  let first = 0;
  let second = 0;
  let danger: DangerGroup['id'] | null = null;
  let circumstances = 0;
  groups.forEach((group, at) => {
    const weight = weights[at] ?? 0;
    if (group.danger === undefined) circumstances += weight;
    else if (weight > first) {
      second = first;
      first = weight;
      danger = group.danger;
    } else if (weight > second) second = weight;
  });
  return { weight: first + SECOND * second + Math.min(MOST_CIRCUMSTANCE, circumstances) * CIRCUMSTANCE, danger };
}

/** How much the second family of harm and what surrounds it add. */
const SECOND = 0.4;
const CIRCUMSTANCE = 0.5;
const MOST_CIRCUMSTANCE = 1.6;
