import type { SubItem } from './model/agenda-item.ts';
import type { Ids } from './ports.ts';

/** Sub-items from a form's lines, one a line; those that stood there keep their ids and decisions. Undefined leaves them alone, null takes them away. */
export function subItemsFrom(
  lines: string | null | undefined,
  before: readonly SubItem[],
  ids: Ids,
): readonly SubItem[] {
  if (lines === undefined) return before;
  return (lines ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•]|\d+[.)])\s*/, '').trim())
    .filter((title) => title !== '')
    .map((title) => before.find((subItem) => subItem.title === title) ?? { subItemId: ids(), title, decisions: [] });
}
