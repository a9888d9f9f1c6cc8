import { type Card, cardByteLimit, cardBytes } from './card.ts';

/** The first of several versions of a card, fullest first, that is small enough for Teams; the last one if none is. */
export function firstThatFits(fullest: () => Card, ...shorter: readonly (() => Card)[]): Card {
  let card = fullest();
  for (const version of shorter) {
    if (cardBytes(card) <= cardByteLimit) return card;
    card = version();
  }
  return card;
}

/** The beginning of a text, about `longest` characters of it, with an ellipsis where something is left out. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${beginning.trimEnd()} …`;
}
