import type { Language } from '../errors/refusal.ts';
import { type AgendaItem, type Decision, decisionInForce, type Origin } from '../meetings/model/agenda-item.ts';
import type { MinutesLink } from '../meetings/model/meeting.ts';
import type { Outcome } from '../minutes/model.ts';
import { shortDay } from '../texts/dates.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { plain } from './escape.ts';
import { shortened } from './fit.ts';

/** How an item is named: its number as printed, or its place in a draft. */
export const itemNumber = (item: AgendaItem): string => String(item.number ?? item.position);

/** What an item is called for people who may not see what is closed. */
export const openTitle = (item: AgendaItem, language: Language): string =>
  item.closed ? texts[language].closedItem : item.content.title;

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

const originWords = {
  deferred: 'deferred',
  notReached: 'notReached',
  cancelled: 'cancelled',
  proposed: 'proposed',
  minutes: 'minutes',
  agreements: 'agreements',
  acute: 'acuteReport',
} as const;

/** Why an item is there by itself, and where it came from: "udsat fra mødet d. 4. marts 2020". */
function originText(origin: Origin, links: readonly MinutesLink[], language: Language): string {
  const text = texts[language].carry[originWords[origin.reason]](shortDay(origin.date, language));
  const link = links.find(({ meetingId }) => meetingId === origin.meetingId);
  return link === undefined ? text : `[${text}](${link.url})`;
}

/** A line for each sub-item of an item. Of a closed item nothing is said. Escaped. */
export const subItemLines = (item: AgendaItem): { text: string }[] =>
  item.closed ? [] : item.content.subItems.map(({ title }) => ({ text: `– ${plain(title)}` }));

/**
 * What stands under an item's title: its numbers, why it is there, and how many sub-items it has where they are not
 * listed. Of a closed item nothing is said. Escaped.
 */
export function itemDetails(
  item: AgendaItem,
  links: readonly MinutesLink[],
  language: Language,
  subItemsAre: 'listed' | 'counted',
): string {
  if (item.closed) return '';
  const words = texts[language];
  const details = item.caseNumber === null ? [] : [plain(words.caseNumber(item.caseNumber))];
  const { subItems, documentNumber } = item.content;
  if (documentNumber !== null) details.push(plain(documentNumber));
  if (item.origin !== null) details.push(originText(item.origin, links, language));
  if (subItems.length > 0 && subItemsAre === 'counted') details.push(words.subItems(subItems.length));
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
