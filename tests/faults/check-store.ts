import { isDeepStrictEqual } from 'node:util';
import { contentOf } from '../../src/meetings/items.ts';
import type { MeetingState } from '../../src/meetings/model/meeting.ts';
import { decisionRows } from '../../src/storage/decision-rows.ts';
import { calendarRow, partitionOf } from '../../src/storage/meeting-rows.ts';
import { RowMeetingStore } from '../../src/storage/meeting-store.ts';
import type { RowStore } from '../../src/storage/rows.ts';
import type { GroupUnderTest } from './group-under-test.ts';
import type { MeetingLedger } from './ledger.ts';

/** What is not as it should be, in sentences. */
export interface Findings {
  /** Acknowledged, and not there. */
  readonly lost: string[];
  /** There more often than it was done. */
  readonly doubled: string[];
  /** Rows that do not fit together. */
  readonly torn: string[];
}

export const noFindings = (): Findings => ({ lost: [], doubled: [], torn: [] });

const statuses = ['draft', 'called', 'running', 'closed', 'approved'];

/** Compares what people were told with what the store holds of a group. */
export async function checkStore(
  rows: RowStore,
  group: GroupUnderTest,
  ledgers: readonly MeetingLedger[],
  findings: Findings,
): Promise<void> {
  const store = new RowMeetingStore(rows, () => new Date());
  const states: MeetingState[] = [];
  for (const ledger of ledgers.filter(({ meetingId }) => meetingId !== '')) {
    const state = await store.readMeeting(group.ref, ledger.meetingId, { closed: true, agreements: true });
    if (state === undefined) {
      if (ledger.status !== 'draft') findings.lost.push(`the meeting ${ledger.title}`);
      continue;
    }
    states.push(state);
    compare(state, ledger, findings);
    await checkRows(rows, state, findings);
  }
  checkNumbers(states, findings);
}

function compare(state: MeetingState, ledger: MeetingLedger, { lost, doubled }: Findings): void {
  const { title } = ledger;
  if (statuses.indexOf(state.meeting.status) < statuses.indexOf(ledger.status))
    lost.push(`${title} is ${ledger.status}`);
  for (const [personId, answer] of ledger.answers) {
    const stored = state.attendance.find((row) => row.personId === personId)?.answer;
    if (stored !== answer) lost.push(`${title}: ${personId} answered ${answer}, and ${stored} stands`);
  }
  const count = (what: string, texts: readonly string[], wanted: string) => {
    const times = texts.filter((text) => text === wanted).length;
    if (times === 0) lost.push(`${title}: ${what} ${wanted}`);
    if (times > 1) doubled.push(`${title}: ${what} ${wanted}, ${times} times`);
  };
  const proposed = state.proposals.flatMap((proposal) => (proposal.closed ? [] : [proposal.content.title]));
  for (const proposal of ledger.proposals) count('proposal', proposed, proposal);
  for (const itemId of ledger.accepted)
    count(
      'item from proposal',
      state.items.map((item) => item.itemId),
      itemId,
    );
  const decided = state.items.flatMap((item) => contentOf(state, item)?.decisions.map(({ text }) => text) ?? []);
  for (const decision of ledger.decisions.values()) count('decision', decided, decision);
  for (const task of ledger.agreements)
    count(
      'agreement',
      state.agreements.map((agreement) => agreement.task),
      task,
    );
  const approved = state.replies.filter((reply) => reply.approvedAt !== null).map((reply) => reply.personId);
  for (const personId of ledger.approvals) count('approval', approved, personId);
}

/** What was written in one transaction stands together: head and calendar, items and decisions, proposals and their items. */
async function checkRows(rows: RowStore, state: MeetingState, { torn }: Findings): Promise<void> {
  const partition = partitionOf(state.group);
  const { title, status } = state.meeting;
  const expected = [{ kind: 'put' as const, ...calendarRow(state.meeting) }, ...decisionRows(undefined, state)];
  for (const operation of expected) {
    const stored = await rows.get(partition, operation.key);
    const value = 'value' in operation ? operation.value : undefined;
    if (!isDeepStrictEqual(stored?.value, JSON.parse(JSON.stringify(value)))) torn.push(`${title}: ${operation.key}`);
  }
  const open = state.items.filter((item) => item.state === 'open').length;
  if (open > (status === 'running' ? 1 : 0)) torn.push(`${title}: ${open} open items`);
  const itemIds = new Set(state.items.map((item) => item.itemId));
  for (const { itemId, state: standing } of state.proposals) {
    // What nobody took up is accepted for the next agenda when the meeting ends.
    const fits = standing === 'accepted' ? itemIds.has(itemId) || status === 'closed' : !itemIds.has(itemId);
    if (!fits) torn.push(`${title}: proposal ${itemId} is ${standing}`);
  }
  for (const item of state.items) {
    if ((status !== 'draft') !== (item.number !== null)) torn.push(`${title}: item ${item.itemId} and its number`);
    if (item.closed && contentOf(state, item) === undefined) torn.push(`${title}: ${item.itemId} without its content`);
  }
}

/** Numbers run through the year, over all meetings of the group. */
function checkNumbers(states: readonly MeetingState[], { doubled, torn }: Findings): void {
  const used = new Map<number, string>();
  for (const { items, meeting } of states) {
    for (const { number } of items) {
      if (number === null) continue;
      const other = used.get(number);
      if (other !== undefined) doubled.push(`number ${number} in ${other} and ${meeting.title}`);
      used.set(number, meeting.title);
    }
    if (meeting.status !== 'draft' && meeting.numbers === null) torn.push(`${meeting.title} has no numbers`);
  }
}
