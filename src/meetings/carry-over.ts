import { contentOf, emptyContent, newItem } from './items.ts';
import type { AgendaItem, ClosedContent, ItemContent, Origin } from './model/agenda-item.ts';
import { decisionInForce } from './model/agenda-item.ts';
import type { Agreement } from './model/agreement.ts';
import type { CarriedItem } from './model/carried-item.ts';
import type { GroupRef } from './model/group.ts';
import type { Meeting, MeetingState } from './model/meeting.ts';
import type { Ids, MeetingStore } from './ports.ts';

const originFrom = (meeting: Meeting, reason: Origin['reason']): Origin => ({
  reason,
  meetingId: meeting.meetingId,
  date: meeting.date,
  link: null,
});

/**
 * What a meeting leaves to the next agenda: `ended` its deferred items and those left for next time, `back` what a
 * cancelled one had been given by meetings before it.
 */
export function carriedFrom(
  state: MeetingState,
  when: 'ended' | 'back',
  left: (item: AgendaItem) => 'defer' | 'next' | 'drop' = () => 'next',
): CarriedItem[] {
  return state.items.flatMap((item): CarriedItem[] => {
    if (when === 'back') {
      return item.origin === null || item.origin.reason === 'minutes' || item.origin.reason === 'agreements'
        ? []
        : [
            {
              itemId: item.itemId,
              closed: item.closed,
              origin: { ...item.origin, meetingId: state.meeting.meetingId },
            },
          ];
    }
    const content = contentOf(state, item);
    const deferred = item.state === 'done' && content !== undefined && decisionInForce(content)?.outcome === 'deferred';
    const leftOver = item.state === 'done' ? 'drop' : left(item);
    if (!deferred && leftOver === 'drop') return [];
    const reason = deferred || leftOver === 'defer' ? 'deferred' : 'notReached';
    return [{ itemId: item.itemId, closed: item.closed, origin: originFrom(state.meeting, reason) }];
  });
}

const broughtForward = (content: ItemContent): ItemContent => ({ ...content, decisions: [], agreements: [] });

/** What comes back by itself on a new draft. */
export interface ComingBack {
  readonly items: readonly AgendaItem[];
  readonly closedContents: readonly ClosedContent[];
  /** The rows that are taken by the new draft. */
  readonly carried: readonly CarriedItem[];
  /** Who was disqualified from an item still is. */
  readonly disqualified: Meeting['disqualified'];
}

/** Reads the items that wait for a group's next agenda, with what they say. */
export async function comingBack(
  store: MeetingStore,
  ref: GroupRef,
  acuteTitle: (date: string) => string,
  ids: Ids,
): Promise<ComingBack> {
  const carried = await store.readCarried(ref);
  const meetingIds = [...new Set(carried.map((row) => row.origin.meetingId))];
  const states = new Map(
    await Promise.all(meetingIds.map(async (id) => [id, await store.readMeeting(ref, id, { closed: true })] as const)),
  );
  const placeOf = (row: CarriedItem): number =>
    states.get(row.origin.meetingId)?.items.find((item) => item.itemId === row.itemId)?.position ?? 0;
  const inTheirOrder = [...carried].sort(
    (one, other) => one.origin.date.localeCompare(other.origin.date) || placeOf(one) - placeOf(other),
  );
  const made = inTheirOrder.flatMap((row) => {
    if (row.origin.reason === 'acute') {
      const frame = { itemId: ids(), origin: row.origin };
      return [{ ...newItem(frame, emptyContent(acuteTitle(row.origin.date)), false), disqualified: [] }];
    }
    const state = states.get(row.origin.meetingId);
    const item = state?.items.find((candidate) => candidate.itemId === row.itemId);
    const content = state === undefined || item === undefined ? undefined : contentOf(state, item);
    if (item === undefined || content === undefined) return [];
    const frame = { itemId: ids(), caseNumber: item.caseNumber, origin: row.origin, limitedTo: item.limitedTo };
    const disqualified = (state?.meeting.disqualified ?? [])
      .filter(({ itemId }) => itemId === item.itemId)
      .map((person) => ({ ...person, itemId: frame.itemId }));
    return [{ ...newItem(frame, broughtForward(content), item.closed), disqualified }];
  });
  return {
    items: made.map(({ item }) => item),
    closedContents: made.flatMap(({ closedContents }) => closedContents),
    carried,
    disqualified: made.flatMap(({ disqualified }) => disqualified),
  };
}

/** The agreements that the same people may read: the open ones, and the closed ones by whom they are limited to. */
function readTogether(agreements: readonly Agreement[]): Agreement[][] {
  const together = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const readers = agreement.closed ? `closed ${[...(agreement.limitedTo ?? [])].sort().join()}` : 'open';
    together.set(readers, [...(together.get(readers) ?? []), agreement]);
  }
  return [...together.entries()].sort(([one], [other]) => other.localeCompare(one)).map(([, some]) => some);
}

/** The open agreements as one item of the agenda; those from closed items as closed ones, each for those who may read it. */
export function followUp(
  agreements: readonly Agreement[],
  words: { readonly title: string; line(agreement: Agreement): string },
  ids: Ids,
): { items: AgendaItem[]; closedContents: ClosedContent[] } {
  const made = readTogether(agreements).map((some) => {
    const { closed = false, limitedTo = [] } = some[0] ?? {};
    const first = some.map((agreement) => agreement.origin).find((origin) => origin !== null) ?? null;
    const origin: Origin | null =
      first === null ? null : { reason: 'agreements', meetingId: first.meetingId, date: first.date, link: null };
    const content: ItemContent = {
      title: words.title,
      kind: 'information',
      documentNumber: null,
      sections: [],
      attachments: [],
      subItems: some.map((agreement) => ({ subItemId: ids(), title: words.line(agreement), decisions: [] })),
      decisions: [],
      agreements: [],
    };
    return newItem({ itemId: ids(), origin, limitedTo }, content, closed);
  });
  return { items: made.map(({ item }) => item), closedContents: made.flatMap(({ closedContents }) => closedContents) };
}

/** The last meeting of a group that was held, whose minutes the next one approves. */
export async function lastHeld(store: MeetingStore, ref: GroupRef, since: string): Promise<Meeting | undefined> {
  const held = (await store.meetingsSince(ref, since)).findLast(
    (meeting) => meeting.status === 'closed' && meeting.kind !== 'acute',
  );
  return held === undefined ? undefined : (await store.readMeeting(ref, held.meetingId))?.meeting;
}
