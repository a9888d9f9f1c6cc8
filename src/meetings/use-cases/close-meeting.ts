import { Refusal } from '../../errors/refusal.ts';
import { advanced, withItems } from '../agenda.ts';
import { carriedFrom, reportOf } from '../carry-over.ts';
import { revised } from '../changes.ts';
import type { Input } from '../contract.ts';
import type { AgendaItem } from '../model/agenda-item.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { Member } from '../model/person.ts';
import { type Click, changeMeeting, type Performed, type World } from '../perform.ts';
import { withProposalsCarried } from '../proposals-left.ts';
import { calledTo } from '../rights.ts';

export type LeftOver = 'defer' | 'next' | 'drop';

/** What becomes of each item that was not treated, by item id, from the inputs `open-<itemId>`. */
export function leftOversFrom(input: Readonly<Record<string, unknown>>): ReadonlyMap<string, LeftOver> {
  const chosen = new Map<string, LeftOver>();
  for (const [name, value] of Object.entries(input)) {
    if (!name.startsWith('open-')) continue;
    if (value === 'defer' || value === 'next' || value === 'drop') chosen.set(name.slice('open-'.length), value);
  }
  return chosen;
}

/** Ends the meeting; the minutes are made of what stands. Asks what becomes of items that were not treated. */
export function ended(
  state: MeetingState,
  roster: readonly Member[],
  leftOvers: ReadonlyMap<string, LeftOver>,
  now: Date,
): MeetingState {
  const { status } = state.meeting;
  if (status === 'closed' || status === 'approved') return state;
  if (status !== 'running') throw new Refusal(status === 'cancelled' ? 'meeting.cancelled' : 'meeting.not-running');
  const untreated = state.items.filter((item) => item.state !== 'done');
  if (untreated.some((item) => !leftOvers.has(item.itemId))) throw new Refusal('meeting.open-items');
  const left = (item: AgendaItem) => leftOvers.get(item.itemId) ?? 'drop';
  const put = untreated.filter((item) => item.state === 'open').map((item) => advanced(item, 'waiting'));
  const settled = withProposalsCarried(withItems(state, ...put));
  return {
    ...settled,
    meeting: revised(state.meeting, {
      status: 'closed',
      closedAt: now.toISOString(),
      roll: calledTo(state.group, state.meeting, roster)
        .map(({ personId, name }) => ({ personId, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'da')),
    }),
    carried: [
      ...settled.carried,
      ...(state.meeting.kind === 'acute' && state.meeting.isReported !== true ? [reportOf(state)] : []),
      ...carriedFrom(settled, 'ended', left),
    ],
  };
}

export const closeMeeting = (world: World, click: Click, input: Input<'meeting.close'>): Promise<Performed> =>
  changeMeeting(world, click, {
    verb: 'meeting.close',
    input,
    forbidden: 'meeting.lead-not-yours',
    reads: { closed: true },
    decide: (state, roster) => ended(state, roster, leftOversFrom(input), world.clock()),
  });
