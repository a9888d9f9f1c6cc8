import { itemNumber } from '../../texts/meeting-sentences.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { formCard } from '../form-card.ts';
import { idsOf, type Screen, titleHere } from './screen.ts';

/** Ending a meeting asks what becomes of each item that was not treated. */
export function endScreen(screen: Screen): Card {
  const { state, language } = screen;
  const words = texts[language];
  const choices = (['next', 'defer', 'drop'] as const).map((value) => ({ title: words.leftOver[value], value }));
  return formCard({
    language,
    context: state.meeting.title,
    heading: words.endMeeting.heading,
    notice: screen.notice,
    typed: screen.typed,
    fields: state.items
      .filter((item) => item.state !== 'done')
      .map((item) => ({
        kind: 'choice' as const,
        id: `open-${item.itemId}`,
        label: words.endMeeting.what(`${itemNumber(item)}. ${titleHere(screen, item)}`),
        choices,
        value: 'next',
      })),
    buttons: [
      {
        title: words.actions.closeMeeting,
        verb: 'meeting.close',
        data: { ...idsOf(state), seen: state.meeting.revision },
        style: 'positive',
      },
      { title: words.prepare.back, verb: 'meeting.lead', data: idsOf(state), sendsInputs: false },
    ],
  });
}
