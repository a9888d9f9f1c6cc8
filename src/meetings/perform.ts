import type { z } from 'zod';
import type { RefusalCode } from '../errors/catalogue.ts';
import { readAs } from '../errors/read-as.ts';
import { Refusal } from '../errors/refusal.ts';
import type { AuditTrail } from './audit.ts';
import { refuseUnread } from './closed-access.ts';
import { closedChanges } from './closed-changes.ts';
import { contract, type Input, type Verb } from './contract.ts';
import { withDraftsInPlace } from './decision-drafts.ts';
import { printable, withEmptied } from './fields.ts';
import type { GroupRef, MessageRef } from './model/group.ts';
import type { MeetingState } from './model/meeting.ts';
import type { Member, Person } from './model/person.ts';
import { NeedsToRead } from './needs-to-read.ts';
import { bringsClosedNumber, refuseNewOpenNumbers } from './personal-numbers.ts';
import type { Clock, CommitResult, GroupIndex, Ids, MeetingStore, Reads, Roster, RosterAge, WakeUps } from './ports.ts';
import { holdsOneOf, type Role, rights, rolesOf } from './rights.ts';

/** What every use case needs from outside. */
export interface World {
  readonly store: MeetingStore;
  readonly index: GroupIndex;
  readonly roster: Roster;
  readonly wakeUps: WakeUps;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** One thing that a verified person asks for. */
export interface Click {
  readonly actor: Person;
  readonly group: GroupRef;
  /** A channel's cards are read by all its members; a personal chat is one person's. */
  readonly place: 'channel' | 'personal';
  /** The message whose button it was. */
  readonly message: MessageRef | null;
  /** The activity's own id: what a card without `seen` is recognised by. */
  readonly activityId: string;
  /** After this moment nothing is written any more. */
  readonly deadline: Date;
}

/** What stands after a click: the state now, and who is asking. */
export interface Performed {
  readonly state: MeetingState;
  readonly roster: readonly Member[];
  readonly roles: ReadonlySet<Role>;
  /** The click has written a CPR number into something closed. */
  readonly closedNumber?: boolean;
}

/** Reads a verb's data and inputs, or refuses with the sentence for the first field that is wrong. */
export function readInput<V extends Verb>(verb: V, data: unknown): Input<V> {
  const schema: z.ZodType<Input<V>> = contract[verb] as unknown as z.ZodType<Input<V>>;
  return readAs(schema, withEmptied(printable(data)));
}

export const afterDeadline = (click: Click, clock: Clock): boolean => clock().getTime() > click.deadline.getTime();

/**
 * Runs `attempt` until nobody else has changed the rows in between: a conflict is answered by reading and deciding again.
 * The receipt makes a repeated click a `repeated`, so trying again is safe.
 */
export async function untilCommitted<T>(
  click: Click,
  clock: Clock,
  attempt: () => Promise<{ result: CommitResult; value: T }>,
): Promise<{ result: 'done' | 'repeated'; value: T }> {
  const tries = 8;
  for (let tried = 0; tried < tries; tried += 1) {
    if (afterDeadline(click, clock)) throw new Refusal('click.too-late');
    const { result, value } = await attempt();
    if (result !== 'conflict') return { result, value };
  }
  throw new Refusal('click.busy');
}

/** The key of "the same click": person, verb, ids, chosen value, and the revision of the row that the button stood on. */
export function receiptOf(
  verb: Verb,
  click: Click,
  parts: { ids: readonly string[]; chosen?: string; seen: number | undefined },
): string {
  const revision = parts.seen === undefined ? `activity:${click.activityId}` : `seen:${parts.seen}`;
  return [verb, click.actor.personId, ...parts.ids, parts.chosen ?? '', revision].join('|');
}

/** Sends the wake-up beside what is read before the commit; whoever commits waits for it first. */
export function announced(world: World, click: Click, subject: string): Promise<void> {
  const noted = world.wakeUps.announce(click.group, subject);
  // Where a refusal comes first, nobody waits for the note any more; its failure must not become an unhandled one.
  noted.catch(() => undefined);
  return noted;
}

export interface MeetingChange<V extends Verb> {
  readonly verb: V;
  readonly input: Input<V> & { meetingId: string; seen?: number | undefined };
  /** The value that was chosen, where the same button can say several things. */
  readonly chosen?: string;
  readonly itemId?: string;
  /** Throws this when the person has none of the verb's roles. */
  readonly forbidden: RefusalCode;
  readonly reads?: Reads;
  /** False where Teams shows nothing of it: then nobody is woken. */
  readonly isShown?: false;
  /** Pure: the next state, or the same one when there is nothing to do. */
  readonly decide: (state: MeetingState, roster: readonly Member[]) => MeetingState;
}

/** Reads a meeting with the roster beside it, and refuses who may not see it. */
export async function readMeeting(
  world: World,
  click: Click,
  meetingId: string,
  reads: Reads = {},
  age: RosterAge = click.place === 'channel' ? 'recent' : 'fresh',
): Promise<Performed> {
  const state = await world.store.readMeeting(click.group, meetingId, reads);
  if (state === undefined) {
    throw new Refusal((await world.store.readGroup(click.group)) === undefined ? 'group.unknown' : 'meeting.unknown');
  }
  const roster = await world.roster.members(click.group.tenantId, state.group.channel, age);
  const roles = rolesOf(click.actor.personId, state.group, roster, state.meeting);
  if (!roles.has('member')) throw new Refusal('group.not-a-member');
  return { state, roster, roles };
}

interface Attempt {
  readonly result: CommitResult;
  readonly value: Performed & { readonly changed: boolean; readonly others: readonly string[] };
}

/** The other meetings of the group that a rule has changed beside its own. */
function othersChanged(before: MeetingState, after: MeetingState): string[] {
  const known = new Set<object>([...(before.later ?? []), ...(before.previous === null ? [] : [before.previous])]);
  const previous = after.previous === null || known.has(after.previous) ? [] : [after.previous.meetingId];
  return [...previous, ...(after.later ?? []).filter((one) => !known.has(one)).map(({ meeting }) => meeting.meetingId)];
}

/** Reads, decides, and writes everything in one transaction; a second copy of the click finds its receipt and changes nothing. */
export async function changeMeeting<V extends Verb>(
  world: World,
  click: Click,
  change: MeetingChange<V>,
): Promise<Performed> {
  const { meetingId } = change.input;
  const receipt = receiptOf(change.verb, click, {
    ids: change.itemId === undefined ? [meetingId] : [meetingId, change.itemId],
    ...(change.chosen === undefined ? {} : { chosen: change.chosen }),
    seen: change.input.seen,
  });
  const isShown = change.isShown ?? true;
  const noted = isShown ? announced(world, click, meetingId) : undefined;
  // Whoever leads from a personal chat is answered with what is closed there.
  const closed = click.place === 'personal' && !rights[change.verb].includes('member');
  let reads: Reads = { closed, ...change.reads };

  const attempt = async (): Promise<Attempt> => {
    const performed = await readMeeting(world, click, meetingId, reads);
    if (!holdsOneOf(performed.roles, rights[change.verb])) throw new Refusal(change.forbidden);
    refuseUnread(performed.state, change.verb, change.itemId, click.actor.personId);
    const unchanged = { ...performed, changed: false, others: [] };
    let after: MeetingState;
    try {
      after = withDraftsInPlace(change.decide(performed.state, performed.roster));
    } catch (error) {
      if (error instanceof NeedsToRead) {
        reads = { ...reads, ...error.reads };
        return { result: 'conflict', value: unchanged };
      }
      // What cannot be done now may be what this very click has done before.
      const repeated = error instanceof Refusal && (await world.store.hasReceipt(click.group, receipt));
      if (repeated) return { result: 'repeated', value: unchanged };
      throw error;
    }
    // A click that finds its wish fulfilled leaves a receipt too: its late copy must not undo what comes after it.
    const changed = after !== performed.state;
    if (changed) {
      refuseNewOpenNumbers(performed.state, after);
      await noted;
    }
    const others = othersChanged(performed.state, after);
    await Promise.all(others.map((other) => world.wakeUps.announce(click.group, other)));
    if (afterDeadline(click, world.clock)) throw new Refusal('click.too-late');
    const closed = closedChanges(performed.state, after);
    const note = closed === undefined ? undefined : { who: click.actor.personId, what: change.verb, ...closed };
    return {
      result: await world.store.changeMeeting(performed.state, after, receipt, note),
      value: {
        ...performed,
        state: after,
        changed,
        others,
        closedNumber: bringsClosedNumber(performed.state, after),
      },
    };
  };

  const { result, value } = await untilCommitted(click, world.clock, attempt);
  if (result === 'repeated') return readMeeting(world, click, meetingId, reads);
  if (value.changed && isShown) world.wakeUps.nudge(click.group, meetingId);
  for (const other of value.others) world.wakeUps.nudge(click.group, other);
  return value;
}
