import type { Outcome } from './model.ts';

/** What a printed decision begins with, for each outcome; what comes first in the list is looked for first. */
const beginnings: readonly (readonly [Outcome, RegExp])[] = [
  ['rejected', /^(?:ikke (?:godkendt|vedtaget|tiltrådt)|afvist|forkastet|afslået)\b/],
  ['deferred', /^(?:udsat|udsættes|udskudt|udskydes|genoptages|sagen (?:er |blev )?(?:udsat|udsættes|udskydes))\b/],
  ['noted', /^(?:taget|tages|orienteringen (?:er |blev )?taget|tog orienteringen) (?:\p{L}+ )?til efterretning\b/u],
  ['discussed', /^(?:drøftet|drøftedes|sagen blev drøftet)\b/],
  ['forwarded', /^(?:oversendt|oversendes|videresendt|sendt videre|sendes videre|sendes i høring|sendt i høring)\b/],
  ['joint', /^behandle(?:t|s) (?:sammen|under ét) med\b/],
  ['approved', /^(?:godkendt|vedtaget|tiltrådt|indstillingen (?:er |blev )?(?:godkendt|vedtaget|tiltrådt|følges))\b/],
];

/** The outcome that a printed decision states in its first words; `none` where it does not, since nothing is guessed. */
export function outcomeOf(decision: string): Outcome {
  const words = decision.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ');
  return beginnings.find(([, beginning]) => beginning.test(words))?.[0] ?? 'none';
}
