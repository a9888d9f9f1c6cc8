import { draftOn, writtenOn } from '../../meetings/decision-drafts.ts';
import { contentOf } from '../../meetings/items.ts';
import type { AgendaItem, Decision, ItemContent } from '../../meetings/model/agenda-item.ts';
import type { MeetingState } from '../../meetings/model/meeting.ts';
import { presenceAt } from '../../meetings/roll.ts';
import { originSentence } from '../../texts/meeting-sentences.ts';
import type { ItemView } from '../schema.ts';
import type { Names } from './names.ts';
import { reasonLines } from './reason-lines.ts';

type Content = NonNullable<ItemView['content']>;

const decisionView = (decision: Decision, names: Names): Content['decisions'][number] => ({
  outcome: decision.outcome,
  text: decision.text,
  togetherWith: decision.togetherWith,
  deferTo: decision.deferTo,
  sentTo: decision.sentTo,
  votes: decision.votes,
  minority: decision.minority,
  by: names.of(decision.by),
  at: decision.at,
  correction: decision.correction,
});

const contentView = (content: ItemContent, names: Names): Content => ({
  title: content.title,
  kind: content.kind,
  caseNumber: content.caseNumber,
  documentNumber: content.documentNumber,
  sections: content.sections.map(({ heading, text }) => ({ heading, text })),
  attachments: content.attachments.map(({ title, url }) => ({ title, url })),
  subItems: content.subItems.map(({ subItemId, title, decisions }) => ({
    subItemId,
    title,
    decisions: decisions.map((decision) => decisionView(decision, names)),
  })),
  decisions: content.decisions.map((decision) => decisionView(decision, names)),
  agreements: content.agreements.map(({ agreementId, task, owner, due }) => ({ agreementId, task, owner, due })),
});

function draftView(state: MeetingState, { itemId }: AgendaItem, names: Names): ItemView['draft'] {
  const draft = draftOn(state, itemId);
  const written = writtenOn(state, itemId);
  if (draft === undefined || written === undefined) return null;
  return { by: { personId: draft.by, name: names.of(draft.by) }, revision: draft.revision, written: { ...written } };
}

/** An item with what it says, as far as that was read for this person; of any other closed item its number and state. */
export function itemView(state: MeetingState, item: AgendaItem, names: Names): ItemView {
  const { language } = names;
  const content = contentOf(state, item);
  const frame = {
    itemId: item.itemId,
    position: item.position,
    number: item.number,
    closed: item.closed,
    state: item.state,
    revision: item.revision,
  };
  if (content === undefined) {
    const unsaid = { origin: null, limitedTo: [], disqualified: [], absent: [], reasons: [] };
    return { ...frame, ...unsaid, draft: null, content: null };
  }
  return {
    ...frame,
    origin: item.origin === null ? null : originSentence(item.origin, language),
    limitedTo: item.limitedTo.map((personId) => ({ personId, name: names.of(personId) })),
    disqualified: state.meeting.disqualified
      .filter(({ itemId }) => itemId === item.itemId)
      .map(({ personId, name }) => ({ personId, name })),
    absent: [...presenceAt(state, item).absent],
    draft: draftView(state, item, names),
    reasons: reasonLines(state, language, ({ itemId }) => itemId === item.itemId),
    content: contentView(content, names),
  };
}
