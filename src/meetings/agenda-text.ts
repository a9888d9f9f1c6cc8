import type { ItemKind } from './model/agenda-item.ts';
import type { TemplateItem } from './model/group.ts';

const closedMark = /\s*\((?:lukket|closed)\)\s*$/i;

/** An agenda as a chair writes it: an item a line, its sub-items below it with a dash, `(lukket)` behind a closed one. */
export const agendaText = (items: readonly TemplateItem[], closedWord: string): string =>
  items
    .flatMap((item) => [
      `${item.title}${item.closed ? ` (${closedWord.toLowerCase()})` : ''}`,
      ...item.subItems.map((subItem) => `- ${subItem}`),
    ])
    .join('\n');

/** What a title says of its item; the first that fits. */
const kindsByTitle: readonly (readonly [RegExp, ItemKind])[] = [
  [/godkend|\bapprov/i, 'approval'],
  [/^meddelelse|^eventuelt|^messages?\b|any other business/i, 'message'],
  [/orientering|^nyt fra|^news\b/i, 'information'],
  [/beslutning|\bdecision/i, 'decision'],
];

const kindOf = (title: string): ItemKind => kindsByTitle.find(([word]) => word.test(title))?.[1] ?? 'discussion';

/** Reads such an agenda; an item that stood there keeps its kind, and a new one has the kind that its title names. */
export function agendaFrom(text: string, before: readonly TemplateItem[]): readonly TemplateItem[] {
  const items: TemplateItem[] = [];
  for (const line of text.split('\n').map((part) => part.trim())) {
    const subItem = /^[-–•]\s*(.+)$/.exec(line)?.[1];
    const last = items.at(-1);
    if (subItem !== undefined && last !== undefined) {
      items[items.length - 1] = { ...last, subItems: [...last.subItems, subItem] };
    } else if (line !== '') {
      const title = line
        .replace(/^\d+[.)]\s*/, '')
        .replace(closedMark, '')
        .slice(0, 120);
      const kind = before.find((item) => item.title === title)?.kind ?? kindOf(title);
      items.push({ title, kind, subItems: [], closed: closedMark.test(line) });
    }
  }
  return items;
}
