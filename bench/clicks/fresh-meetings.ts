import type { GroupRef } from '../../src/meetings/model/group.ts';
import type { MeetingStore } from '../../src/meetings/ports.ts';
import { type Clicks, meetingForm, meetingIdOf } from './town.ts';

/** A meeting that nobody has clicked in yet. */
export interface FreshMeeting {
  readonly meetingId: string;
  /** In the order of the agenda. */
  readonly itemIds: readonly string[];
}

/** So many are made at a time. */
const batch = 8;

export async function itemIdsOf(store: MeetingStore, group: GroupRef, meetingId: string): Promise<string[]> {
  const state = await store.readMeeting(group, meetingId);
  if (state === undefined) throw new Error(`The meeting ${meetingId} was not made.`);
  return state.items.map((item) => item.itemId);
}

/** Makes and calls meetings, and starts them where they are to be led, by the clicks that people make them by. */
export class FreshMeetings {
  readonly #clicks: Clicks;
  readonly #store: MeetingStore;
  readonly #group: GroupRef;
  #made = 0;

  constructor(clicks: Clicks, store: MeetingStore, group: GroupRef) {
    this.#clicks = clicks;
    this.#store = store;
    this.#group = group;
  }

  async make(count: number, until: 'called' | 'running'): Promise<FreshMeeting[]> {
    const made: FreshMeeting[] = [];
    while (made.length < count) {
      const size = Math.min(batch, count - made.length);
      made.push(...(await Promise.all(Array.from({ length: size }, () => this.#one(until)))));
    }
    return made;
  }

  async #one(until: 'called' | 'running'): Promise<FreshMeeting> {
    this.#made += 1;
    const meetingId = meetingIdOf(this.#made);
    await this.#clicks.press('meeting.create', { meetingId, ...meetingForm });
    await this.#clicks.press('meeting.call', { meetingId });
    if (until === 'running') await this.#clicks.press('meeting.start', { meetingId });
    return { meetingId, itemIds: await itemIdsOf(this.#store, this.#group, meetingId) };
  }
}
