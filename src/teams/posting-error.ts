import { PostingError } from '../projection/poster.ts';

const usualWaitMs = 2_000;
const longestWaitMs = 60_000;

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function retryAfterMs(error: unknown): number {
  const headers = (error as { response?: { headers?: { get?: (name: string) => string | undefined } } }).response
    ?.headers;
  const seconds = Number(headers?.get?.('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * 1000, longestWaitMs) : usualWaitMs;
}

/** What a failed call to the Connector means for who called it. */
export function postingErrorFrom(error: unknown): PostingError {
  const status = statusOf(error);
  const cause = { cause: error };
  if (status === 404) return new PostingError('gone', 0, cause);
  // 401: the app's own token did not hold just now, which says nothing about the message.
  if (status === 429 || status === 412 || status === 401) return new PostingError('later', retryAfterMs(error), cause);
  if (status !== undefined && status >= 400 && status < 500 && status !== 408)
    return new PostingError('refused', 0, { ...cause, shutOut: status === 403 });
  // 408, 5xx, or no answer at all: Teams may have acted before it failed.
  return new PostingError('unknown', usualWaitMs, cause);
}
