import type { Operation, OperationKind } from '../connector/operations.ts';

/** What makes a message, and makes another where it is repeated. */
export const postingKinds: readonly OperationKind[] = ['create-thread', 'post', 'reply'];

/** Within this time after it has asked Teams, a bot has noted which message was made, even where the storage is slow or busy. */
const notedWithinMs = 10_000;

/**
 * The messages of which a bot could not know that they were made: Teams made them and did not say so, or a bot was ended
 * before it can have noted them. Only such a message may stand beside the one that the bot knows. `ends` are the moments
 * at which bots were ended, on the clock of the operations.
 */
export function doubtfulPosts(operations: readonly Operation[], ends: readonly number[]): ReadonlySet<string> {
  const doubtful = operations.filter(({ kind, at, outcome }) => {
    if (!postingKinds.includes(kind)) return false;
    const isAnswered = outcome !== 'dropped' && outcome < 300;
    return !isAnswered || ends.some((end) => end >= at && end <= at + notedWithinMs);
  });
  return new Set(doubtful.flatMap(({ made }) => made ?? []));
}
