import { createHash } from 'node:crypto';
import type { Channel, GroupRef } from '../meetings/model/group.ts';
import type { Clock } from '../meetings/ports.ts';
import { LeasedRow, LeaseLost } from './leased-row.ts';
import { type Post, type Poster, PostingError } from './poster.ts';
import type { Showing } from './showing.ts';
import type { Shown, ShownMessage, ShownStore } from './shown.ts';

/** What should be shown of a subject now, and where. Undefined where there is nothing to show at all. */
export interface Wanted {
  readonly channel: Channel;
  readonly showings: readonly Showing[];
  /** The person's address in Teams, where the person is in the roster. */
  teamsIdOf(personId: string): string | undefined;
}

export interface ProjectorWorld {
  readonly shownStore: ShownStore;
  readonly poster: Poster;
  readonly clock: Clock;
  /** Names this process among those that share the store. */
  readonly holder: string;
  readonly wanted: (ref: GroupRef, subject: string, shown: Shown) => Promise<Wanted | undefined>;
  /** Called with ids and outcomes only. */
  readonly log: (event: string, details: Record<string, string | number>) => void;
}

/** `settled`: Teams shows what the store holds. Otherwise: ask again after that many milliseconds. */
export type Projected = { readonly settled: true } | { readonly settled: false; readonly againInMs: number };

const leaseMs = 30_000;
const heldRetryMs = 500;
/** A run that is still not done after so many writes lets others have a turn. */
const roundLimit = 20;

const hashOf = (post: Post): string => createHash('sha256').update(JSON.stringify(post)).digest('base64url');

/**
 * Brings what Teams shows to what the store holds. It looks at the two, not at what happened: many changes become one
 * update, and a run that is lost is made good by the next.
 */
export class Projector {
  readonly #world: ProjectorWorld;
  readonly #inWork = new Set<string>();

  constructor(world: ProjectorWorld) {
    this.#world = world;
  }

  async project(ref: GroupRef, subject: string): Promise<Projected> {
    // The lease keeps other processes away, not this one's own second run: two would post the same card twice.
    const key = JSON.stringify([ref.tenantId, ref.groupId, subject]);
    if (this.#inWork.has(key)) return { settled: false, againInMs: heldRetryMs };
    this.#inWork.add(key);
    try {
      return await this.#bringUpToDate(ref, subject);
    } finally {
      this.#inWork.delete(key);
    }
  }

  async #bringUpToDate(ref: GroupRef, subject: string): Promise<Projected> {
    const first = await this.#world.shownStore.read(ref, subject);
    const waiting = this.#waitOf(first.shown);
    if (waiting > 0) return { settled: false, againInMs: waiting };
    const due = await this.#due(ref, subject, first.shown);
    if (due === undefined) return { settled: true };
    const until = new Date(this.#world.clock().getTime() + leaseMs).toISOString();
    const lease = { holder: this.#world.holder, until };
    const row = await LeasedRow.take(this.#world.shownStore, ref, subject, first, lease);
    return row === undefined ? { settled: false, againInMs: heldRetryMs } : this.#run(ref, subject, row);
  }

  async #run(ref: GroupRef, subject: string, row: LeasedRow): Promise<Projected> {
    try {
      for (let round = 0; round < roundLimit && row.isHeld; round += 1) {
        const due = await this.#due(ref, subject, row.shown);
        if (due === undefined) {
          await row.save({ ...row.shown, lease: null, notBefore: null });
          return { settled: true };
        }
        await this.#show(ref, due.wanted, due.showing, row);
      }
      await row.save({ ...row.shown, lease: null });
      return { settled: false, againInMs: heldRetryMs };
    } catch (error) {
      if (error instanceof LeaseLost) return { settled: false, againInMs: heldRetryMs };
      if (!(error instanceof PostingError)) throw error;
      const notBefore = new Date(this.#world.clock().getTime() + error.waitMs).toISOString();
      this.#world.log('projection.waits', { subject, failure: error.failure, waitMs: error.waitMs });
      await row.save({ ...row.shown, lease: null, notBefore }).catch((lost: unknown) => {
        if (!(lost instanceof LeaseLost)) throw lost;
      });
      return { settled: false, againInMs: error.waitMs };
    }
  }

  /** The first showing that Teams does not show as it should. */
  async #due(ref: GroupRef, subject: string, shown: Shown): Promise<{ wanted: Wanted; showing: Showing } | undefined> {
    const wanted = await this.#world.wanted(ref, subject, shown);
    const showing = wanted?.showings.find((candidate) => {
      const standing = shown.slots[candidate.slot];
      if (standing === undefined) return true;
      if (standing.refused === true) return false;
      if (standing.message === null && standing.forgotten !== true) return true;
      return candidate.follows && standing.hash !== hashOf(candidate.post);
    });
    return wanted === undefined || showing === undefined ? undefined : { wanted, showing };
  }

  async #show(ref: GroupRef, wanted: Wanted, showing: Showing, row: LeasedRow): Promise<void> {
    const { poster, log } = this.#world;
    const { slot, post } = showing;
    const { serviceUrl } = wanted.channel;
    const standing = row.shown.slots[slot];
    const hash = hashOf(post);
    const message = standing?.message ?? showing.standing;
    if (message !== null) {
      const outcome = await this.#update(serviceUrl, message, post);
      if (outcome === 'updated') return row.put(slot, { message, hash, intendedAt: null });
      // A form that is gone was deleted by somebody; only what the channel must show is posted anew.
      if (showing.standing !== null || outcome === 'refused') {
        return row.put(slot, { message, hash, intendedAt: null, refused: true });
      }
      log('projection.vanished', { slot });
    }
    if (standing?.intendedAt != null) log('projection.in-doubt', { slot });
    await this.#postNoted(ref, wanted, showing, row);
    if (message !== null) {
      await poster.remove(serviceUrl, message).catch((error: unknown) => {
        // It was gone already, which is why it was posted anew.
        if (!(error instanceof PostingError)) throw error;
      });
    }
  }

  /** Notes a post before it is made, and what has become of it. */
  async #postNoted(ref: GroupRef, wanted: Wanted, showing: Showing, row: LeasedRow): Promise<void> {
    const { slot, where } = showing;
    const noted = { message: null, hash: hashOf(showing.post), intendedAt: null };
    const intendedAt = this.#world.clock().toISOString();
    await row.put(slot, { ...noted, intendedAt });
    let became: ShownMessage;
    try {
      became = { ...noted, message: await this.#post(ref, wanted, showing) };
    } catch (error) {
      if (!(error instanceof PostingError) || (error.failure !== 'refused' && error.failure !== 'gone')) throw error;
      this.#world.log('projection.refused', { slot });
      became = { ...noted, refused: true };
    }
    // A lease that nobody has was taken away with what stood in a conversation: it may be this person's chat.
    const isForgotten = ({ lease }: Shown) => lease === null && 'personId' in where && became.refused !== true;
    await row.putPosted(slot, intendedAt, (shown) => (isForgotten(shown) ? { ...noted, forgotten: true } : became));
  }

  /** About one update in a thousand is answered "not found" by mistake, so a vanished message is tried once more. */
  async #update(
    serviceUrl: string,
    message: { conversationId: string; messageId: string },
    post: Post,
  ): Promise<'updated' | 'gone' | 'refused'> {
    for (const attempt of ['first', 'second'] as const) {
      try {
        await this.#world.poster.update(serviceUrl, message, post);
        return 'updated';
      } catch (error) {
        if (!(error instanceof PostingError)) throw error;
        if (error.failure === 'refused') return 'refused';
        if (error.failure !== 'gone') throw error;
        if (attempt === 'second') return 'gone';
      }
    }
    return 'gone';
  }

  #post(ref: GroupRef, { channel, teamsIdOf }: Wanted, showing: Showing) {
    const { poster } = this.#world;
    if ('thread' in showing.where) return poster.startThread(ref.tenantId, channel, showing.post);
    if ('inThread' in showing.where) return poster.answerIn(channel.serviceUrl, showing.where.inThread, showing.post);
    const teamsId = teamsIdOf(showing.where.personId);
    if (teamsId === undefined) throw new PostingError('refused', 0);
    return poster.postToPerson(ref.tenantId, channel, teamsId, showing.post);
  }

  #waitOf(shown: Shown): number {
    const now = this.#world.clock().getTime();
    const asked = shown.notBefore === null ? 0 : Date.parse(shown.notBefore) - now;
    const held =
      shown.lease !== null && shown.lease.holder !== this.#world.holder && Date.parse(shown.lease.until) > now;
    return Math.max(asked, held ? heldRetryMs : 0);
  }
}
