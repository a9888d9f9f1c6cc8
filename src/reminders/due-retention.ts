import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { errorForLog } from '../errors/error-for-log.ts';
import type { GroupRef } from '../meetings/model/group.ts';
import type { Clock } from '../meetings/ports.ts';
import { timeZone } from '../meetings/wall-clock.ts';
import type { Sweeper, Swept } from '../retention/sweeper.ts';
import type { DueOf, DueWorks } from './due-work.ts';
import { triedAgain } from './try-again.ts';

type DueRetention = DueOf<'retention'>;

export interface DueRetentionWorld {
  readonly sweeper: Sweeper;
  readonly clock: Clock;
  /** Called with kinds, numbers and outcomes only. */
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** Nobody has a meeting then; groups are spread over three hours of it. */
const nightBegins = 2;
const minutesOfNight = 180;

/** More at once would take longer than one process may be at it; what is left over comes a minute later. */
const groupsAtOnce = 200;
const minuteMs = 60_000;

const minuteOf = (groupId: string): number =>
  createHash('sha256').update(groupId).digest().readUInt32BE(0) % minutesOfNight;

/** The next night's time for a group; for the tenant itself (`''`) it is when the night begins. */
function nextNight(groupId: string, now: Date): Date {
  const here = DateTime.fromJSDate(now, { zone: timeZone });
  const at = (day: DateTime) =>
    day
      .startOf('day')
      .set({ hour: nightBegins })
      .plus({ minutes: groupId === '' ? 0 : minuteOf(groupId) });
  const tonight = at(here);
  return (tonight > here ? tonight : at(here.plus({ days: 1 }))).toJSDate();
}

const workFor = ({ tenantId, groupId }: GroupRef, now: Date): DueRetention => ({
  kind: 'retention',
  tenantId,
  groupId,
  at: nextNight(groupId, now),
  tries: 0,
});

/** A tenant's first night; each brings the next. */
export class FirstNights {
  readonly #dueWork: DueWorks;
  readonly #clock: Clock;
  /** What this process has put already; only saves work. */
  readonly #put = new Set<string>();

  constructor(dueWork: DueWorks, clock: Clock) {
    this.#dueWork = dueWork;
    this.#clock = clock;
  }

  /** Safe to repeat. */
  async keepFor(tenantId: string): Promise<void> {
    if (this.#put.has(tenantId)) return;
    await this.#dueWork.put(workFor({ tenantId, groupId: '' }, this.#clock()));
    this.#put.add(tenantId);
  }
}

/**
 * Deletes every night what has been kept long enough: a due row for the tenant brings one for each of its groups in the
 * same night, and its own for the next.
 */
export class DueRetentions {
  readonly #world: DueRetentionWorld;

  constructor(world: DueRetentionWorld) {
    this.#world = world;
  }

  async perform(works: readonly DueRetention[]): Promise<DueRetention[]> {
    const now = this.#world.clock();
    const once = [...new Map(works.map((work) => [`${work.tenantId}|${work.groupId}`, work])).values()];
    const rest = once.slice(groupsAtOnce).map((work) => ({ ...work, at: new Date(now.getTime() + minuteMs) }));
    const later: DueRetention[] = [];
    for (const work of once.slice(0, groupsAtOnce)) {
      try {
        later.push(...(await this.#sweep(work, now)));
      } catch (error) {
        // One group that cannot be read must not keep the others from being swept, nor the tenant from its next night.
        this.#world.log('retention.failed', { tenantId: work.tenantId, groupId: work.groupId, ...errorForLog(error) });
        const again = triedAgain(work, now);
        later.push(...(again.length > 0 || work.groupId !== '' ? again : [workFor(work, now)]));
      }
    }
    return [...later, ...rest];
  }

  async #sweep(work: DueRetention, now: Date): Promise<DueRetention[]> {
    const { sweeper } = this.#world;
    const { tenantId, groupId } = work;
    if (groupId !== '') {
      this.#tell(work, await sweeper.sweepGroup({ tenantId, groupId }, 'delete'));
      return [];
    }
    this.#tell(work, await sweeper.sweepTenant(tenantId, 'delete'));
    const groups = await sweeper.groupsOf(tenantId);
    return [workFor({ tenantId, groupId }, now), ...groups.map((group) => workFor(group, now))];
  }

  #tell({ tenantId, groupId }: GroupRef, { counts, waiting, held }: Swept): void {
    const outcome = held ? 'held' : 'done';
    this.#world.log('retention.swept', { tenantId, groupId, outcome, waiting, ...counts });
  }
}
