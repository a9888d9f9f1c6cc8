import { whenText } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { formCard } from '../form-card.ts';
import { closedReasonLines } from './closed-reason-lines.ts';
import { idsOf, itemChoices, type Screen } from './screen.ts';

/** The chair's way into the agenda: which item to change, a new one, the meeting itself, the members' proposals. */
export function prepareScreen(screen: Screen): Card {
  const { state, language, place, notice, good } = screen;
  const words = texts[language];
  const ids = idsOf(state);
  const waiting = state.proposals.filter((proposal) => proposal.state === 'waiting').length;
  const lead = (title: string, show: string) => ({
    title,
    verb: 'meeting.lead',
    data: { ...ids, show },
    sendsInputs: show === 'item',
  });
  return formCard({
    language,
    context: `${state.meeting.title} · ${whenText(state.meeting, language)}`,
    heading: words.prepare.heading,
    notice,
    noticeIsGood: good,
    lines: [words.prepare.agendaHint, ...closedReasonLines(screen, ({ what }) => what === 'removed')],
    fields:
      state.items.length === 0
        ? []
        : [
            {
              kind: 'choice',
              id: 'itemId',
              label: words.prepare.item,
              value: state.items[0]?.itemId,
              choices: itemChoices(state, language, place),
            },
          ],
    buttons: [
      ...(state.items.length === 0 ? [] : [lead(words.prepare.editItem, 'item')]),
      lead(words.prepare.newItem, 'newItem'),
      lead(words.prepare.editMeeting, 'meeting'),
      ...(waiting === 0 ? [] : [lead(words.prepare.proposals(waiting), 'proposals')]),
      ...(state.meeting.status === 'draft'
        ? [
            {
              title: words.actions.call,
              verb: 'meeting.call',
              data: { ...ids, seen: state.meeting.revision },
              style: 'positive' as const,
              sendsInputs: false,
            },
          ]
        : [lead(words.prepare.back, '')]),
    ],
  });
}
