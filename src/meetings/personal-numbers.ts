import { Refusal } from '../errors/refusal.ts';
import { personalNumbersIn } from '../privacy/cpr.ts';
import type { MeetingState } from './model/meeting.ts';

/** Everything of a meeting and its group that a channel, a search or an open document can show. */
function openParts({ group, meeting, previous, ...state }: MeetingState): object[] {
  return [
    group,
    meeting,
    ...(previous === null ? [] : [previous]),
    // Of what is closed these hold the frame alone, which is kept with what is open.
    ...state.items,
    // A case number is what an item is filed under elsewhere, which is no place for a person's number.
    ...state.closedContents.map(({ content: { caseNumber } }) => ({ caseNumber })),
    ...state.decisionDrafts,
    ...state.attendance,
    ...state.proposals,
    ...state.replies,
    ...state.agreements.filter(({ closed }) => !closed),
    ...state.carried.filter(({ closed }) => !closed),
  ];
}

const closedParts = (state: MeetingState): object[] => [
  ...state.closedContents,
  ...state.closedDrafts,
  ...state.closedProposals,
  ...state.closedReasons,
  ...state.agreements.filter(({ closed }) => closed),
];

/** The CPR numbers of `parts` that no part of `before` held. Only what a rule has made anew is looked through. */
function newNumbers(before: readonly object[], after: readonly object[]): string[] {
  const standing = new Set(before);
  const found = personalNumbersIn(after.filter((part) => !standing.has(part)));
  if (found.length === 0) return [];
  const known = new Set(personalNumbersIn(before));
  return found.filter((number) => !known.has(number));
}

/** Refuses a change that would bring a CPR number to a channel: `input.cpr`. What stood there before does not hinder it. */
export function refuseNewOpenNumbers(before: MeetingState, after: MeetingState): void {
  if (newNumbers(openParts(before), openParts(after)).length > 0) throw new Refusal('input.cpr');
}

/** Whether a meeting that comes from outside holds a CPR number in its open parts. */
export const hasOpenNumbers = (made: MeetingState): boolean =>
  personalNumbersIn(openParts(made).filter((part) => part !== made.group)).length > 0;

/** Whether a change has written to something closed that holds a CPR number: it is saved, and whoever wrote it is warned. */
export function bringsClosedNumber(before: MeetingState, after: MeetingState): boolean {
  const standing = new Set(closedParts(before));
  return personalNumbersIn(closedParts(after).filter((part) => !standing.has(part))).length > 0;
}
