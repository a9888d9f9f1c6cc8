import { proposalWords } from '../../meetings/proposal-text.ts';
import { proposalDeadline } from '../../meetings/use-cases/propose-item.ts';
import { shortDay } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { formCard } from '../form-card.ts';
import { idsOf, itemChoices, type Screen } from './screen.ts';

/** A member's form; the id of what it makes was minted for it. */
export function proposeScreen({ state, language, notice, typed }: Screen, itemId: string): Card {
  const words = texts[language];
  return formCard({
    language,
    context: state.meeting.title,
    heading: words.propose.heading,
    notice,
    typed,
    lines: [words.propose.deadline(shortDay(proposalDeadline(state), language))],
    fields: [
      { kind: 'text', id: 'title', label: words.prepare.title, maxLength: 120 },
      {
        kind: 'multiline',
        id: 'text',
        label: words.propose.text,
        maxLength: 8000,
        placeholder: words.lead.decisionHint,
      },
      { kind: 'toggle', id: 'closed', label: words.prepare.closed, value: 'false' },
    ],
    buttons: [
      {
        title: words.propose.send,
        verb: 'item.propose',
        data: { ...idsOf(state), itemId, seen: 0 },
        style: 'positive',
      },
      { title: words.prepare.back, verb: 'meeting.view', data: idsOf(state), sendsInputs: false },
    ],
  });
}

/** The chair's: one waiting proposal at a time. */
export function proposalsScreen(screen: Screen): Card {
  const { state, language, place, notice, typed } = screen;
  const words = texts[language];
  const proposal = state.proposals.find((candidate) => candidate.state === 'waiting');
  const back = {
    title: words.prepare.back,
    verb: 'meeting.lead',
    data: { ...idsOf(state), show: 'agenda' },
    sendsInputs: false,
  };
  if (proposal === undefined) {
    return formCard({
      language,
      context: state.meeting.title,
      heading: words.propose.none,
      notice,
      fields: [],
      buttons: [back],
    });
  }
  const content = proposal.closed && place !== 'personal' ? undefined : proposalWords(state, proposal)?.content;
  const data = { ...idsOf(state), itemId: proposal.itemId, seen: proposal.revision };
  const targets = itemChoices(state, language, place);
  return formCard({
    language,
    context: words.propose.waiting(proposal.byName),
    heading: content?.title ?? words.closedItem,
    notice,
    typed,
    lines: content === undefined ? [words.prepare.elsewhere] : content.text === '' ? [] : [content.text],
    fields: [
      { kind: 'text', id: 'note', label: words.propose.note, maxLength: 500 },
      { kind: 'choice', id: 'into', label: words.propose.merge, choices: targets, value: targets[0]?.value },
    ],
    buttons: [
      { title: words.propose.accept, verb: 'item.accept', data, style: 'positive' },
      { title: words.propose.merge, verb: 'item.merge', data },
      { title: words.propose.decline, verb: 'item.decline', data },
      back,
    ],
  });
}
