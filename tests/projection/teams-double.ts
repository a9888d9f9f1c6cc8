import type { Channel, MessageRef } from '../../src/meetings/model/group.ts';
import { type Post, type Poster, type PostFailure, PostingError } from '../../src/projection/poster.ts';

type Kind = 'post' | 'update' | 'remove';

/** Teams in memory, as a projector sees it: what it was asked, what it shows, and what goes wrong next. */
export class TeamsDouble implements Poster {
  /** Each call in a few words, also those that failed. */
  readonly asked: string[] = [];
  readonly #shown = new Map<string, string>();
  readonly #failures: { kind: Kind; failure: PostFailure; waitMs: number }[] = [];
  readonly #events: { kind: Kind; happens: () => unknown }[] = [];
  #made = 0;

  /** The next `times` calls of the kind fail so, and nothing is done. */
  fail(kind: Kind, failure: PostFailure, times = 1, waitMs = 0): void {
    for (let n = 0; n < times; n += 1) this.#failures.push({ kind, failure, waitMs });
  }

  /** Happens once, after the next call of the kind is done in Teams and before its answer; throwing loses the answer. */
  during(kind: Kind, happens: () => unknown): void {
    this.#events.push({ kind, happens });
  }

  /** What Teams shows now, in the order of posting. */
  texts(): string[] {
    return [...this.#shown.values()];
  }

  /** A message that somebody has posted before. */
  async place(text: string): Promise<MessageRef> {
    this.#made += 1;
    this.#shown.set(String(this.#made), text);
    return { conversationId: '19:t', messageId: String(this.#made) };
  }

  startThread(_tenantId: string, _channel: Channel, post: Post): Promise<MessageRef> {
    return this.#call('post', `post ${post.summary}`, () => this.place(post.summary));
  }

  postToPerson(_tenantId: string, _channel: Channel, teamsId: string, post: Post): Promise<MessageRef> {
    return this.#call('post', `post ${post.summary} to ${teamsId}`, () => this.place(post.summary));
  }

  answerIn(_serviceUrl: string, thread: MessageRef, post: Post): Promise<MessageRef> {
    return this.#call('post', `answer ${post.summary} in ${thread.messageId}`, () => this.place(post.summary));
  }

  update(_serviceUrl: string, message: MessageRef, post: Post): Promise<void> {
    return this.#call('update', `update ${post.summary}`, async () => {
      if (!this.#shown.has(message.messageId)) throw new PostingError('gone', 0);
      this.#shown.set(message.messageId, post.summary);
    });
  }

  remove(_serviceUrl: string, message: MessageRef): Promise<void> {
    return this.#call('remove', 'remove', async () => {
      this.#shown.delete(message.messageId);
    });
  }

  async #call<T>(kind: Kind, words: string, act: () => Promise<T>): Promise<T> {
    this.asked.push(words);
    const failing = this.#failures.findIndex((failure) => failure.kind === kind);
    const [failed] = failing < 0 ? [] : this.#failures.splice(failing, 1);
    if (failed !== undefined) throw new PostingError(failed.failure, failed.waitMs);
    const answer = await act();
    const due = this.#events.findIndex((event) => event.kind === kind);
    const [event] = due < 0 ? [] : this.#events.splice(due, 1);
    await event?.happens();
    return answer;
  }
}
