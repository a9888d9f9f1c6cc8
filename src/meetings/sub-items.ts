import { Refusal } from '../errors/refusal.ts';
import type { SubItem } from './model/agenda-item.ts';
import type { Ids } from './ports.ts';

const titlesIn = (lines: string | null): string[] =>
  (lines ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•]|\d+[.)])\s*/, '').trim())
    .filter((title) => title !== '');

/**
 * Sub-items from a form's lines, one a line; those that stood there keep their ids and decisions, also where only their
 * titles were put right. Undefined leaves them alone, null takes them away; but what was decided on one is never lost:
 * throws `item.sub-decided`.
 */
export function subItemsFrom(
  lines: string | null | undefined,
  before: readonly SubItem[],
  ids: Ids,
): readonly SubItem[] {
  if (lines === undefined) return before;
  const titles = titlesIn(lines);
  const left = [...before];
  const take = (found: SubItem | undefined): SubItem | undefined =>
    found === undefined ? undefined : left.splice(left.indexOf(found), 1)[0];
  const same = titles.map((title) => take(left.find((subItem) => subItem.title === title)));
  const made = titles.map((title, index): SubItem => {
    const known = same[index];
    if (known !== undefined) return known;
    // As many as before: a line that has changed is the one that stood in its place.
    const renamed =
      titles.length === before.length ? take(left.find((subItem) => subItem === before[index])) : undefined;
    return { subItemId: renamed?.subItemId ?? ids(), title, decisions: renamed?.decisions ?? [] };
  });
  if (left.some(({ decisions }) => decisions.length > 0)) throw new Refusal('item.sub-decided');
  return made;
}
