import { contentOf } from '../meetings/items.ts';
import { type AgendaItem, decisionInForce, type ItemContent } from '../meetings/model/agenda-item.ts';
import type { MeetingState } from '../meetings/model/meeting.ts';
import { printedNumber } from '../minutes/item-from-meeting.ts';
import type { DecisionRecord, MeetingDecisions } from './decision-record.ts';

const longest = { title: 200, text: 1500, about: 500 } as const;

/** The beginning of a text, never half a character at its end. */
const beginning = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

function textOf(content: ItemContent): string {
  const subDecisions = content.subItems.flatMap((subItem) => decisionInForce(subItem)?.text ?? []);
  return [decisionInForce(content)?.text ?? '', ...subDecisions].filter((text) => text !== '').join('\n');
}

function recordOf(item: AgendaItem, content: ItemContent): DecisionRecord[] {
  const decision = decisionInForce(content);
  if (item.state !== 'done' || decision === undefined) return [];
  return [
    {
      itemId: item.itemId,
      number: printedNumber(item),
      title: beginning(content.title, longest.title),
      outcome: decision.outcome,
      text: beginning(textOf(content), longest.text),
      about: beginning(content.sections.map(({ text }) => text).join('\n'), longest.about),
    },
  ];
}

const decidingStatuses: readonly string[] = ['running', 'closed', 'approved'];

/**
 * What a meeting has decided on its open items, or on its closed ones. Undefined for closed ones whose content was not
 * read: then nothing is known of them.
 */
export function decisionsOf(state: MeetingState, which: 'open' | 'closed'): MeetingDecisions | undefined {
  const { meetingId, title, date, status } = state.meeting;
  const items = state.items.filter(({ closed }) => closed === (which === 'closed'));
  const contents = items.map((item) => contentOf(state, item));
  if (contents.includes(undefined)) return undefined;
  const decides = decidingStatuses.includes(status);
  const decisions = items.flatMap((item, n) => {
    const content = contents[n];
    return decides && content !== undefined ? recordOf(item, content) : [];
  });
  return { meetingId, title, date, decisions };
}
