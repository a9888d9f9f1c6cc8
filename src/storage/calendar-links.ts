import type { CalendarLinks, MeetingRef } from '../calendar/find-calendar-file.ts';
import { keyPart, type RowStore } from './rows.ts';

export const linkPartition = (token: string): string => `calendar|${keyPart(token)}`;
const key = 'meeting';

/** Notes that are not written again by this process. */
const rememberedTokens = 10_000;

/** One small row a meeting, in a partition of its own: the token alone leads to the meeting. */
export class RowCalendarLinks implements CalendarLinks {
  readonly #rows: RowStore;
  readonly #noted = new Set<string>();

  constructor(rows: RowStore) {
    this.#rows = rows;
  }

  async note(token: string, { tenantId, groupId, meetingId }: MeetingRef): Promise<void> {
    if (this.#noted.has(token)) return;
    await this.#rows.commit(linkPartition(token), [{ kind: 'put', key, value: { tenantId, groupId, meetingId } }]);
    if (this.#noted.size >= rememberedTokens) this.#noted.clear();
    this.#noted.add(token);
  }

  async find(token: string): Promise<MeetingRef | undefined> {
    return (await this.#rows.get(linkPartition(token), key))?.value as MeetingRef | undefined;
  }
}
