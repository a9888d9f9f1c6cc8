import { type AgendaItem, decisionInForce, type ItemContent } from '../../meetings/model/agenda-item.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { type FormButton, formCard } from '../form-card.ts';
import { itemNumber } from '../item-lines.ts';
import { idsOf, type Screen, titleHere } from './screen.ts';

/** An item that was treated: its decision is put right, or it is taken up again while the meeting runs. */
export function treatedItemScreen(screen: Screen, item: AgendaItem, content: ItemContent | undefined): Card {
  const { state, language, place } = screen;
  const words = texts[language];
  const data = { ...idsOf(state), itemId: item.itemId, seen: item.revision };
  const hidden = item.closed && (place === 'channel' || content === undefined);
  const decision = content === undefined || hidden ? undefined : decisionInForce(content);
  const running = state.meeting.status === 'running';
  const buttons: FormButton[] = [
    ...(decision === undefined
      ? []
      : [{ title: words.minutesForms.correctItem, verb: 'item.correct', data, style: 'positive' as const }]),
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
  ];
  return formCard({
    language,
    context: state.meeting.title,
    heading: `${itemNumber(item)}. ${titleHere(screen, item)}`,
    notice: screen.notice,
    typed: screen.typed,
    lines: hidden ? [words.prepare.elsewhere] : decision === undefined ? [] : [words.outcome[decision.outcome]],
    fields:
      decision === undefined
        ? []
        : [
            {
              kind: 'multiline',
              id: 'text',
              label: words.minutesForms.decisionText,
              maxLength: 8000,
              value: decision.text,
            },
          ],
    buttons,
  });
}

/** Which item is open is the meeting's, so this button stands on the meeting's revision. */
const dataOfMeeting = (state: Screen['state'], item: AgendaItem) => ({
  ...idsOf(state),
  itemId: item.itemId,
  seen: state.meeting.revision,
});
