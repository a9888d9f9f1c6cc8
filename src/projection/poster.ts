import type { Card } from '../cards/card.ts';
import type { Channel, MessageRef } from '../meetings/model/group.ts';

/** One message: a card alone, since text beside a card may be split from it. */
export interface Post {
  readonly card: Card;
  /** What the notification says; seen by everybody in the channel. */
  readonly summary: string;
}

/**
 * What became of a post that failed.
 * `later`: ask again after the wait; nothing happened. `gone`: the message is not there any more.
 * `refused`: not allowed here, and asking again changes nothing. `unknown`: it may or may not have happened.
 */
export type PostFailure = 'later' | 'gone' | 'refused' | 'unknown';

export class PostingError extends Error {
  readonly failure: PostFailure;
  readonly waitMs: number;
  /** Teams answered 403: the bot is blocked there, or no longer in the conversation. */
  readonly shutOut: boolean;

  constructor(failure: PostFailure, waitMs: number, options?: ErrorOptions & { readonly shutOut?: boolean }) {
    super(`Teams did not take the message: ${failure}`, options);
    this.name = 'PostingError';
    this.failure = failure;
    this.waitMs = waitMs;
    this.shutOut = options?.shutOut ?? false;
  }
}

/** What the bot does in Teams. Every method throws a PostingError when Teams does not do it. */
export interface Poster {
  /** Begins a thread in the channel. Not safe to repeat. */
  startThread(tenantId: string, channel: Channel, post: Post): Promise<MessageRef>;
  /** Posts in a person's own chat with the bot, opening it where needed. Not safe to repeat. */
  postToPerson(tenantId: string, at: Pick<Channel, 'serviceUrl'>, teamsId: string, post: Post): Promise<MessageRef>;
  /** Answers in the thread of a message. Not safe to repeat. */
  answerIn(serviceUrl: string, thread: MessageRef, post: Post): Promise<MessageRef>;
  /** Replaces a message. Safe to repeat. */
  update(serviceUrl: string, message: MessageRef, post: Post): Promise<void>;
  remove(serviceUrl: string, message: MessageRef): Promise<void>;
}
