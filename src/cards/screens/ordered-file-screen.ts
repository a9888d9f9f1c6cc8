import type { Language } from '../../errors/refusal.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { pointerCard } from '../pointer-card.ts';

/** The way to a file that was ordered: a link, an offer beside it, or both; then what else is to be said of it. */
export function orderedFileScreen(
  { name, url, offered }: { readonly name: string; readonly url: string | null; readonly offered: boolean },
  language: Language,
  further: readonly string[] = [],
): Card {
  const words = texts[language].catalogue.export;
  const lines = [...(url === null ? [] : [words.ready]), ...(offered ? [words.offered] : []), ...further];
  return pointerCard({ title: name, lines, url, language, action: words.get });
}
