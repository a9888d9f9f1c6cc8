import { errorForLog } from '../errors/error-for-log.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { Clock, WakeUps } from '../meetings/ports.ts';
import type { ReceivedWakeUp, WakeUpQueue } from '../storage/wake-up-queue.ts';
import type { Projected, Projector } from './projector.ts';

type Log = (event: string, details: Record<string, string | number>) => void;

export interface WakeUpSettings {
  /** A note becomes visible after this: later than any click can still commit. */
  readonly delaySeconds: number;
  /** At most one note for each subject in this time. */
  readonly noteEveryMs: number;
  /** At most one run for each subject in this time, so that many changes become one update. */
  readonly runEveryMs: number;
  /** How often the queue is asked for notes. */
  readonly pollEveryMs: number;
  /** How long a note in work stays hidden from others. */
  readonly hiddenSeconds: number;
  readonly triesBeforeSetAside: number;
  /** Whether this process projects at all; one that does not only leaves notes for those that do. */
  readonly projects: boolean;
}

export const usualWakeUps: WakeUpSettings = {
  delaySeconds: 15,
  noteEveryMs: 5_000,
  runEveryMs: 1_000,
  pollEveryMs: 2_000,
  hiddenSeconds: 30,
  triesBeforeSetAside: 5,
  projects: true,
};

const subjectLimit = 10_000;

interface Subject {
  running: boolean;
  again: boolean;
  lastRun: number;
  timer: NodeJS.Timeout | null;
}

/** Runs the projector: at once for what this process has changed, and from the queue for what any process may have lost. */
export class ProjectionRunner implements WakeUps {
  readonly #projector: Projector;
  readonly #queue: WakeUpQueue;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #settings: WakeUpSettings;
  readonly #noted = new Map<string, number>();
  readonly #subjects = new Map<string, Subject>();
  readonly #inWork = new Set<Promise<void>>();
  #poll: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(projector: Projector, queue: WakeUpQueue, clock: Clock, log: Log, settings = usualWakeUps) {
    this.#projector = projector;
    this.#queue = queue;
    this.#clock = clock;
    this.#log = log;
    this.#settings = settings;
  }

  async announce(ref: GroupRef, subject: string): Promise<void> {
    const key = keyOf(ref, subject);
    const now = this.#clock().getTime();
    const noted = this.#noted.get(key);
    if (noted !== undefined && now - noted < this.#settings.noteEveryMs) return;
    if (this.#noted.size > 10_000) this.#noted.clear();
    this.#noted.set(key, now);
    try {
      await this.#queue.send({ tenantId: ref.tenantId, groupId: ref.groupId, subject }, this.#settings.delaySeconds);
    } catch (error) {
      this.#noted.delete(key);
      throw error;
    }
  }

  nudge(ref: GroupRef, subject: string): void {
    if (!this.#settings.projects) return;
    const key = keyOf(ref, subject);
    const entry = this.#subjects.get(key) ?? { running: false, again: false, lastRun: 0, timer: null };
    if (this.#subjects.size > subjectLimit) this.#forgetIdle();
    this.#subjects.set(key, entry);
    if (entry.running) entry.again = true;
    else if (entry.timer === null) {
      this.#schedule(ref, subject, entry, entry.lastRun + this.#settings.runEveryMs - this.#clock().getTime());
    }
  }

  /** Begins asking the queue for notes. */
  start(): void {
    if (this.#settings.projects) this.#schedulePoll();
  }

  /** Takes nothing new and waits for what is in work. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#poll !== null) clearTimeout(this.#poll);
    for (const entry of this.#subjects.values()) if (entry.timer !== null) clearTimeout(entry.timer);
    await Promise.all(this.#inWork);
  }

  /** An idle subject is kept for a while only so that its next run keeps its distance from the last. */
  #forgetIdle(): void {
    for (const [key, { running, timer }] of this.#subjects) if (!running && timer === null) this.#subjects.delete(key);
  }

  #schedule(ref: GroupRef, subject: string, entry: Subject, inMs: number): void {
    if (this.#stopped) return;
    entry.timer = setTimeout(
      () => {
        entry.timer = null;
        this.#track(this.#runOnce(ref, subject, entry));
      },
      Math.max(0, inMs),
    );
  }

  async #runOnce(ref: GroupRef, subject: string, entry: Subject): Promise<void> {
    entry.running = true;
    entry.again = false;
    let projected: Projected;
    try {
      projected = await this.#projector.project(ref, subject);
    } catch (error) {
      // The note in the queue will bring it up again; here it is only said.
      this.#log('projection.failed', { subject, ...errorForLog(error) });
      projected = { settled: true };
    } finally {
      entry.running = false;
      entry.lastRun = this.#clock().getTime();
    }
    if (!projected.settled) this.#schedule(ref, subject, entry, projected.againInMs);
    else if (entry.again) this.#schedule(ref, subject, entry, this.#settings.runEveryMs);
  }

  #schedulePoll(): void {
    if (this.#stopped) return;
    this.#poll = setTimeout(() => {
      this.#track(this.#receive().finally(() => this.#schedulePoll()));
    }, this.#settings.pollEveryMs);
  }

  async #receive(): Promise<void> {
    try {
      const notes = await this.#queue.receive(this.#settings.hiddenSeconds);
      await Promise.all(notes.map((note) => this.#workOff(note)));
    } catch (error) {
      this.#log('wake-up.failed', { ...errorForLog(error) });
    }
  }

  /** A note whose run fails comes again by itself; one that fails each time is set aside for a person to look at. */
  async #workOff({ wakeUp, tries, done }: ReceivedWakeUp): Promise<void> {
    try {
      if (tries > this.#settings.triesBeforeSetAside) {
        this.#log('wake-up.set-aside', { subject: wakeUp.subject, tries });
        await this.#queue.setAside(wakeUp);
        return await done();
      }
      const projected = await this.#projector.project(wakeUp, wakeUp.subject);
      // Having to wait, as Teams may ask, is no failure and counts as no try: the note goes to the end of the queue.
      if (!projected.settled) await this.#queue.send(wakeUp, Math.ceil(projected.againInMs / 1000));
      await done();
    } catch (error) {
      this.#log('wake-up.failed', { subject: wakeUp.subject, ...errorForLog(error) });
    }
  }

  #track(work: Promise<void>): void {
    this.#inWork.add(work);
    void work.finally(() => this.#inWork.delete(work));
  }
}

const keyOf = (ref: GroupRef, subject: string): string => `${ref.tenantId}|${ref.groupId}|${subject}`;
