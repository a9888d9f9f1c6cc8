import { contentOf } from '../meetings/items.ts';
import {
  type AgendaItem,
  correctedAfter,
  type Decision,
  decisionOfMeeting,
  type ItemContent,
} from '../meetings/model/agenda-item.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { presenceAt } from '../meetings/roll.ts';
import { da } from '../texts/da.ts';
import type { MinutesItem } from './model.ts';
import { decisionText } from './write/decision-text.ts';
import { concealed } from './write/open-version.ts';

/** How an item is named in documents: its number, or its place as long as it has none. */
export const printedNumber = (item: AgendaItem): string => String(item.number ?? item.position);

/** What stands of an item that the reader of the document may not see: that there is one. */
const hidden = (item: AgendaItem): MinutesItem => concealed({ number: printedNumber(item) });

/** Where an item went on to, which the outcome's own words do not say. */
function wentOn({ outcome, deferTo, sentTo, togetherWith }: Decision, items: readonly AgendaItem[]): string[] {
  if (outcome === 'deferred' && deferTo !== null) return [`${da.outcomeDeferred(deferTo)}.`];
  if (outcome === 'forwarded' && sentTo !== null) return [`${da.outcomeForwarded(sentTo)}.`];
  const other = outcome === 'joint' ? items.find((item) => item.itemId === togetherWith) : undefined;
  return other === undefined ? [] : [`${da.outcomeJoint(printedNumber(other))}.`];
}

const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n\n');

const textOf = (decision: Decision, items: readonly AgendaItem[]): string =>
  paragraphs([
    ...wentOn(decision, items),
    decision.text,
    ...(decision.minority === null ? [] : [da.minority(decision.minority)]),
  ]);

const corrections = (decisions: readonly Decision[]): string[] =>
  correctedAfter(decisions).map(({ text }) => da.minutesForms.correctionOf(text));

/** "Ad. n": a sub-item's number is its place, and its outcome stands before its text. */
function subDecisionsOf(content: ItemContent, items: readonly AgendaItem[]): MinutesItem['subDecisions'] {
  return content.subItems.flatMap(({ decisions }, index) => {
    const decision = decisionOfMeeting(decisions);
    if (decision === undefined) return [];
    const decided = { outcome: decision.outcome, decision: textOf(decision, items), subDecisions: [] };
    return [{ ref: String(index + 1), text: paragraphs([decisionText(decided), ...corrections(decisions)]) }];
  });
}

const isRecommendation = /^(?:administrativ(?:e|ens)? )?indstilling(?:er)?$/i;

function resolutionOf(
  decisions: readonly Decision[],
  items: readonly AgendaItem[],
): Pick<MinutesItem, 'decision' | 'outcome' | 'votes'> {
  const decision = decisionOfMeeting(decisions);
  if (decision === undefined) return { decision: null };
  const text = paragraphs([textOf(decision, items), ...corrections(decisions)]);
  return {
    decision: text === '' ? null : text,
    outcome: decision.outcome,
    ...(decision.votes === null ? {} : { votes: decision.votes }),
  };
}

/** An item as a document carries it; a closed one whose content was not read is its number and the word for closed. */
export function minutesItemFrom(state: MeetingState, item: AgendaItem): MinutesItem {
  const content = contentOf(state, item);
  if (content === undefined) return hidden(item);
  return {
    number: printedNumber(item),
    title: content.title,
    caseNumber: content.caseNumber,
    documentNumber: content.documentNumber,
    closed: item.closed,
    sections: content.sections.map(({ heading, text }) => ({ heading, text })),
    recommendation: content.sections.find(({ heading }) => isRecommendation.test(heading.trim()))?.text ?? null,
    // What was taken up again and not treated has no decision in force.
    ...resolutionOf(item.state === 'done' ? content.decisions : [], state.items),
    subDecisions: subDecisionsOf(content, state.items),
    absent: [...presenceAt(state, item).absent],
    attachments: content.attachments.map(({ title }) => title),
    agreements: content.agreements.map(({ task, owner, due }) => ({ task, owner: owner?.name ?? null, due })),
  };
}
