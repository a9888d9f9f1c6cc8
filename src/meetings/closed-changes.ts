import type { AuditNote } from './audit.ts';
import type { MeetingState } from './model/meeting.ts';

type Changed = Pick<AuditNote, 'meetingId' | 'itemId' | 'itemIds'>;

/** Which closed things a change has made, changed, opened or taken away, as the audit trail names them; undefined where none. */
export function closedChanges(before: MeetingState, after: MeetingState): Changed | undefined {
  const { meetingId } = after.meeting;
  const frames = (state: MeetingState) =>
    state.items
      .filter(({ closed }) => closed)
      .map((item) => ({ itemId: item.itemId, limitedTo: item.limitedTo.join() }));
  const ids = [
    ...different(before.closedContents, after.closedContents),
    ...different(before.closedDrafts, after.closedDrafts),
    ...different(before.closedProposals, after.closedProposals),
    ...different(before.closedReasons, after.closedReasons),
    ...differentAccess(frames(before), frames(after)),
    ...differentLater(before, after),
  ];
  const itemIds = [...new Set(ids)];
  const [itemId] = itemIds;
  if (itemId === undefined) return undefined;
  return itemIds.length === 1 ? { meetingId, itemId } : { meetingId, itemIds };
}

/** What has been closed, or taken off, on later meetings beside it. */
function differentLater(before: MeetingState, after: MeetingState): string[] {
  const known = new Map((before.later ?? []).map((later) => [later.meeting.meetingId, later.closedContents]));
  return (after.later ?? []).flatMap(({ meeting, closedContents }) =>
    different(known.get(meeting.meetingId) ?? [], closedContents),
  );
}

function different<T extends { readonly itemId: string }>(before: readonly T[], after: readonly T[]): string[] {
  const [old, made] = [new Set(before), new Set(after)];
  return [...before.filter((row) => !made.has(row)), ...after.filter((row) => !old.has(row))].map(
    ({ itemId }) => itemId,
  );
}

/** Who may read an item can change while what it says does not. */
function differentAccess(
  before: readonly { itemId: string; limitedTo: string }[],
  after: readonly { itemId: string; limitedTo: string }[],
): string[] {
  const old = new Map(before.map(({ itemId, limitedTo }) => [itemId, limitedTo]));
  const made = new Map(after.map(({ itemId, limitedTo }) => [itemId, limitedTo]));
  return [...new Set([...old.keys(), ...made.keys()])].filter((itemId) => old.get(itemId) !== made.get(itemId));
}
