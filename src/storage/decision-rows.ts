import type { MeetingDecisions } from '../decisions/decision-record.ts';
import { decisionsOf } from '../decisions/decisions-of.ts';
import type { DecisionStore } from '../decisions/found-decision.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { partitionOf } from './meeting-rows.ts';
import { endOf, keyPart, type Operation, type RowStore } from './rows.ts';

/** `d|<meeting>` what a meeting decided on its open items, `xd|<meeting>` on its closed ones. */
const prefixes = { open: 'd|', closed: 'xd|' } as const;

const isSame = (one: MeetingDecisions | undefined, other: MeetingDecisions | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const untouched = (before: MeetingState, after: MeetingState): boolean =>
  before.items === after.items &&
  before.closedContents === after.closedContents &&
  before.meeting.status === after.meeting.status &&
  before.meeting.date === after.meeting.date &&
  before.meeting.title === after.meeting.title;

/**
 * What is written beside a change of a meeting so that its decisions are found. They follow from the meeting, whose head
 * is guarded in the same transaction, so the last to write it is right.
 */
export function decisionRows(before: MeetingState | undefined, after: MeetingState): Operation[] {
  if (before !== undefined && untouched(before, after)) return [];
  return (['open', 'closed'] as const).flatMap((which): Operation[] => {
    const next = decisionsOf(after, which);
    const old = before === undefined ? undefined : decisionsOf(before, which);
    const isNews = old === undefined ? (next?.decisions.length ?? 0) > 0 : !isSame(old, next);
    if (next === undefined || !isNews) return [];
    return [{ kind: 'put', key: `${prefixes[which]}${keyPart(next.meetingId)}`, value: next }];
  });
}

/** The same of the later meetings that have changed with it. */
export function laterDecisionRows(before: MeetingState, after: MeetingState): Operation[] {
  const read = new Map((before.later ?? []).map((later) => [later.meeting.meetingId, later]));
  return (after.later ?? []).flatMap((later) => {
    const old = read.get(later.meeting.meetingId);
    return old === undefined || old === later ? [] : decisionRows({ ...before, ...old }, { ...after, ...later });
  });
}

/** The decisions of a group's meetings, one row a meeting. */
export class RowDecisionStore implements DecisionStore {
  readonly #rows: RowStore;

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async ofGroup(ref: GroupRef, which: 'open' | 'closed'): Promise<MeetingDecisions[]> {
    const prefix = prefixes[which];
    const rows = await this.#rows.range(partitionOf(ref), prefix, endOf(prefix));
    return rows.map(({ value }) => value as MeetingDecisions);
  }
}
