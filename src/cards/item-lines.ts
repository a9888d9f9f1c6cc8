import type { Language } from '../errors/refusal.ts';
import { type AgendaItem, type Decision, decisionInForce, type ItemContent } from '../meetings/model/agenda-item.ts';
import { type Texts, texts } from '../texts/texts.ts';
import { plain } from './escape.ts';

/** How an item is named: its number as printed, or its place in a draft. */
export const itemNumber = (item: AgendaItem): string => String(item.number ?? item.position);

/** What an item is called for people who may not see what is closed. */
export const openTitle = (item: AgendaItem, language: Language): string =>
  item.closed ? texts[language].closedItem : item.content.title;

/** `Udsat til 14. april`, `Behandlet sammen med punkt 21`, or just the outcome. Escaped. */
export function outcomeText(decision: Decision, items: readonly AgendaItem[], words: Texts): string {
  const { outcome, deferTo, sentTo, togetherWith } = decision;
  if (outcome === 'deferred' && deferTo !== null) return words.outcomeDeferred(plain(deferTo));
  if (outcome === 'forwarded' && sentTo !== null) return words.outcomeForwarded(plain(sentTo));
  if (outcome === 'joint') {
    const other = items.find((item) => item.itemId === togetherWith);
    if (other !== undefined) return words.outcomeJoint(itemNumber(other));
  }
  return words.outcome[outcome];
}

/** The text, the votes and a minority's statement of a decision, a paragraph each. Escaped. */
export function decisionParagraphs(decision: Decision, words: Texts): string[] {
  const paragraphs = decision.text === '' ? [] : [plain(decision.text)];
  if (decision.votes !== null) {
    paragraphs.push(words.votes(decision.votes.for, decision.votes.against, decision.votes.abstain));
  }
  if (decision.minority !== null) paragraphs.push(words.minority(plain(decision.minority)));
  return paragraphs;
}

/** The case number and the sub-points under an item's title: listed where there is room, else counted. Escaped. */
export function itemDetails(item: AgendaItem, words: Texts, room: 'listed' | 'counted'): string {
  const details = item.caseNumber === null ? [] : [plain(words.caseNumber(item.caseNumber))];
  if (item.closed) return details.join('');
  const { subPoints } = item.content;
  if (subPoints.length > 0) {
    details.push(room === 'listed' ? subPoints.map(plain).join(' · ') : words.subPoints(subPoints.length));
  }
  return details.join(' · ');
}

/** Where an item stands: being treated, or what it ended with. Of a closed item nothing is said. Escaped. */
export function itemState(
  item: AgendaItem,
  items: readonly AgendaItem[],
  words: Texts,
): { text: string; color: 'Accent' | 'Good' | 'Default' } {
  if (item.state === 'open') return { text: `▶ ${words.itemOpenNow}`, color: 'Accent' };
  if (item.closed || item.state !== 'done') return { text: '', color: 'Default' };
  const decision = decisionInForce(item.content);
  return { text: decision === undefined ? '' : `✓ ${outcomeText(decision, items, words)}`, color: 'Good' };
}

export const contentOf = (
  item: AgendaItem,
  closedContents: readonly { itemId: string; content: ItemContent }[],
): ItemContent | undefined =>
  item.closed ? closedContents.find((closed) => closed.itemId === item.itemId)?.content : item.content;
