import type { Section } from '../model.ts';

/**
 * The sections in the order of a group's headings. A heading that the group does not know stays behind the section it
 * followed, and first when it stood first.
 */
export function orderSections(sections: readonly Section[], headingOrder: readonly string[]): Section[] {
  const known = new Map(headingOrder.map((heading, rank) => [heading.toLowerCase(), rank]));
  let rank = -1;
  const ranked = sections.map((section) => {
    rank = known.get(section.heading.trim().toLowerCase()) ?? rank;
    return { section, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ section }) => section);
}
