import { useCallback, useMemo, useRef, useState } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import type { useAttemptHere } from '../use-attempt-here.ts';
import { movedTo } from './moved-to.ts';

interface Moves {
  /** In the order that this person has just given them, which the server may not have heard of yet. */
  readonly items: readonly ItemView[];
  /** Puts an item where another one stands. */
  drop(itemId: string, onto: string): void;
  /** One place up or down. */
  step(itemId: string, by: 1 | -1): void;
}

const idsOf = (items: readonly ItemView[]): string[] => items.map(({ itemId }) => itemId);

/** The order of the agenda, changed at once here and then for everybody. */
export function useMoves(items: readonly ItemView[], attempt: ReturnType<typeof useAttemptHere>['attempt']): Moves {
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const ordered = useMemo(() => {
    if (order === null) return items;
    const placeOf = (item: ItemView): number => {
      const place = order.indexOf(item.itemId);
      return place < 0 ? order.length : place;
    };
    return items.toSorted((one, other) => placeOf(one) - placeOf(other));
  }, [items, order]);
  const now = useRef(ordered);
  now.current = ordered;

  const put = useCallback(
    (from: number, to: number) => {
      const item = now.current[from];
      if (item === undefined || from === to || to < 0 || to >= now.current.length) return;
      const next = movedTo(idsOf(now.current), from, to);
      setOrder(next);
      const after = next[to - 1] ?? 'first';
      void attempt('item.move', { itemId: item.itemId, seen: item.revision, after }).finally(() =>
        // Another move may have begun meanwhile.
        setOrder((latest) => (latest === next ? null : latest)),
      );
    },
    [attempt],
  );
  const placeOf = useCallback((itemId: string) => now.current.findIndex((item) => item.itemId === itemId), []);
  return {
    items: ordered,
    drop: useCallback((itemId, onto) => put(placeOf(itemId), placeOf(onto)), [put, placeOf]),
    step: useCallback((itemId, by) => put(placeOf(itemId), placeOf(itemId) + by), [put, placeOf]),
  };
}
