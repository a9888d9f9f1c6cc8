import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TeamsDouble } from '../../tests/projection/teams-double.ts';
import { MemoryRows } from '../storage/memory-rows.ts';
import { RowShownStore } from '../storage/shown-store.ts';
import { PostingError } from './poster.ts';
import { Projector } from './projector.ts';
import type { Showing } from './showing.ts';
import type { Shown, ShownStore } from './shown.ts';

const ref = { tenantId: 'tenant', groupId: 'group' };
const subject = 'meeting';
const channel = { serviceUrl: 'https://teams/', teamId: '19:t', channelId: '19:t', kind: 'standard' as const };
const waiting = { settled: false, againInMs: expect.any(Number) };

let now: Date;
let teams: TeamsDouble;
let shownStore: ShownStore;
/** What Teams should show: by slot the text of its card. */
let wanted: Map<string, string>;
let where: Showing['where'];
let follows: boolean;
let standing: Showing['standing'];
let log: string[];

beforeEach(() => {
  now = new Date('2020-03-10T15:30:00Z');
  teams = new TeamsDouble();
  shownStore = new RowShownStore(new MemoryRows());
  wanted = new Map([['agenda', 'v1']]);
  where = { thread: true };
  follows = true;
  standing = null;
  log = [];
});

/** A process that shares the store and Teams with the others. */
const process = (holder = 'one') =>
  new Projector({
    shownStore,
    poster: teams,
    clock: () => now,
    holder,
    wanted: async () => ({
      channel,
      showings: [...wanted].map(([slot, text]) => ({
        slot,
        where,
        standing,
        follows,
        post: { card: { text }, summary: text },
      })),
      teamsIdOf: (personId) => (personId === 'stranger' ? undefined : `29:${personId}`),
    }),
    log: (event) => log.push(event),
  });

const passes = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

describe('what Teams shows', () => {
  it('is posted where nothing stands, once', async () => {
    const projector = process();
    expect(await projector.project(ref, subject)).toEqual({ settled: true });
    expect(await projector.project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1']);
    expect(teams.texts()).toEqual(['v1']);
  });

  it('is updated when it should be another, and not otherwise', async () => {
    const projector = process();
    await projector.project(ref, subject);
    wanted.set('agenda', 'v2');
    await projector.project(ref, subject);
    await projector.project(ref, subject);
    expect(teams.asked).toEqual(['post v1', 'update v2']);
  });

  it('is updated once for many changes', async () => {
    const projector = process();
    await projector.project(ref, subject);
    for (let n = 2; n < 60; n += 1) wanted.set('agenda', `v${n}`);
    await projector.project(ref, subject);
    expect(teams.asked).toEqual(['post v1', 'update v59']);
  });

  it('ends right when it changes while it is being updated', async () => {
    const projector = process();
    await projector.project(ref, subject);
    wanted.set('agenda', 'v2');
    teams.during('update', () => wanted.set('agenda', 'v3'));
    expect(await projector.project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1', 'update v2', 'update v3']);
  });

  it('goes back when what was changed is changed back: content counts, not order', async () => {
    const projector = process();
    await projector.project(ref, subject);
    wanted.set('agenda', 'v2');
    await projector.project(ref, subject);
    wanted.set('agenda', 'v1');
    await projector.project(ref, subject);
    expect(teams.texts()).toEqual(['v1']);
  });

  it('is left to its reader where it does not follow', async () => {
    follows = false;
    const projector = process();
    await projector.project(ref, subject);
    wanted.set('agenda', 'v2');
    expect(await projector.project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1']);
  });

  it('takes the place of the form that it came from', async () => {
    standing = await teams.place('form');
    await process().project(ref, subject);
    expect(teams.asked).toEqual(['update v1']);
    expect(teams.texts()).toEqual(['v1']);
  });

  it('is not posted anew in place of a form that somebody has deleted', async () => {
    standing = { conversationId: '19:t', messageId: 'deleted' };
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.texts()).toEqual([]);
  });
});

describe('a message that is not there', () => {
  it('by mistake, once, is updated all the same', async () => {
    const projector = process();
    await projector.project(ref, subject);
    wanted.set('agenda', 'v2');
    teams.fail('update', 'gone');
    await projector.project(ref, subject);
    expect(teams.asked).toEqual(['post v1', 'update v2', 'update v2']);
    expect(teams.texts()).toEqual(['v2']);
  });

  it('twice is posted anew, and the old one removed', async () => {
    const projector = process();
    await projector.project(ref, subject);
    wanted.set('agenda', 'v2');
    teams.fail('update', 'gone', 2);
    expect(await projector.project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1', 'update v2', 'update v2', 'post v2', 'remove']);
    expect(teams.texts()).toEqual(['v2']);
    wanted.set('agenda', 'v3');
    await projector.project(ref, subject);
    expect(teams.texts()).toEqual(['v3']);
  });
});

describe('a process that dies', () => {
  it('between the post and its record leaves a card in doubt, which another posts again', async () => {
    teams.during('post', () => {
      throw new Error('killed');
    });
    await expect(process('one').project(ref, subject)).rejects.toThrow('killed');
    expect(teams.texts()).toEqual(['v1']);
    expect(await process('two').project(ref, subject)).toEqual(waiting);
    passes(31_000);
    expect(await process('two').project(ref, subject)).toEqual({ settled: true });
    expect(teams.texts()).toEqual(['v1', 'v1']);
    expect(log).toContain('projection.in-doubt');
    wanted.set('agenda', 'v2');
    await process('two').project(ref, subject);
    expect(teams.texts()).toEqual(['v1', 'v2']);
  });

  it('during an update leaves nothing in doubt: the update is repeated', async () => {
    await process('one').project(ref, subject);
    wanted.set('agenda', 'v2');
    teams.during('update', () => {
      throw new Error('killed');
    });
    await expect(process('one').project(ref, subject)).rejects.toThrow('killed');
    passes(31_000);
    await process('two').project(ref, subject);
    expect(teams.texts()).toEqual(['v2']);
  });
});

describe('Teams’ answer', () => {
  it('to wait is waited out, by every process', async () => {
    await process('one').project(ref, subject);
    wanted.set('agenda', 'v2');
    teams.fail('update', 'later', 1, 5_000);
    expect(await process('one').project(ref, subject)).toEqual({ settled: false, againInMs: 5_000 });
    passes(2_000);
    expect(await process('one').project(ref, subject)).toEqual({ settled: false, againInMs: 3_000 });
    expect(await process('two').project(ref, subject)).toEqual({ settled: false, againInMs: 3_000 });
    expect(teams.asked).toEqual(['post v1', 'update v2']);
    passes(3_000);
    expect(await process('two').project(ref, subject)).toEqual({ settled: true });
    expect(teams.texts()).toEqual(['v2']);
  });

  it('to wait with a post makes one message', async () => {
    teams.fail('post', 'later', 1, 5_000);
    expect(await process().project(ref, subject)).toEqual({ settled: false, againInMs: 5_000 });
    passes(5_000);
    await process().project(ref, subject);
    expect(teams.texts()).toEqual(['v1']);
  });

  it('that never came lets an update be repeated', async () => {
    await process().project(ref, subject);
    wanted.set('agenda', 'v2');
    teams.fail('update', 'unknown', 1, 2_000);
    expect(await process().project(ref, subject)).toEqual({ settled: false, againInMs: 2_000 });
    passes(2_000);
    await process().project(ref, subject);
    expect(teams.texts()).toEqual(['v2']);
  });

  it('that it is not allowed is taken for good, and the rest is shown', async () => {
    wanted.set('minutes', 'm1');
    teams.fail('post', 'refused');
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.texts()).toEqual(['m1']);
    await process().project(ref, subject);
    expect(teams.asked).toEqual(['post v1', 'post m1']);
  });
});

describe('a person’s card', () => {
  it('goes to their address in Teams', async () => {
    where = { personId: 'chair' };
    await process().project(ref, subject);
    expect(teams.asked).toEqual(['post v1 to 29:chair']);
  });

  it('of somebody who has left is not posted, and the rest is', async () => {
    where = { personId: 'stranger' };
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual([]);
  });
});

describe('a bot that is taken out', () => {
  const slot = async () => (await shownStore.read(ref, subject)).shown.slots.agenda;
  const takenOut = () => shownStore.forgetMessages(ref);
  /** In the run after it, Teams does not let the bot in. */
  const takenOutDuring = async (kind: 'update' | 'post') => {
    teams.during(kind, takenOut);
    expect(await process().project(ref, subject)).toEqual(waiting);
    teams.fail('post', 'refused');
    expect(await process().project(ref, subject)).toEqual({ settled: true });
  };

  it('shows again what has changed, and only that', async () => {
    await process().project(ref, subject);
    await takenOut();
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1']);
    wanted.set('agenda', 'v2');
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1', 'post v2']);
  });

  it('says nothing twice', async () => {
    follows = false;
    await process().project(ref, subject);
    await takenOut();
    wanted.set('agenda', 'v2');
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1']);
  });

  it('in the middle of an update keeps no message', async () => {
    await process().project(ref, subject);
    wanted.set('agenda', 'v2');
    await takenOutDuring('update');
    expect(await slot()).toMatchObject({ message: null, refused: true });
  });

  it('in the middle of a post keeps no message', async () => {
    await process().project(ref, subject);
    wanted.set('minutes', 'm1');
    await takenOutDuring('post');
    const { slots } = (await shownStore.read(ref, subject)).shown;
    expect(Object.values(slots).map(({ message }) => message)).toEqual([null, null]);
    expect(teams.asked).toEqual(['post v1', 'post m1']);
  });

  it('in the middle of the very first post keeps no message, and says nothing twice', async () => {
    teams.during('post', takenOut);
    expect(await process().project(ref, subject)).toEqual(waiting);
    expect(await slot()).toMatchObject({ message: null, intendedAt: null, forgotten: true });
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1']);
  });

  it('in the middle of a post to a person keeps no message of that person’s chat', async () => {
    where = { personId: 'chair' };
    teams.during('post', () => shownStore.forgetMessages(ref, 'chat of the chair'));
    expect(await process().project(ref, subject)).toEqual(waiting);
    expect(await slot()).toMatchObject({ message: null, intendedAt: null, forgotten: true });
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1 to 29:chair']);
  });

  it('of one chat in the middle of a post to the channel leaves the channel its message', async () => {
    teams.during('post', () => shownStore.forgetMessages(ref, 'chat of the chair'));
    expect(await process().project(ref, subject)).toEqual(waiting);
    wanted.set('agenda', 'v2');
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1', 'update v2']);
  });

  it('with everything of the subject leaves no row behind', async () => {
    teams.during('post', () => shownStore.forget(ref, subject));
    expect(await process().project(ref, subject)).toEqual(waiting);
    expect((await shownStore.read(ref, subject)).version).toBeNull();
  });
});

describe('somebody else who writes in the middle of a post', () => {
  const change = async (next: (shown: Shown) => Shown) => {
    const { shown, version } = await shownStore.read(ref, subject);
    expect(await shownStore.write(ref, subject, next(shown), version)).toBe(true);
  };
  const askAgain = () => change((shown) => ({ ...shown, notBefore: null }));
  const takesOver = () =>
    change((shown) => ({ ...shown, lease: { holder: 'two', until: new Date(now.getTime() + 30_000).toISOString() } }));

  it('does not make the card stand twice', async () => {
    wanted.set('minutes', 'm1');
    teams.during('post', askAgain);
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    wanted.set('agenda', 'v2');
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1', 'post m1', 'update v2']);
  });

  it('does not make what Teams refuses be tried twice', async () => {
    const refuse = vi.spyOn(teams, 'startThread').mockImplementationOnce(async () => {
      await askAgain();
      throw new PostingError('refused', 0);
    });
    expect(await process().project(ref, subject)).toEqual({ settled: true });
    expect(refuse).toHaveBeenCalledTimes(1);
  });

  it('is no end, however often it comes at the wrong moment', async () => {
    const write = shownStore.write.bind(shownStore);
    vi.spyOn(shownStore, 'write').mockImplementation(async (...args) => {
      if (args[2].slots.agenda?.message != null) return false;
      return write(...args);
    });
    expect(await process().project(ref, subject)).toEqual(waiting);
    expect(teams.asked).toEqual(['post v1']);
  });

  it('and has taken over finds the message, and posts none', async () => {
    teams.during('post', takesOver);
    expect(await process('one').project(ref, subject)).toEqual(waiting);
    expect(teams.asked).toEqual(['post v1']);
    expect((await shownStore.read(ref, subject)).shown.lease?.holder).toBe('two');
    passes(30_001);
    expect(await process('two').project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1']);
  });

  it('and posts it too is not overwritten', async () => {
    const other = { message: { conversationId: '19:t', messageId: 'other' }, hash: 'other', intendedAt: null };
    teams.during('post', async () => {
      await takesOver();
      await change((shown) => ({ ...shown, slots: { agenda: other } }));
    });
    expect(await process('one').project(ref, subject)).toEqual(waiting);
    expect((await shownStore.read(ref, subject)).shown.slots.agenda).toEqual(other);
  });
});

describe('two at once', () => {
  it('processes make one message', async () => {
    const results = await Promise.all([process('one').project(ref, subject), process('two').project(ref, subject)]);
    expect(results).toContainEqual({ settled: true });
    expect(teams.texts()).toEqual(['v1']);
  });

  it('runs in one process make one message, however slow Teams is', async () => {
    const projector = process();
    let second: unknown;
    teams.during('post', async () => {
      second = await projector.project(ref, subject);
    });
    expect(await projector.project(ref, subject)).toEqual({ settled: true });
    expect(second).toEqual(waiting);
    expect(teams.texts()).toEqual(['v1']);
  });

  it('leave the card to whoever holds it, until its time is up', async () => {
    const { version } = await shownStore.read(ref, subject);
    const until = new Date(now.getTime() + 30_000).toISOString();
    await shownStore.write(ref, subject, { slots: {}, lease: { holder: 'one', until }, notBefore: null }, version);
    expect(await process('two').project(ref, subject)).toEqual(waiting);
    expect(teams.asked).toEqual([]);
    passes(30_001);
    expect(await process('two').project(ref, subject)).toEqual({ settled: true });
    expect(teams.asked).toEqual(['post v1']);
  });

  it('stop as soon as another has taken over', async () => {
    await process('one').project(ref, subject);
    wanted.set('agenda', 'v2');
    teams.during('update', async () => {
      const { shown, version } = await shownStore.read(ref, subject);
      const until = new Date(now.getTime() + 30_000).toISOString();
      await shownStore.write(ref, subject, { ...shown, lease: { holder: 'two', until } }, version);
    });
    expect(await process('one').project(ref, subject)).toEqual(waiting);
    expect(teams.asked).toEqual(['post v1', 'update v2']);
    expect((await shownStore.read(ref, subject)).shown.lease?.holder).toBe('two');
  });
});
