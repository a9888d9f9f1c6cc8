import { lastHeld } from '../meetings/carry-over.ts';
import type { AgendaItem, ClosedContent } from '../meetings/model/agenda-item.ts';
import type { Agreement } from '../meetings/model/agreement.ts';
import type { Attendance } from '../meetings/model/attendance.ts';
import type { CarriedItem } from '../meetings/model/carried-item.ts';
import type { ClosedReason } from '../meetings/model/closed-reason.ts';
import type { ClosedDraft, DecisionDraft } from '../meetings/model/decision-draft.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { LaterMeeting, Meeting, MeetingState, MinutesLink } from '../meetings/model/meeting.ts';
import type { MinutesReply } from '../meetings/model/minutes-reply.ts';
import type { NumberCounter } from '../meetings/model/number-counter.ts';
import type { ClosedProposal, Proposal } from '../meetings/model/proposal.ts';
import type { MeetingSummary } from '../meetings/ports.ts';
import { keyPart } from './rows.ts';

/**
 * Where things lie in a group's partition, so that what changes together changes in one transaction:
 * `g` the group · `m|<meeting>|…` a meeting, read as one range · `x|<meeting>|…` what is closed of it, in a range of its
 * own · `a|open|…`, `a|done|…` agreements and `xa|…` the closed ones · `d|…` decisions and `xd|…` the closed
 * ones · `c|…` items waiting for the next agenda and `xc|…` the closed ones · `n|…` running numbers · `t|<date>|…` the group's meetings by date · `r|…` receipts · `p|…` what Teams shows.
 */
export const partitionOf = (ref: GroupRef): string => `${keyPart(ref.tenantId)}|${keyPart(ref.groupId)}`;

export const groupKey = 'g';
export const meetingPrefix = (meetingId: string): string => `m|${keyPart(meetingId)}|`;
export const closedPrefix = (meetingId: string): string => `x|${keyPart(meetingId)}|`;
export const receiptKey = (hash: string): string => `r|${hash}`;
/** What waits for the next agenda, open and closed. */
export const carriedPrefixes = ['c|', 'xc|'] as const;
/** By the meeting too: Teams sends the id of a new item with a click, and two meetings may have been sent the same one. */
const carriedKey = ({ itemId, closed, origin }: CarriedItem): string =>
  `${closed ? 'xc' : 'c'}|${keyPart(itemId)}|${keyPart(origin.meetingId)}`;
export const calendarPrefix = 't|';
export const calendarFrom = (date: string): string => `${calendarPrefix}${date}`;
export const counterKey = (scope: string): string => `n|${keyPart(scope)}`;
export const headKey = (meetingId: string): string => `${meetingPrefix(meetingId)}0`;

export const agreementPrefix = (closed: boolean, state: Agreement['state']): string =>
  `${closed ? 'xa' : 'a'}|${state}|`;
/** All of a group's agreements, done and closed ones too. */
export const allAgreementPrefixes = ['a|', 'xa|'] as const;
export const agreementKey = (agreement: Pick<Agreement, 'agreementId' | 'closed' | 'state'>): string =>
  `${agreementPrefix(agreement.closed, agreement.state)}${keyPart(agreement.agreementId)}`;

const under = (meetingId: string, kind: string, id: string) => `${meetingPrefix(meetingId)}${kind}|${keyPart(id)}`;
const closedUnder = (meetingId: string, kind: string, id: string) => `${closedPrefix(meetingId)}${kind}|${keyPart(id)}`;

/** One row as the product knows it: `value` is what stands in the row, the very object. */
export interface MeetingRow {
  readonly key: string;
  readonly value: object;
}

const linkPrefix = (meetingId: string): string => `${meetingPrefix(meetingId)}l|`;

/** Beside a meeting's own rows, which alone its rules change. */
export const linkRow = (meetingId: string, link: MinutesLink): MeetingRow => ({
  key: `${linkPrefix(meetingId)}${keyPart(link.meetingId)}`,
  value: link,
});

/** The head of a meeting and what stands on its agenda. */
function agendaRows({ meeting, items, closedContents }: LaterMeeting): MeetingRow[] {
  const { meetingId } = meeting;
  return [
    { key: headKey(meetingId), value: meeting },
    ...items.map((item) => ({ key: under(meetingId, 'i', item.itemId), value: item })),
    ...closedContents.map((closed) => ({ key: closedUnder(meetingId, 'i', closed.itemId), value: closed })),
  ];
}

export function rowsOf(state: MeetingState): MeetingRow[] {
  const { meetingId } = state.meeting;
  return [
    ...agendaRows(state),
    ...(state.later ?? []).flatMap(agendaRows),
    ...state.decisionDrafts.map((draft) => ({ key: under(meetingId, 'b', draft.itemId), value: draft })),
    ...state.closedDrafts.map((closed) => ({ key: closedUnder(meetingId, 'b', closed.itemId), value: closed })),
    ...state.attendance.map((row) => ({ key: under(meetingId, 'p', row.personId), value: row })),
    ...state.proposals.map((proposal) => ({ key: under(meetingId, 'q', proposal.itemId), value: proposal })),
    ...state.closedProposals.map((closed) => ({ key: closedUnder(meetingId, 'q', closed.itemId), value: closed })),
    ...state.closedReasons.map((reason) => ({
      key: closedUnder(meetingId, 'w', `${reason.itemId} ${reason.at}`),
      value: reason,
    })),
    ...state.replies.map((reply) => ({ key: under(meetingId, `v|${reply.version}`, reply.personId), value: reply })),
    ...groupRowsOf(state),
  ];
}

/** The rows of the group beyond the meeting that a rule has read or made. */
export function groupRowsOf(
  state: Pick<MeetingState, 'agreements' | 'carried' | 'counters'> & Partial<Pick<MeetingState, 'previous'>>,
): MeetingRow[] {
  return [
    ...state.agreements.map((agreement) => ({ key: agreementKey(agreement), value: agreement })),
    ...state.carried.map((carried) => ({ key: carriedKey(carried), value: carried })),
    ...state.counters.map((counter) => ({ key: counterKey(counter.scope), value: counter })),
    ...(state.previous == null ? [] : [{ key: headKey(state.previous.meetingId), value: state.previous }]),
  ];
}

/** A line of the group's calendar, written beside every change of the meeting's head. */
export function calendarRow(meeting: Meeting): { key: string; value: MeetingSummary } {
  const { meetingId, title, status, date, time, kind, closedAt } = meeting;
  return {
    key: `${calendarPrefix}${date}T${time}|${keyPart(meetingId)}`,
    value: { meetingId, title, status, date, time, kind, closedAt },
  };
}

export interface ReadRows {
  readonly meeting: readonly MeetingRow[];
  readonly agreements: readonly MeetingRow[];
  readonly carried: readonly MeetingRow[];
  readonly counter: MeetingRow | undefined;
  readonly previous: MeetingRow | undefined;
  readonly later: readonly LaterMeeting[] | null;
  readonly meetings: readonly MeetingSummary[];
}

/** Another meeting, of its rows as they were read; nothing where the head is missing. */
export function laterMeetingFrom(meetingId: string, rows: readonly MeetingRow[]): LaterMeeting | undefined {
  const head = rows.find((row) => row.key === headKey(meetingId));
  const at = (prefix: string) => rows.filter((row) => row.key.startsWith(prefix)).map((row) => row.value);
  if (head === undefined) return undefined;
  return {
    meeting: head.value as Meeting,
    items: (at(`${meetingPrefix(meetingId)}i|`) as AgendaItem[]).sort((a, b) => a.position - b.position),
    closedContents: at(`${closedPrefix(meetingId)}i|`) as ClosedContent[],
  };
}

/** Sorts rows, as they were read, into their places. Nothing where the head is missing. */
export function stateFrom(group: MeetingState['group'], meetingId: string, read: ReadRows): MeetingState | undefined {
  const head = read.meeting.find((row) => row.key === headKey(meetingId));
  if (head === undefined) return undefined;
  const at = (prefix: string) => read.meeting.filter((row) => row.key.startsWith(prefix)).map((row) => row.value);
  const open = meetingPrefix(meetingId);
  const closed = closedPrefix(meetingId);
  return {
    group,
    meeting: head.value as Meeting,
    items: (at(`${open}i|`) as AgendaItem[]).sort((a, b) => a.position - b.position),
    closedContents: at(`${closed}i|`) as ClosedContent[],
    decisionDrafts: at(`${open}b|`) as DecisionDraft[],
    closedDrafts: at(`${closed}b|`) as ClosedDraft[],
    attendance: at(`${open}p|`) as Attendance[],
    proposals: at(`${open}q|`) as Proposal[],
    closedProposals: at(`${closed}q|`) as ClosedProposal[],
    closedReasons: at(`${closed}w|`) as ClosedReason[],
    replies: at(`${open}v|`) as MinutesReply[],
    links: at(linkPrefix(meetingId)) as MinutesLink[],
    agreements: read.agreements.map((row) => row.value as Agreement),
    carried: read.carried.map((row) => row.value as CarriedItem),
    counters: read.counter === undefined ? [] : [read.counter.value as NumberCounter],
    previous: (read.previous?.value as Meeting | undefined) ?? null,
    later: read.later,
    lastHeld: lastHeld(read.meetings) ?? null,
  };
}
