import { errorForLog } from '../errors/error-for-log.ts';
import type { Group, GroupRef, MessageRef } from '../meetings/model/group.ts';
import type { Member } from '../meetings/model/person.ts';
import type { Clock, MeetingStore, ReminderChoices, Roster } from '../meetings/ports.ts';
import { today } from '../meetings/wall-clock.ts';
import type { DeadConversations } from '../projection/dead-conversations.ts';
import { type Poster, PostingError } from '../projection/poster.ts';
import type { DueOf } from './due-work.ts';
import { type Addressed, findReminders } from './find-reminders.ts';
import type { Reminder } from './reminder.ts';
import { personalReminder, threadReminder } from './reminder-messages.ts';
import type { ReminderNotes } from './reminder-notes.ts';
import { triedAgain } from './try-again.ts';
import { nineTomorrow } from './when-due.ts';

export interface RemindersWorld {
  readonly store: MeetingStore;
  readonly roster: Roster;
  readonly notes: ReminderNotes;
  readonly choices: ReminderChoices;
  readonly poster: Poster;
  /** Where nobody is reminded any more. */
  readonly dead: Pick<DeadConversations, 'isDead' | 'isArchived'>;
  /** The message that holds a meeting's agenda card, whose thread is the meeting's. */
  readonly threadOf: (ref: GroupRef, meetingId: string) => Promise<MessageRef | null>;
  readonly clock: Clock;
  /** Called with ids and outcomes only. */
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** A group to be looked at. */
type DueGroup = DueOf<'reminders'>;

type Later = 'soon' | 'tomorrow';

const nameOf = ({ tenantId, groupId }: GroupRef): string => `${tenantId}|${groupId}`;

/** Looks at groups when it is time, and reminds whom there is something to remind of: one message a day to one person. */
export class Reminders {
  readonly #world: RemindersWorld;

  constructor(world: RemindersWorld) {
    this.#world = world;
  }

  /** Does what is due. Answers with what is left for later. */
  async perform(works: readonly DueGroup[]): Promise<DueGroup[]> {
    const now = this.#world.clock();
    const byGroup = new Map(works.map((work) => [nameOf(work), work]));
    const later = new Map<string, Later>();
    const found: Addressed[] = [];
    for (const [name, work] of byGroup) {
      try {
        found.push(...(await findReminders(this.#world, work, now)));
      } catch (error) {
        // One group that cannot be read must not keep the others from being reminded.
        this.#world.log('reminders.unread', { ...errorForLog(error) });
        later.set(name, 'soon');
      }
    }
    const forThreads = found.filter(({ to }) => to === null);
    for (const own of byPerson(found)) {
      const outcome = await this.#orSoon(() => this.#tellPerson(own, today(now)));
      if (outcome === 'done') continue;
      if (outcome === 'unreachable') forThreads.push(...own);
      else for (const { group } of own) later.set(nameOf(group), outcome);
    }
    for (const addressed of forThreads) {
      const outcome = await this.#orSoon(() => this.#tellThread(addressed));
      if (outcome === 'soon') later.set(nameOf(addressed.group), outcome);
    }
    return [...byGroup].flatMap(([name, work]) => this.#again(work, later.get(name), now));
  }

  #again(work: DueGroup, later: Later | undefined, now: Date): DueGroup[] {
    if (later === undefined) return [];
    if (later === 'tomorrow') return [{ ...work, at: nineTomorrow(today(now)), tries: 0 }];
    const again = triedAgain(work, now);
    if (again.length === 0) this.#world.log('reminders.given-up', { tries: work.tries + 1 });
    return again;
  }

  /** What goes wrong for one must not keep the others from being reminded. */
  async #orSoon<T>(tell: () => Promise<T>): Promise<T | 'soon'> {
    try {
      return await tell();
    } catch (error) {
      this.#world.log('reminder.failed', { ...errorForLog(error) });
      return 'soon';
    }
  }

  async #tellPerson(own: readonly Addressed[], day: string): Promise<'done' | 'unreachable' | Later> {
    const { notes, choices, poster, dead } = this.#world;
    const [first] = own;
    if (first === undefined || first.to === null) return 'done';
    const { group, to } = first;
    if (await dead.isDead(to.teamsId)) return 'unreachable';
    const choice = await choices.read(group.tenantId, to.personId);
    if (!choice.on) return 'done';
    const keys = await notes.take(
      group.tenantId,
      to.personId,
      day,
      own.map(({ reminder }) => reminder.key),
    );
    if (keys === 'tomorrow') return 'tomorrow';
    const fresh = own.filter(({ reminder }) => keys.includes(reminder.key));
    if (fresh.length === 0) return 'done';
    try {
      const post = personalReminder(fresh, choice, group.language);
      await poster.postToPerson(group.tenantId, group.channel, to.teamsId, post);
      this.#world.log('reminder.sent', { reminders: fresh.length });
      return 'done';
    } catch (error) {
      return this.#failed(error, () => notes.giveBack(group.tenantId, to.personId, day, keys));
    }
  }

  /**
   * Where a reminder may be said to everybody: in the thread of its meeting; of an agreement that has none, in that of the
   * group's card. Null for what is closed.
   */
  async #threadFor(reminder: Reminder, group: Group): Promise<MessageRef | null> {
    if (reminder.about === 'meeting') return this.#world.threadOf(group, reminder.meeting.meetingId);
    const { closed, origin } = reminder.agreement;
    if (closed) return null;
    const thread = origin === null ? null : await this.#world.threadOf(group, origin.meetingId);
    return thread ?? group.setUpIn;
  }

  /** In a thread of the channel, once for everybody and naming nobody. What is closed is not said there at all. */
  async #tellThread({ reminder, group }: Addressed): Promise<'done' | 'unreachable' | 'soon'> {
    const { notes, poster, dead } = this.#world;
    if (await dead.isDead(group.channel.channelId)) return 'done';
    const thread = await this.#threadFor(reminder, group);
    if (thread === null || !(await notes.takeForThread(group, reminder.key))) return 'done';
    try {
      await poster.answerIn(group.channel.serviceUrl, thread, threadReminder(reminder, group.language));
      return 'done';
    } catch (error) {
      return this.#failed(error, () => notes.giveBackThread(group, reminder.key));
    }
  }

  /** What may have been sent counts as sent; only what certainly was not is given back. */
  async #failed(error: unknown, giveBack: () => Promise<void>): Promise<'done' | 'unreachable' | 'soon'> {
    if (!(error instanceof PostingError)) throw error;
    this.#world.log('reminder.not-sent', { failure: error.failure });
    if (error.failure === 'unknown') return 'done';
    await giveBack();
    return error.failure === 'later' ? 'soon' : 'unreachable';
  }
}

function byPerson(found: readonly Addressed[]): Addressed[][] {
  const people = new Map<string, Addressed[]>();
  for (const addressed of found) {
    if (addressed.to === null) continue;
    const name = nameOfPerson(addressed.group, addressed.to);
    people.set(name, [...(people.get(name) ?? []), addressed]);
  }
  return [...people.values()];
}

const nameOfPerson = ({ tenantId }: GroupRef, { personId }: Member): string => `${tenantId}|${personId}`;
