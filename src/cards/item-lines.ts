import type { Language } from '../errors/refusal.ts';
import {
  type AgendaItem,
  type Decision,
  decisionInForce,
  type ItemContent,
  type Origin,
} from '../meetings/model/agenda-item.ts';
import type { MinutesLink } from '../meetings/model/meeting.ts';
import type { Outcome } from '../minutes/model.ts';
import { itemNumber, originSentence } from '../texts/meeting-sentences.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { plain } from './escape.ts';
import { shortened } from './fit.ts';

/** `Udsat til 14. april`, `Behandlet sammen med punkt 21`, or just the outcome. Escaped. */
export function outcomeText(
  decision: Decision,
  items: readonly AgendaItem[],
  words: Texts,
  longest = Number.POSITIVE_INFINITY,
): string {
  const { outcome, deferTo, sentTo, togetherWith } = decision;
  if (outcome === 'deferred' && deferTo !== null) return words.outcomeDeferred(plain(shortened(deferTo, longest)));
  if (outcome === 'forwarded' && sentTo !== null) return words.outcomeForwarded(plain(shortened(sentTo, longest)));
  if (outcome === 'joint') {
    const other = items.find((item) => item.itemId === togetherWith);
    if (other !== undefined) return words.outcomeJoint(itemNumber(other));
  }
  return words.outcome[outcome];
}

/** The text, the votes and a minority's statement of a decision, a paragraph each, no text longer than asked for. Escaped. */
export function decisionParagraphs(decision: Decision, words: Texts, longest = Number.POSITIVE_INFINITY): string[] {
  const paragraphs = decision.text === '' ? [] : [plain(shortened(decision.text, longest))];
  if (decision.votes !== null) {
    paragraphs.push(words.votes(decision.votes.for, decision.votes.against, decision.votes.abstain));
  }
  if (decision.minority !== null) paragraphs.push(words.minority(plain(shortened(decision.minority, longest))));
  return paragraphs;
}

/** Why an item is there by itself, with the way to the minutes where there is one. Escaped. */
export function originText(origin: Origin, links: readonly MinutesLink[], language: Language): string {
  const text = originSentence(origin, language);
  const link = links.find(({ meetingId }) => meetingId === origin.meetingId);
  return link === undefined ? text : `[${text}](${link.url})`;
}

/** A line for each sub-item of an item. Of a closed item nothing is said. Escaped. */
export const subItemLines = (item: AgendaItem): { text: string }[] =>
  item.closed ? [] : item.content.subItems.map(({ title }) => ({ text: `– ${plain(title)}` }));

/** The numbers that an item is filed under. */
export const numbersOf = ({ caseNumber, documentNumber }: ItemContent, words: Texts): string[] => [
  ...(caseNumber === null ? [] : [words.caseNumber(caseNumber)]),
  ...(documentNumber === null ? [] : [documentNumber]),
];

/**
 * What stands under an item's title: its numbers, why it is there, and how many sub-items it has where they are not
 * listed. Of a closed item nothing is said, but to a reader of it, in their own place, why it is there.
 * Escaped.
 */
export function itemDetails(
  item: AgendaItem,
  links: readonly MinutesLink[],
  language: Language,
  subItemsAre: 'listed' | 'counted',
  isReader = false,
): string {
  if (item.closed && !isReader) return '';
  const words = texts[language];
  const subItems = item.closed ? 0 : item.content.subItems.length;
  const details = item.closed ? [] : numbersOf(item.content, words).map(plain);
  if (item.origin !== null) details.push(originText(item.origin, links, language));
  if (subItems > 0 && subItemsAre === 'counted') details.push(words.subItems(subItems));
  return details.join(' · ');
}

/** An address as Markdown takes it between round brackets. */
const asTarget = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');

/** A line for each attachment, with the way to it. Of a closed item nothing is said. Escaped. */
export const attachmentLines = (item: AgendaItem, words: Texts): { text: string }[] =>
  item.closed
    ? []
    : item.content.attachments.map(({ title, url }) => ({
        // Of a meeting that was read from a file only the titles are known.
        text: words.attachment(url === '' ? plain(title) : `[${plain(title)}](${asTarget(url)})`),
      }));

const finished = { mark: '✓', color: 'Good' } as const;
const movedOn = { mark: '→', color: 'Default' } as const;

const outcomeMarks: Readonly<Record<Outcome, { mark: string; color: 'Good' | 'Default' }>> = {
  approved: finished,
  noted: finished,
  discussed: finished,
  joint: finished,
  rejected: { mark: '✕', color: 'Default' },
  deferred: movedOn,
  forwarded: movedOn,
  none: { mark: '–', color: 'Default' },
};

interface StateLine {
  readonly text: string;
  readonly color: 'Accent' | 'Good' | 'Default';
}

const forumLength = 80;

/** `✓ Godkendt`: what an item ended with, marked and coloured. `longest` is how much there is of where it went on to. Escaped. */
export function outcomeLine(
  decision: Decision,
  items: readonly AgendaItem[],
  words: Texts,
  longest = forumLength,
): StateLine {
  const { mark, color } = outcomeMarks[decision.outcome];
  return { text: `${mark} ${outcomeText(decision, items, words, longest)}`, color };
}

/** Where an item stands: being treated, or what it ended with. Of a closed item nothing is said. Escaped. */
export function itemState(item: AgendaItem, items: readonly AgendaItem[], words: Texts): StateLine {
  if (item.state === 'open') return { text: `► ${words.itemOpenNow}`, color: 'Accent' };
  const decision = item.closed || item.state !== 'done' ? undefined : decisionInForce(item.content);
  return decision === undefined ? { text: '', color: 'Default' } : outcomeLine(decision, items, words);
}
