import { keyOf } from '../lines/line.ts';

const committeeWord =
  /(?:udvalg(?:et|ene)?|råd(?:et)?|styregruppen?|styregruppe|netværksgruppen?|arbejdsgruppen?|gruppen?|bestyrelsen?|forum(?:met)?|komit[eé]en?|nævn(?:et)?|forsamling(?:en)?|kommission(?:en)?|direktion(?:en)?|ledelse(?:n)?|team(?:et)?)(?=s?(?:[^\p{L}]|$))/iu;

/** True when the words name a body that holds meetings. */
export function namesCommittee(text: string): boolean {
  return committeeWord.test(text);
}

const small = new Set([
  'og',
  'for',
  'om',
  'i',
  'af',
  'den',
  'det',
  'til',
  'møde',
  'mødet',
  'moede',
  'kommune',
  'kommunes',
]);

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}§]+/u);
  return words.filter((word) => word.length > 1 && !small.has(word) && !/^\d{4}$/.test(word)).map(stem);
}

/** "Udvalgets", "udvalget" and "udvalg" are one. */
function stem(word: string): string {
  return word.replace(/s$/, '').replace(/(?:en|et|n|t)$/, '');
}

/** True when two printed names can be the same committee: the words of the shorter are all in the longer. */
export function sameCommittee(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  const joined = keyOf(long.join(''));
  return short.every((word) => long.includes(word) || joined.includes(keyOf(word)));
}
