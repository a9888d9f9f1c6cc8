import type { Numbering } from './model/group.ts';
import type { MeetingState } from './model/meeting.ts';
import type { NumberCounter } from './model/number-counter.ts';
import { NeedsToRead } from './needs-to-read.ts';

/** The first year of a Danish municipal term, which lasts four: 2018, 2022, 2026 … */
const termOf = (year: number): number => year - ((year + 2) % 4);

/** Which row counts: none when each meeting begins at 1, else that of the year or the term of a date `YYYY-MM-DD`. */
export function scopeFor(numbering: Numbering, date: string): string | undefined {
  const year = date.slice(0, 4);
  return numbering === 'meeting' ? undefined : numbering === 'year' ? year : `term-${termOf(Number(year))}`;
}

/** A called meeting goes on as it was numbered, whatever the group has chosen or the meeting has moved to since. */
const scopeOf = ({ meeting, group }: MeetingState): string | undefined =>
  meeting.status === 'draft' ? scopeFor(group.settings.numbering, meeting.date) : meeting.numbers?.scope;

/** The counter of the meeting's year or term; a rule that needs it and finds it unread asks for it. */
function counterOf(state: MeetingState): NumberCounter | undefined {
  const scope = scopeOf(state);
  if (scope === undefined) return undefined;
  const counter = state.counters.find((candidate) => candidate.scope === scope);
  if (counter === undefined) throw new NeedsToRead({ counter: scope });
  return counter;
}

/** Numbers for all items: by place, or on from where the year or the term has come to. */
export function withNumbers(state: MeetingState): MeetingState {
  const counter = counterOf(state);
  if (counter === undefined) {
    return {
      ...state,
      items: state.items.map((item) => ({ ...item, number: item.position, revision: item.revision + 1 })),
    };
  }
  const from = counter.next;
  const to = from + state.items.length - 1;
  return {
    ...state,
    meeting: { ...state.meeting, numbers: { scope: counter.scope, from, to } },
    items: state.items.map((item, index) => ({ ...item, number: from + index, revision: item.revision + 1 })),
    counters: [{ ...counter, next: to + 1 }],
  };
}

/** Whether the meeting's numbers are the last that were given: then its range can grow, or be given back. */
const hasTheLatest = ({ meeting: { numbers } }: MeetingState, counter: NumberCounter): boolean =>
  numbers !== null && numbers.to + 1 === counter.next;

/** What an item that is added after the call changes beside itself: its number, and how far the numbers have come. */
export interface LateNumber extends Pick<MeetingState, 'counters' | 'meeting'> {
  /** Null in a draft. */
  readonly number: number | null;
}

/** The number of an item that is added after the call: none in a draft, else the next one. */
export function numberForLateItem(state: MeetingState): LateNumber {
  const { meeting, counters } = state;
  if (meeting.status === 'draft') return { number: null, meeting, counters };
  const counter = counterOf(state);
  if (counter === undefined) return { number: state.items.length + 1, meeting, counters };
  const grows = hasTheLatest(state, counter) && meeting.numbers !== null;
  return {
    number: counter.next,
    meeting: grows ? { ...meeting, numbers: { ...meeting.numbers, to: counter.next } } : meeting,
    counters: [{ ...counter, next: counter.next + 1 }],
  };
}

/** Cancelling gives the numbers back while no later meeting has any; else they stay a gap. */
export function withoutNumbers(state: MeetingState): MeetingState {
  const given = state.meeting.numbers;
  if (given === null) return state;
  const counter = counterOf(state);
  if (counter === undefined || !hasTheLatest(state, counter)) return state;
  return {
    ...state,
    meeting: { ...state.meeting, numbers: null },
    items: state.items.map((item) => ({ ...item, number: null, revision: item.revision + 1 })),
    counters: [{ ...counter, next: given.from }],
  };
}
