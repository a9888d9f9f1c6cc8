import type { Language } from '../errors/refusal.ts';
import { shortDay } from '../texts/dates.ts';
import { texts } from '../texts/texts.ts';
import { followUp, placedBeforeTheRest } from './carry-over.ts';
import { contentOf, withContent } from './items.ts';
import { withMinutesToApprove } from './minutes-to-approve.ts';
import type { AgendaItem, SubItem } from './model/agenda-item.ts';
import type { Agreement } from './model/agreement.ts';
import type { Meeting, MeetingState } from './model/meeting.ts';
import type { Ids } from './ports.ts';
import { today } from './wall-clock.ts';

const lineOf = ({ task, owner, due }: Agreement, language: Language): string =>
  texts[language].minutes.agreement(task, owner?.name ?? '', due === null ? '' : shortDay(due, language));

/** The open agreements as items of the agenda, in the group's words. */
export function followUpIn(language: Language, agreements: readonly Agreement[], ids: Ids) {
  const line = (agreement: Agreement): string => lineOf(agreement, language);
  return followUp(agreements, { title: texts[language].carry.followUp, line }, ids);
}

/** The lines of a follow-up as the agreements stand now: gone where one is done, else with its owner and deadline of today. */
function linesNow(lines: readonly SubItem[], open: ReadonlyMap<string, Agreement>, language: Language): SubItem[] {
  return lines.flatMap((line) => {
    if (line.agreementId === undefined) return [line];
    const agreement = open.get(line.agreementId);
    return agreement === undefined ? [] : [{ ...line, title: lineOf(agreement, language) }];
  });
}

/** The agenda without that item and what belongs to it. */
function without({ meeting, items, closedContents, ...state }: MeetingState, { itemId }: AgendaItem): MeetingState {
  const others = <T extends { readonly itemId: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.itemId !== itemId);
  return {
    ...state,
    meeting: { ...meeting, disqualified: others(meeting.disqualified) },
    items: others(items),
    closedContents: others(closedContents),
  };
}

/** A draft's follow-ups as the agreements stand now; one of which nothing is left is taken off. */
function withLinesNow(state: MeetingState): MeetingState {
  const open = new Map(
    state.agreements.filter((one) => one.state === 'open').map((agreement) => [agreement.agreementId, agreement]),
  );
  return state.items.reduce((standing, item) => {
    const content = contentOf(standing, item);
    if (content === undefined) return standing;
    const subItems = linesNow(content.subItems, open, state.group.language);
    if (JSON.stringify(subItems) === JSON.stringify(content.subItems)) return standing;
    const isEmpty = subItems.length + content.sections.length + content.attachments.length === 0;
    return isEmpty ? without(standing, item) : withContent(standing, item, () => ({ ...content, subItems }));
  }, state);
}

/** Whether that meeting was held after the draft had been made: then nobody has had the chance to take off what it left. */
const wasHeldSince = (draft: Meeting, { closedAt }: Pick<Meeting, 'closedAt'>): boolean =>
  closedAt !== null && closedAt > draft.createdAt;

/** Whether it was agreed after the draft had been made: at a meeting that was held since, or outside any. */
function wasAgreedSince({ meeting, lastHeld }: MeetingState, { origin, madeAt }: Agreement): boolean {
  if (origin === null) return madeAt !== undefined && madeAt > meeting.createdAt;
  if (lastHeld === null || !wasHeldSince(meeting, lastHeld)) return false;
  return origin.meetingId === lastHeld.meetingId || origin.date > today(new Date(meeting.createdAt));
}

/** The agreements that stand on the agenda already, open and closed. */
function followedUp({ items, closedContents }: MeetingState): Set<string> {
  const open = items.flatMap((item) => (item.closed ? [] : [item.content]));
  const contents = [...open, ...closedContents.map(({ content }) => content)];
  return new Set(contents.flatMap(({ subItems }) => subItems.flatMap(({ agreementId }) => agreementId ?? [])));
}

/**
 * A draft that was made ahead, with its follow-up as the agreements stand now, and with what has come since: the minutes of
 * the last meeting (`lastHeld`) where one was held, and what was agreed there or outside a meeting, once. The state must
 * have been read with what is closed and with the group's open agreements.
 */
export function withFollowUpOfMeetingsSince(draft: MeetingState, ids: Ids): MeetingState {
  const state = withLinesNow(draft);
  const { group, meeting, lastHeld } = state;
  const followed = followedUp(state);
  const agreed = state.agreements.filter(
    (agreement) =>
      agreement.state === 'open' && !followed.has(agreement.agreementId) && wasAgreedSince(state, agreement),
  );
  const approves = lastHeld !== null && wasHeldSince(meeting, lastHeld);
  if (agreed.length === 0 && !approves) return state;
  const follow = followUpIn(group.language, agreed, ids);
  const items = placedBeforeTheRest(state.items, follow.items);
  return {
    ...state,
    meeting: { ...meeting, disqualified: [...meeting.disqualified, ...follow.disqualified] },
    items: approves ? withMinutesToApprove(items, lastHeld, group.language, ids) : items,
    closedContents: [...state.closedContents, ...follow.closedContents],
  };
}
