import type { Minutes, MinutesItem } from '../model.ts';

/** What stands in the place of a closed item's title. */
export const closedTitle = 'Lukket';

/** All that is said of an item to who may not see it. */
export function concealed({ number }: Pick<MinutesItem, 'number'>): MinutesItem {
  return {
    number,
    title: closedTitle,
    caseNumber: null,
    documentNumber: null,
    closed: true,
    sections: [],
    recommendation: null,
    decision: null,
    subDecisions: [],
    absent: [],
    attachments: [],
  };
}

/**
 * The minutes as the public may see them. Of a closed item its number is left; who came late, left or
 * was disqualified is left only where it is surely about an open item, or about the meeting and no item.
 */
export function openVersion(minutes: Minutes): Minutes {
  const numbers = (closed: boolean) =>
    new Set(minutes.items.filter((item) => item.closed === closed).map((item) => item.number?.trim()));
  const openNumbers = numbers(false);
  const closedNumbers = numbers(true);
  const isOpen = (item: string) => openNumbers.has(item.trim()) && !closedNumbers.has(item.trim());
  return {
    ...minutes,
    items: minutes.items.map((item) => (item.closed ? concealed(item) : item)),
    lateOrEarly: minutes.lateOrEarly.filter(({ item }) => item === '' || isOpen(item)),
    disqualified: minutes.disqualified.filter((entry) => isOpen(entry.item)),
  };
}
