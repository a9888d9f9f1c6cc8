import { rootOf } from './conversations.ts';

export type OperationKind =
  | 'create-thread'
  | 'create-chat'
  | 'post'
  | 'reply'
  | 'update'
  | 'delete'
  | 'members'
  | 'member'
  | 'team'
  | 'channels';

export interface Operation {
  /** Milliseconds since the connector started, when the request had arrived. */
  readonly at: number;
  readonly method: string;
  readonly kind: OperationKind;
  /** The conversation (for a new thread the channel, for a team the team id). */
  readonly conversationId: string;
  readonly messageId: string | undefined;
  /** The id of the message that was made, also where the bot was not told so. */
  readonly made: string | undefined;
  /** The HTTP status that was answered, or `dropped`. */
  readonly outcome: number | 'dropped';
  /** How the bot said who it is; undefined where it did not. */
  readonly authorization: string | undefined;
}

const counted: ReadonlySet<OperationKind> = new Set(['create-thread', 'create-chat', 'post', 'reply', 'update']);

/** Everything that was asked of the connector, refused requests included, in the order of arrival. */
export class OperationLog {
  readonly all: Operation[] = [];
  readonly #listeners = new Set<() => void>();

  record(operation: Operation): void {
    this.all.push(operation);
    this.all.sort((one, other) => one.at - other.at);
    for (const listener of [...this.#listeners]) listener();
  }

  /** The operations of these kinds, to one conversation and its threads when given. */
  of(kinds: readonly OperationKind[], conversationId?: string): Operation[] {
    return this.all.filter(
      (operation) =>
        kinds.includes(operation.kind) &&
        (conversationId === undefined ||
          operation.conversationId === conversationId ||
          rootOf(operation.conversationId) === conversationId),
    );
  }

  /**
   * The most sends (posts, updates and creations, also those that were refused) that fell into any window of
   * `windowMs` to one channel, its threads together, or one chat.
   */
  busiest(windowMs = 1000): { conversationId: string; sends: number } {
    let most = { conversationId: '', sends: 0 };
    const sent = this.all.filter(({ kind }) => counted.has(kind));
    for (const first of sent) {
      const root = rootOf(first.conversationId);
      const sends = sent.filter(
        ({ at, conversationId }) => rootOf(conversationId) === root && at >= first.at && at - first.at < windowMs,
      ).length;
      if (sends > most.sends) most = { conversationId: root, sends };
    }
    return most;
  }

  /** Throws where more than `limit` sends fell into one second: Teams would have answered 429. */
  checkRate(limit = 7): void {
    const { conversationId, sends } = this.busiest();
    if (sends > limit) throw new Error(`${sends} sends to ${conversationId} within one second; Teams takes ${limit}`);
  }

  /**
   * What `look` finds, as soon as it finds something: it looks now and after every operation.
   * Rejects after `withinMs` with `what` and the latest operations.
   */
  waitFor<T>(what: string, look: () => T | undefined | false, withinMs = 5000): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(limit);
        this.#listeners.delete(again);
      };
      const again = () => {
        try {
          const found = look();
          if (found === undefined || found === false) return;
          stop();
          resolve(found);
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const limit = setTimeout(() => {
        stop();
        reject(new Error(`Not within ${withinMs} ms: ${what}\n${this.describe()}`));
      }, withinMs);
      this.#listeners.add(again);
      again();
    });
  }

  /** The latest operations as lines, for a failing test. */
  describe(latest = 15): string {
    const lines = this.all.slice(-latest).map(({ at, method, kind, conversationId, messageId, outcome }) => {
      return `  ${at.toFixed(0).padStart(6)} ms ${method} ${kind} ${conversationId} ${messageId ?? ''} → ${outcome}`;
    });
    return lines.length === 0 ? '  (the connector was asked nothing)' : lines.join('\n');
  }
}
