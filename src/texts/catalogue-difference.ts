import type { CatalogueDifference } from '../catalogue/difference.ts';
import type { Language } from '../errors/refusal.ts';
import { texts } from './texts.ts';

const shownTitles = 8;

/** What a new catalogue would change, and what to look at in it, a line each. */
export function differenceLines(difference: CatalogueDifference, language: Language): string[] {
  const words = texts[language].catalogue.import;
  const { count, added, changed, removed, warnings } = difference;
  const listed = (titles: readonly string[]): string => {
    const more = titles.length - shownTitles;
    return `${titles.slice(0, shownTitles).join(', ')}${more > 0 ? ` ${words.andMore(more)}` : ''}`;
  };
  const titles = (entries: CatalogueDifference['added']) => listed(entries.map(({ title }) => title));
  const changes = [
    ...(added.length === 0 ? [] : [words.added(titles(added))]),
    ...(changed.length === 0 ? [] : [words.changed(titles(changed))]),
    ...(removed.length === 0 ? [] : [words.removed(titles(removed))]),
  ];
  return [
    words.counts(count, added.length, changed.length, removed.length),
    ...(changes.length === 0 ? [words.same] : changes),
    ...warnings.map((warning) => words.warnings[warning.kind](listed(warning.titles))),
  ];
}
