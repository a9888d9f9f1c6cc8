import { useMemo } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import type { DeedResult } from '../../../api/use-deed.ts';
import { limitedToOf, useDoHere } from '../meeting-context.ts';

type Save = (text: string, seen: number) => Promise<DeedResult>;

/** How each field of an item is saved, by the name that `item.edit` has for it. The same function for as long as nothing about it changes. */
export function useItemSavers(item: ItemView): (name: string) => Save {
  const doHere = useDoHere();
  const { itemId } = item;
  const { limitedTo } = limitedToOf(item);
  return useMemo(() => {
    const made = new Map<string, Save>();
    return (name) => {
      const known = made.get(name);
      if (known !== undefined) return known;
      const access = limitedTo === undefined ? {} : { limitedTo };
      const save: Save = (text, seen) => doHere('item.edit', { itemId, seen, [name]: text, ...access });
      made.set(name, save);
      return save;
    };
  }, [doHere, itemId, limitedTo]);
}
