import type { Language } from '../errors/refusal.ts';
import { texts } from '../texts/texts.ts';
import { type Card, fill } from './card.ts';

/** What Tovholder can do; `reason` says why it is shown when nobody asked for it. */
export function helpCard(language: Language, reason: 'asked' | 'notUnderstood' | 'hello' = 'asked'): Card {
  const { help } = texts[language];
  const opening = reason === 'asked' ? '' : `${reason === 'hello' ? help.hello : help.notUnderstood} `;
  return fill('help', {
    lang: language,
    heading: help.heading,
    intro: `${opening}${help.intro}`,
    lines: Object.values(help.lines).map((text) => ({ text: `**${text.replace(' – ', '** – ')}` })),
  });
}
