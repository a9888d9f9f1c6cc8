import type { ItemView } from '../../../../tab-api/schema.ts';

/** The headings that an item is written under: the group's own, and those the item has besides. The n-th is sent as `section-n`. */
export function headingsOf(item: ItemView, groupsOwn: readonly string[]): readonly string[] {
  const others = (item.content?.sections ?? []).map(({ heading }) => heading);
  return [...groupsOwn, ...others.filter((heading) => !groupsOwn.includes(heading))];
}

export const sectionText = (item: ItemView, heading: string): string =>
  item.content?.sections.find((section) => section.heading === heading)?.text ?? '';
