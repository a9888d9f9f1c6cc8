import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TeamsDouble } from '../../tests/projection/teams-double.ts';
import { MemoryRows } from '../storage/memory-rows.ts';
import { MemoryWakeUpQueue } from '../storage/memory-wake-up-queue.ts';
import { RowShownStore } from '../storage/shown-store.ts';
import { Projector } from './projector.ts';
import { ProjectionRunner, usualWakeUps } from './wake-ups.ts';

const ref = { tenantId: 'tenant', groupId: 'group' };
const channel = { serviceUrl: 'https://teams/', teamId: '19:t', channelId: '19:t', kind: 'standard' as const };
const clock = () => new Date();

let teams: TeamsDouble;
let queue: MemoryWakeUpQueue;
let log: string[];
/** How often what should be shown was asked for, by subject: each run asks at least once. */
let looks: Map<string, number>;
let version: number;
let runner: ProjectionRunner;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2020-03-10T15:30:00Z') });
  teams = new TeamsDouble();
  queue = new MemoryWakeUpQueue(clock);
  log = [];
  looks = new Map();
  version = 1;
  const projector = new Projector({
    shownStore: new RowShownStore(new MemoryRows()),
    poster: teams,
    clock,
    holder: 'one',
    wanted: async (_ref, subject) => {
      looks.set(subject, (looks.get(subject) ?? 0) + 1);
      if (subject === 'poison') throw new Error('What is stored here cannot be read.');
      const post = { card: {}, summary: `${subject} v${version}` };
      return {
        channel,
        showings: [{ slot: 'agenda', where: { thread: true }, standing: null, follows: true, post }],
        teamsIdOf: () => undefined,
      };
    },
    log: (event) => log.push(event),
  });
  runner = new ProjectionRunner(projector, queue, clock, (event) => log.push(event), usualWakeUps);
});
afterEach(async () => {
  await runner.stop();
  vi.useRealTimers();
});

const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a nudge', () => {
  it('shows what was changed at once', async () => {
    runner.nudge(ref, 'meeting');
    await passes(0);
    expect(teams.texts()).toEqual(['meeting v1']);
  });

  it('comes once for many changes, and again a second later at the earliest', async () => {
    runner.nudge(ref, 'meeting');
    await passes(0);
    for (version = 2; version <= 60; version += 1) {
      runner.nudge(ref, 'meeting');
      await passes(20);
    }
    version = 60;
    await passes(3_000);
    expect(teams.texts()).toEqual(['meeting v60']);
    expect(teams.asked.length).toBeLessThanOrEqual(4);
  });

  it('during a run is not lost', async () => {
    runner.nudge(ref, 'meeting');
    await passes(0);
    version = 2;
    teams.during('update', () => {
      version = 3;
      runner.nudge(ref, 'meeting');
    });
    runner.nudge(ref, 'meeting');
    await passes(3_000);
    expect(teams.texts()).toEqual(['meeting v3']);
  });

  it('of one subject does not wait for another', async () => {
    teams.fail('post', 'later', 1, 60_000);
    runner.nudge(ref, 'slow');
    await passes(0);
    runner.nudge(ref, 'quick');
    await passes(0);
    expect(teams.texts()).toEqual(['quick v1']);
    await passes(60_000);
    expect(teams.texts()).toEqual(['quick v1', 'slow v1']);
  });

  it('whose run fails says so in the log', async () => {
    runner.nudge(ref, 'poison');
    await passes(0);
    expect(log).toEqual(['projection.failed']);
  });
});

describe('a note', () => {
  it('is left once in five seconds for a subject, and shows what a crash would have lost', async () => {
    const send = vi.spyOn(queue, 'send');
    for (let n = 0; n < 10; n += 1) await runner.announce(ref, 'meeting');
    expect(send).toHaveBeenCalledTimes(1);
    await runner.announce(ref, 'other');
    expect(send).toHaveBeenCalledTimes(2);
    await passes(5_000);
    await runner.announce(ref, 'meeting');
    expect(send).toHaveBeenCalledTimes(3);
    runner.start();
    await passes(12_000);
    expect(new Set(teams.texts())).toEqual(new Set(['meeting v1', 'other v1']));
  });

  it('is not seen before every click that it speaks for is over', async () => {
    runner.start();
    await runner.announce(ref, 'meeting');
    await passes(14_900);
    expect(looks.size).toBe(0);
    await passes(3_000);
    expect(teams.texts()).toEqual(['meeting v1']);
  });

  it('that could not be left fails its click, and the next one tries again', async () => {
    vi.spyOn(queue, 'send').mockRejectedValueOnce(new Error('queue down'));
    await expect(runner.announce(ref, 'meeting')).rejects.toThrow('queue down');
    runner.start();
    await runner.announce(ref, 'meeting');
    await passes(20_000);
    expect(teams.texts()).toEqual(['meeting v1']);
  });

  it('is gone once it is worked off', async () => {
    runner.start();
    await runner.announce(ref, 'meeting');
    await passes(20_000);
    const seen = looks.get('meeting');
    await passes(600_000);
    expect(looks.get('meeting')).toBe(seen);
    expect(await queue.countSetAside()).toBe(0);
  });

  it('that fails five times is set aside', async () => {
    runner.start();
    await runner.announce(ref, 'poison');
    await passes(15_000 + 4 * 34_000);
    expect(await queue.countSetAside()).toBe(0);
    await passes(3 * 34_000);
    expect(looks.get('poison')).toBe(5);
    expect(await queue.countSetAside()).toBe(1);
    expect(log).toContain('wake-up.set-aside');
    await passes(600_000);
    expect(looks.get('poison')).toBe(5);
  });

  it('beside one that fails is worked off all the same', async () => {
    runner.start();
    await runner.announce(ref, 'poison');
    await runner.announce(ref, 'meeting');
    await passes(18_000);
    expect(teams.texts()).toEqual(['meeting v1']);
  });

  it('that Teams lets wait for an hour is not set aside', async () => {
    runner.start();
    teams.fail('post', 'later', 60, 60_000);
    await runner.announce(ref, 'meeting');
    await passes(3_600_000);
    expect(await queue.countSetAside()).toBe(0);
    await passes(300_000);
    expect(teams.texts()).toEqual(['meeting v1']);
  });

  it('waits for the queue to come back', async () => {
    runner.start();
    await runner.announce(ref, 'meeting');
    vi.spyOn(queue, 'receive').mockRejectedValueOnce(new Error('queue down'));
    await passes(20_000);
    expect(log).toContain('wake-up.failed');
    expect(teams.texts()).toEqual(['meeting v1']);
  });
});

describe('stopping', () => {
  it('waits for the run in work and begins nothing more', async () => {
    let finish: () => void = () => undefined;
    teams.during(
      'post',
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    runner.nudge(ref, 'meeting');
    await passes(0);
    let stopped = false;
    const stopping = runner.stop().then(() => {
      stopped = true;
    });
    runner.nudge(ref, 'other');
    await passes(5_000);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    await passes(60_000);
    expect(teams.asked).toEqual(['post meeting v1']);
  });
});
