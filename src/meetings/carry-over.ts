import { itemLimit } from './agenda.ts';
import { readersOf } from './closed-access.ts';
import { contentOf, emptyContent, newItem } from './items.ts';
import {
  type AgendaItem,
  type ClosedContent,
  decisionInForce,
  type ItemContent,
  type Origin,
} from './model/agenda-item.ts';
import type { Agreement } from './model/agreement.ts';
import type { CarriedItem } from './model/carried-item.ts';
import type { Meeting, MeetingState } from './model/meeting.ts';
import type { Ids, MeetingSummary } from './ports.ts';

const originFrom = (meeting: Meeting, reason: Origin['reason'], itemId?: string): Origin => ({
  reason,
  meetingId: meeting.meetingId,
  ...(itemId === undefined ? {} : { itemId }),
  date: meeting.date,
});

/** What an item says on the next agenda: all but what was decided and agreed. */
export const broughtForward = (content: ItemContent): ItemContent => ({
  ...content,
  subItems: content.subItems.map((subItem) =>
    subItem.decisions.length === 0 ? subItem : { ...subItem, decisions: [] },
  ),
  decisions: [],
  agreements: [],
});

/** The item with all that it takes along. The state must have been read with what is closed. */
function leaving(state: MeetingState, item: AgendaItem, content: ItemContent, origin: Origin): CarriedItem {
  const { itemId, closed, position } = item;
  const limitedTo = closed ? readersOf(state, item) : item.limitedTo;
  const disqualified = state.meeting.disqualified
    .filter((person) => person.itemId === itemId)
    .map(({ personId, name }) => ({ personId, name }));
  return { itemId, closed, origin, position, limitedTo, disqualified, content: broughtForward(content) };
}

/** An acute meeting is one line on the next ordinary agenda; what was said there stays with it. */
export const reportOf = ({ meeting }: MeetingState): CarriedItem => ({
  itemId: meeting.meetingId,
  closed: false,
  origin: originFrom(meeting, 'acute'),
  position: 0,
  limitedTo: [],
  disqualified: [],
  content: null,
});

/** Whether an item is the follow-up on open agreements, which come back by themselves; of those made alone it has no origin. */
const followsUp = ({ origin }: AgendaItem, { subItems }: ItemContent): boolean =>
  origin === null ? subItems.some(({ agreementId }) => agreementId !== undefined) : origin.reason === 'agreements';

/** The item that was really treated: at the end of those that were treated together, each with the next. */
function treatedAs(state: MeetingState, item: AgendaItem): AgendaItem {
  const passed = new Set<string>();
  let treated = item;
  while (treated.state === 'done' && !passed.has(treated.itemId)) {
    passed.add(treated.itemId);
    const content = contentOf(state, treated);
    const decision = content === undefined ? undefined : decisionInForce(content);
    const next = decision?.outcome === 'joint' ? decision.togetherWith : null;
    treated = state.items.find(({ itemId }) => itemId === next) ?? treated;
  }
  return treated;
}

/** The newest approval of minutes on an agenda: the next draft has it by itself. Older ones had been deferred. */
const newestApproval = ({ items }: MeetingState): Origin | undefined =>
  items
    .flatMap(({ origin }) => (origin?.reason === 'minutes' ? [origin] : []))
    .sort((one, other) => one.date.localeCompare(other.date))
    .at(-1);

/**
 * What a meeting leaves to the next agenda: `ended` its deferred items and those left for next time, `back` what was on a
 * cancelled one beyond the template. The state must have been read with what is closed.
 */
export function carriedFrom(
  state: MeetingState,
  when: 'ended' | 'back',
  left: (item: AgendaItem) => 'defer' | 'next' | 'drop' = () => 'next',
): CarriedItem[] {
  return state.items.flatMap((item): CarriedItem[] => {
    const content = contentOf(state, item);
    if (content === undefined) throw new Error('What is closed must be read before items are carried over.');
    const { origin } = item;
    if (when === 'back') {
      // The next draft finds the last minutes and the open agreements by itself.
      if (followsUp(item, content) || (origin !== null && origin === newestApproval(state))) return [];
      // What every agenda has comes again with the template; a case that somebody put there would be lost.
      if (origin === null && state.group.agenda.some(({ title }) => title === content.title)) return [];
      return [leaving(state, item, content, origin ?? originFrom(state.meeting, 'cancelled', item.itemId))];
    }
    // It has come over once already, and is there still.
    if (item.standsOn !== undefined) return [];
    // What was treated together with it goes where it goes.
    const treated = treatedAs(state, item);
    const decision = decisionInForce(contentOf(state, treated) ?? content);
    const deferred = treated.state === 'done' && decision?.outcome === 'deferred';
    const leftOver = treated.state === 'done' ? 'drop' : left(treated);
    if (!deferred && leftOver === 'drop') return [];
    // The agreements that are open then come back by themselves.
    if (followsUp(item, content)) return [];
    // Approving them on a later agenda still locks the meeting whose minutes they are.
    if (origin?.reason === 'minutes') return [leaving(state, item, content, origin)];
    const reason = deferred || leftOver === 'defer' ? 'deferred' : 'notReached';
    return [leaving(state, item, content, originFrom(state.meeting, reason, item.itemId))];
  });
}

/** Of what waits, that which this kind of meeting takes up: the line that reports an acute one is for ordinary agendas. */
export const waitingFor = ({ kind }: Pick<Meeting, 'kind'>, waiting: readonly CarriedItem[]): readonly CarriedItem[] =>
  kind === 'ordinary' ? waiting : waiting.filter(({ origin }) => origin.reason !== 'acute');

/** What comes back by itself on a new draft. */
export interface ComingBack {
  readonly items: readonly AgendaItem[];
  readonly closedContents: readonly ClosedContent[];
  /** The rows that are taken by the new draft. */
  readonly carried: readonly CarriedItem[];
  readonly disqualified: Meeting['disqualified'];
}

/** A draft is stored in one transaction of 100 rows: beside its items there are its head, its day, and the approval of the last minutes. */
const mostRows = 97;

/** The rows that an item which comes back takes: the one that waits, its new one, and what is closed of it. */
const rowsOf = ({ closed }: CarriedItem): number => (closed ? 3 : 2);

/** The earliest that there is room for beside what stands already; the others wait for the agenda after. */
function thatFit(waiting: readonly CarriedItem[], standing: Standing): CarriedItem[] {
  const inTheirOrder = [...waiting].sort(
    (one, other) => one.origin.date.localeCompare(other.origin.date) || one.position - other.position,
  );
  const items = standing.items.length;
  let rows = items + standing.closedContents.length;
  return inTheirOrder.slice(0, Math.max(0, itemLimit - 1 - items)).filter((row) => {
    rows += rowsOf(row);
    return rows <= mostRows;
  });
}

/** The part of a new agenda that is there already. */
export interface Standing {
  readonly items: readonly { readonly closed: boolean }[];
  readonly closedContents: readonly unknown[];
}

/**
 * Makes new items of those that wait for a group's next agenda, as many as it has room for. `approved` is the meeting whose
 * minutes the agenda approves anyhow: once is enough.
 */
export function comingBack(
  waiting: readonly CarriedItem[],
  standing: Standing,
  approved: Pick<Meeting, 'meetingId'> | null,
  acuteTitle: (date: string) => string,
  ids: Ids,
): ComingBack {
  const carried = thatFit(waiting, standing);
  const isThere = ({ origin }: CarriedItem) => origin.reason === 'minutes' && origin.meetingId === approved?.meetingId;
  const coming = carried.filter((row) => !isThere(row));
  const made = coming.map(({ closed, origin, limitedTo, disqualified, content }) => {
    const frame = { itemId: ids(), origin, limitedTo };
    const people = disqualified.map((person) => ({ ...person, itemId: frame.itemId }));
    return { ...newItem(frame, content ?? emptyContent(acuteTitle(origin.date)), closed), people };
  });
  return { ...itemsOf(made), carried };
}

/** What comes back stands before the messages and any other business at the end. */
export function placedBeforeTheRest(items: readonly AgendaItem[], back: readonly AgendaItem[]): AgendaItem[] {
  const isMessage = (item: AgendaItem | undefined) => item?.closed === false && item.content.kind === 'message';
  const last = items.findLastIndex(isMessage);
  const at = last === -1 ? items.length : items.findLastIndex((item, n) => n < last && !isMessage(item)) + 1;
  return [...items.slice(0, at), ...back, ...items.slice(at)];
}

/** The agreements that the same people may read: the open ones, and the closed ones by who may read them. */
function readTogether(agreements: readonly Agreement[]): Agreement[][] {
  const together = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const { closed, limitedTo, disqualified } = agreement;
    const readers = [[...limitedTo].sort(), disqualified.map(({ personId }) => personId).sort()];
    const key = closed ? `closed ${readers.join('|')}` : 'open';
    together.set(key, [...(together.get(key) ?? []), agreement]);
  }
  return [...together.entries()].sort(([one], [other]) => other.localeCompare(one)).map(([, some]) => some);
}

/** The open agreements as one item of the agenda; those from closed items as closed ones, each for those who may read it. */
export function followUp(
  agreements: readonly Agreement[],
  words: { readonly title: string; line(agreement: Agreement): string },
  ids: Ids,
): Omit<ComingBack, 'carried'> {
  const made = readTogether(agreements).map((some) => {
    const { closed = false, limitedTo = [], disqualified = [] } = some[0] ?? {};
    const first = some.map((agreement) => agreement.origin).find((origin) => origin !== null) ?? null;
    const origin: Origin | null =
      first === null ? null : { reason: 'agreements', meetingId: first.meetingId, date: first.date };
    const content: ItemContent = {
      ...emptyContent(words.title),
      kind: 'information',
      subItems: some.map((agreement) => ({
        subItemId: ids(),
        agreementId: agreement.agreementId,
        title: words.line(agreement),
        decisions: [],
      })),
    };
    const itemId = ids();
    const people = disqualified.map((person) => ({ ...person, itemId }));
    return { ...newItem({ itemId, origin, limitedTo }, content, closed), people };
  });
  return itemsOf(made);
}

interface Made {
  readonly item: AgendaItem;
  readonly closedContents: readonly ClosedContent[];
  readonly people: Meeting['disqualified'];
}

const itemsOf = (made: readonly Made[]): Omit<ComingBack, 'carried'> => ({
  items: made.map(({ item }) => item),
  closedContents: made.flatMap(({ closedContents }) => closedContents),
  disqualified: made.flatMap(({ people }) => people),
});

/** The last meeting of a group that was held, whose minutes the next one approves. */
export const lastHeld = (meetings: readonly MeetingSummary[]): MeetingSummary | undefined =>
  meetings.findLast((meeting) => meeting.status === 'closed' && meeting.kind !== 'acute');
