import useSWR from 'swr';
import type { RefusalView } from '../../tab-api/schema.ts';
import { Refused, Unreachable } from './calls.ts';
import { useCalls } from './calls-context.ts';

export interface View<T> {
  /** What was last read; it stays while offline and while it is read again. */
  readonly view: T | undefined;
  readonly refusal: RefusalView | undefined;
  readonly offline: boolean;
  /** Nothing has been read yet. */
  readonly loading: boolean;
  refresh(): void;
}

const offlineRetryMs = 2_000;
const failedRetryMs = 5_000;

/** What the API says at an address, read anew every so many milliseconds while the page is seen; null reads nothing. */
export function useView<T>(address: string | null, options: { readonly everyMs?: number } = {}): View<T> {
  const calls = useCalls();
  const { data, error, isLoading, mutate } = useSWR<unknown, unknown>(address, (at: string) => calls.view(at), {
    refreshInterval: options.everyMs ?? 0,
    dedupingInterval: 200,
    // The same object comes back where nothing has changed.
    compare: Object.is,
    onErrorRetry: (failure, _address, _config, again, { retryCount }) => {
      if (failure instanceof Refused && failure.status < 500 && failure.status !== 429) return;
      const waitMs = failure instanceof Unreachable ? offlineRetryMs : failedRetryMs;
      setTimeout(() => void again({ retryCount }), waitMs);
    },
  });
  return {
    view: data as T | undefined,
    refusal: error instanceof Refused ? error.refusal : undefined,
    offline: error instanceof Unreachable,
    loading: isLoading && data === undefined,
    refresh: () => void mutate(),
  };
}
