import type { Clock } from '../meetings/ports.ts';

/** A page that stays open asks for the same things each time anything else in the meeting has changed. */
const holdsMs = 10 * 60_000;
const mostKept = 10_000;

/**
 * Which readings of closed things the audit trail has been told of lately, so that one person who follows a meeting is one
 * line in it and not hundreds. Something new to read is always a reading of its own.
 */
export class NotedReadings {
  readonly #clock: Clock;
  readonly #notedAt = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Notes it first, unless that very reading was noted lately. `reading` names who reads what, in which revisions. */
  async noted(reading: string, note: () => Promise<void>): Promise<void> {
    const now = this.#clock().getTime();
    const before = this.#notedAt.get(reading);
    if (before !== undefined && now - before < holdsMs) return;
    await note();
    if (this.#notedAt.size >= mostKept) this.#notedAt.clear();
    this.#notedAt.set(reading, now);
  }
}
