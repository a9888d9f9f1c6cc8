import { mayReadClosed } from '../meetings/closed-access.ts';
import type { Group } from '../meetings/model/group.ts';
import type { World } from '../meetings/perform.ts';
import type { DecisionStore, FoundDecision } from './found-decision.ts';
import { rankDecisions } from './rank-decisions.ts';

const most = 5;
/** A closed one is read from its meeting before it is shown; so many are tried. */
const mostTried = 12;

export type FindingWorld = Pick<World, 'store' | 'audit'> & { readonly decisions: DecisionStore };

/** All that a group has decided, that may be looked through here; closed ones in a personal place only. */
export async function candidates(
  world: FindingWorld,
  group: Group,
  place: 'channel' | 'personal',
): Promise<FoundDecision[]> {
  const which = place === 'personal' ? (['open', 'closed'] as const) : (['open'] as const);
  const read = await Promise.all(which.map((kind) => world.decisions.ofGroup(group, kind)));
  return read.flatMap((meetings, n) =>
    meetings.flatMap(({ decisions, ...meeting }) =>
      decisions.map((decision) => ({ ...decision, group, meeting, closed: which[n] === 'closed' })),
    ),
  );
}

/** Whether a person may see a closed decision as its item stands now; that it is read is noted before. */
export async function mayShow(world: FindingWorld, found: FoundDecision, personId: string): Promise<boolean> {
  if (!found.closed) return true;
  const { group, itemId } = found;
  const { meetingId } = found.meeting;
  const state = await world.store.readMeeting(group, meetingId);
  const item = state?.items.find((candidate) => candidate.itemId === itemId);
  if (state === undefined || item?.state !== 'done' || !mayReadClosed(state, item, personId)) return false;
  await world.audit.note(group, { who: personId, what: 'decision.read', meetingId, itemId });
  return true;
}

const latestFirst = (one: FoundDecision, other: FoundDecision): number =>
  other.meeting.date.localeCompare(one.meeting.date);

export interface Wanted {
  /** Words that are searched for; '' for everything. */
  readonly about: string;
  readonly isWanted: (found: FoundDecision) => boolean;
  /** How many are shown. */
  readonly most: number;
}

/**
 * All that these groups have decided and that is wanted, for a personal place: the best first where words are searched for, else
 * the latest. Closed ones are among them where words are searched for, as far as this person may read them and as many as
 * are tried; nothing else of them is counted.
 */
export async function findInAll(
  world: FindingWorld,
  groups: readonly Group[],
  { about, isWanted, most: listed }: Wanted,
  personId: string,
): Promise<{ readonly shown: readonly FoundDecision[]; readonly found: number }> {
  const place = about === '' ? 'channel' : 'personal';
  const all = (await Promise.all(groups.map((group) => candidates(world, group, place)))).flat().filter(isWanted);
  const ranked = about === '' ? all.sort(latestFirst) : rankDecisions(all, about);
  const tried = new Set(ranked.filter(({ closed }) => closed).slice(0, mostTried));
  const readable: FoundDecision[] = [];
  for (const one of ranked) {
    if (!one.closed || (tried.has(one) && (await mayShow(world, one, personId)))) readable.push(one);
  }
  return { shown: readable.slice(0, listed), found: readable.length };
}

/**
 * The decisions of these groups that a question is about, best first, five at the most. The groups are those that the
 * person is a member of now. Closed ones are found in a personal chat only, as far as this person may read them.
 */
export async function findDecisions(
  world: FindingWorld,
  groups: readonly Group[],
  about: string,
  asker: { readonly personId: string; readonly place: 'channel' | 'personal' },
): Promise<FoundDecision[]> {
  const all = (await Promise.all(groups.map((group) => candidates(world, group, asker.place)))).flat();
  const shown: FoundDecision[] = [];
  for (const found of rankDecisions(all, about).slice(0, mostTried)) {
    if (shown.length < most && (await mayShow(world, found, asker.personId))) shown.push(found);
  }
  return shown;
}
