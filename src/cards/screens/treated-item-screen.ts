import { type AgendaItem, decisionInForce, type ItemContent, type SubItem } from '../../meetings/model/agenda-item.ts';
import { itemNumber } from '../../texts/meeting-sentences.ts';
import { type Texts, texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { decisionHistory } from '../decision-history.ts';
import { type Choice, type FormButton, type FormField, formCard } from '../form-card.ts';
import { idsOf, type Screen, titleHere } from './screen.ts';

const decisionField = (words: Texts, text: string): FormField => ({
  kind: 'multiline',
  id: 'text',
  label: words.minutesForms.decisionText,
  maxLength: 8000,
  value: text,
});

/** The decisions of an item that can be put right: its own, under its own id, and those of its sub-items. */
function decisionChoices(item: AgendaItem, content: ItemContent | undefined, words: Texts): Choice[] {
  const subItems = (content?.subItems ?? []).flatMap(({ subItemId, title, decisions }, index) =>
    decisions.length === 0 ? [] : [{ title: `${index + 1}. ${title}`, value: subItemId }],
  );
  return subItems.length === 0 ? [] : [{ title: words.lead.wholeItem, value: item.itemId }, ...subItems];
}

/**
 * An item that was treated: its decision, or that of the chosen sub-item, is put right with what stood there before in
 * sight, until the minutes are approved; or it is taken up again while the meeting runs.
 */
export function treatedItemScreen(
  screen: Screen,
  item: AgendaItem,
  content: ItemContent | undefined,
  subItemId: string | null = null,
): Card {
  const { state, language, place } = screen;
  const words = texts[language];
  const hidden = item.closed && (place === 'channel' || content === undefined);
  const shown = hidden ? undefined : content;
  const subItem = shown?.subItems.find((candidate) => candidate.subItemId === subItemId);
  const decided = subItem ?? shown;
  const decision = decided === undefined ? undefined : decisionInForce(decided);
  const { status } = state.meeting;
  const running = status === 'running';
  const locked = status === 'approved';
  const data = { ...idsOf(state), itemId: item.itemId, seen: item.revision };
  const choices = decisionChoices(item, shown, words);
  const correct: FormButton[] =
    decision === undefined || locked
      ? []
      : [
          {
            title: words.minutesForms.correctItem,
            verb: 'item.correct',
            data: { ...data, ...(subItem === undefined ? {} : { subItemId: subItem.subItemId }) },
            style: 'positive',
          },
        ];
  return formCard({
    language,
    context: state.meeting.title,
    heading: `${itemNumber(item)}. ${titleHere(screen, item)}`,
    notice: screen.notice,
    typed: screen.typed,
    lines: hidden
      ? [words.prepare.elsewhere]
      : [
          ...(subItem === undefined ? [] : [adText(shown, subItem)]),
          ...(decision === undefined ? [] : [words.outcome[decision.outcome]]),
          ...(locked && decision !== undefined ? [decision.text] : []),
          ...decisionHistory(decided?.decisions ?? [], screen),
          ...(locked ? [words.minutesForms.lockedHint] : []),
        ].filter((line) => line !== ''),
    fields: [
      ...(decision === undefined || locked ? [] : [decisionField(words, decision.text)]),
      ...(choices.length === 0
        ? []
        : [
            {
              kind: 'choice' as const,
              id: 'decisionOf',
              label: words.minutesForms.whichDecision,
              choices,
              value: subItem?.subItemId ?? item.itemId,
            },
          ]),
    ],
    buttons: [
      ...correct,
      ...(choices.length === 0
        ? []
        : [
            {
              title: words.minutesForms.chooseDecision,
              verb: 'meeting.lead',
              data: { ...idsOf(state), itemId: item.itemId, show: 'item' },
            },
          ]),
      ...(running
        ? [
            {
              title: words.minutesForms.reopenItem,
              verb: 'item.reopen',
              data: dataOfMeeting(state, item),
              sendsInputs: false,
            },
          ]
        : []),
      ...(!item.closed ? [{ title: words.prepare.conceal, verb: 'item.conceal', data, sendsInputs: false }] : []),
      {
        title: words.prepare.back,
        verb: 'meeting.lead',
        data: { ...idsOf(state), show: running ? 'agenda' : 'minutes' },
        sendsInputs: false,
      },
    ],
  });
}

/** `Ad. 2: Status`, as it is numbered in the minutes. */
const adText = (content: ItemContent | undefined, subItem: SubItem): string =>
  `Ad. ${(content?.subItems.indexOf(subItem) ?? -1) + 1}: ${subItem.title}`;

/** Which item is open is the meeting's, so this button stands on the meeting's revision. */
const dataOfMeeting = (state: Screen['state'], item: AgendaItem) => ({
  ...idsOf(state),
  itemId: item.itemId,
  seen: state.meeting.revision,
});
