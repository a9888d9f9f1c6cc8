import type { Group, GroupRef } from '../meetings/model/group.ts';
import type { Meeting } from '../meetings/model/meeting.ts';
import type { Clock, MeetingStore } from '../meetings/ports.ts';
import { today } from '../meetings/wall-clock.ts';
import type { DueWorks } from './due-work.ts';
import { timesOfAgreement, timesOfMeeting } from './when-due.ts';

/** A time that has passed is made good this long: the process may have been away when it came. */
const madeGoodMs = 24 * 3_600_000;

const remembered = 10_000;

/**
 * Sees to it that a group is looked at when there is something to remind of. It writes times, not reminders: what is to be
 * said is decided when the time has come, so a time that has become wrong costs a look and nothing else.
 *
 * It is called from the projector's run, which the note in the queue brings about even when the process dies right after
 * the commit; written from the use case, times could be lost there, or would need a second transaction in another partition.
 */
export class Appointments {
  readonly #store: MeetingStore;
  readonly #dueWork: DueWorks;
  readonly #clock: Clock;
  /** What this process has put already; only saves work. */
  readonly #put = new Set<string>();

  constructor(store: MeetingStore, dueWork: DueWorks, clock: Clock) {
    this.#store = store;
    this.#dueWork = dueWork;
    this.#clock = clock;
  }

  /** `meeting` is the one that has changed; null where it may be anything of the group. */
  async keepFor(group: Group, meeting: Meeting | null): Promise<void> {
    if (meeting === null) return this.#keepAll(group);
    await this.#once(
      `${group.tenantId}|${group.groupId}|${group.revision}|${meeting.meetingId}|${meeting.revision}`,
      () => this.#keepAll(group),
    );
  }

  async #keepAll(group: Group): Promise<void> {
    const now = this.#clock();
    const [meetings, agreements] = await Promise.all([
      this.#store.meetingsSince(group, today(now)),
      this.#store.openAgreements(group, { closed: true }),
    ]);
    const called = meetings.filter(({ status }) => status === 'called');
    const times = [
      ...called.flatMap((meeting) => timesOfMeeting(meeting, group.settings.reminderDays)),
      ...agreements.flatMap(timesOfAgreement),
    ];
    for (const { at } of times) {
      if (now.getTime() - at.getTime() < madeGoodMs) await this.#keep(group, at);
    }
  }

  #keep({ tenantId, groupId }: GroupRef, at: Date): Promise<void> {
    return this.#once(`${tenantId}|${groupId}|${at.toISOString()}`, () =>
      this.#dueWork.put({ kind: 'reminders', at, tenantId, groupId, tries: 0 }),
    );
  }

  async #once(name: string, act: () => Promise<void>): Promise<void> {
    if (this.#put.has(name)) return;
    await act();
    if (this.#put.size >= remembered) this.#put.clear();
    this.#put.add(name);
  }
}
