import { type Poster, PostingError } from './poster.ts';

/**
 * Conversations that Teams has shut the bot out of: a channel by its id, a person's chat by the person's address in Teams.
 * Nobody is reminded there until the bot is installed anew. Of an archived team, the team itself has said so: nothing of its
 * groups is tried at all until it is taken up again. Should the word of that be lost, whatever somebody says or clicks there
 * tells it.
 */
export interface DeadConversations {
  /** Says whether it was alive until now. */
  mark(conversationId: string): Promise<boolean>;
  archive(conversationId: string): Promise<void>;
  /** Archived ones are dead, too. */
  isDead(conversationId: string): Promise<boolean>;
  isArchived(conversationId: string): Promise<boolean>;
  /** Since when; undefined where it is not archived. */
  archivedAt(conversationId: string): Promise<Date | undefined>;
  revive(conversationId: string): Promise<void>;
}

type Log = (event: string, details: Record<string, string | number>) => void;

/** `19:…@thread.tacv2;messageid=5` is a thread of the channel `19:…@thread.tacv2`. */
const rootOf = (conversationId: string): string => conversationId.split(';')[0] ?? conversationId;

/** Where the bot was shut out just now. The tenant is known where a person was to be written to. */
export interface ShutOut {
  readonly conversationId: string;
  readonly tenantId: string | null;
}

/** The same poster, which notes where Teams answers 403, and tells of it once. */
export function notingTheDead(
  poster: Poster,
  dead: DeadConversations,
  log: Log,
  tell: (shutOut: ShutOut) => Promise<void>,
): Poster {
  async function noted<T>(conversationId: string, act: () => Promise<T>, tenantId: string | null = null): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof PostingError && error.shutOut && (await dead.mark(rootOf(conversationId)))) {
        log('conversation.dead', { conversationId: rootOf(conversationId) });
        await tell({ conversationId: rootOf(conversationId), tenantId });
      }
      throw error;
    }
  }
  return {
    startThread: (tenantId, channel, post) =>
      noted(channel.channelId, () => poster.startThread(tenantId, channel, post)),
    postToPerson: (tenantId, at, teamsId, post) =>
      noted(teamsId, () => poster.postToPerson(tenantId, at, teamsId, post), tenantId),
    answerIn: (serviceUrl, thread, post) =>
      noted(thread.conversationId, () => poster.answerIn(serviceUrl, thread, post)),
    update: (serviceUrl, message, post) =>
      noted(message.conversationId, () => poster.update(serviceUrl, message, post)),
    remove: (serviceUrl, message) => noted(message.conversationId, () => poster.remove(serviceUrl, message)),
  };
}
