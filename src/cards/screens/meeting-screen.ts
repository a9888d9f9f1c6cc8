import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { formCard } from '../form-card.ts';
import { idsOf, memberChoices, type Screen } from './screen.ts';

/** When, where and what: to change, to cancel, or to hand over. */
export function meetingScreen({ state, roster, language, notice, typed }: Screen): Card {
  const words = texts[language];
  const { meeting, group } = state;
  const data = { ...idsOf(state), seen: meeting.revision };
  const people = memberChoices(state, roster);
  return formCard({
    language,
    context: group.name,
    heading: meeting.title,
    notice,
    typed,
    fields: [
      { kind: 'text', id: 'title', label: words.meetingForm.title, maxLength: 120, value: meeting.title },
      { kind: 'date', id: 'date', label: words.meetingForm.date, value: meeting.date },
      { kind: 'time', id: 'time', label: words.meetingForm.time, value: meeting.time },
      { kind: 'time', id: 'until', label: words.meetingForm.until, value: meeting.until ?? '' },
      { kind: 'text', id: 'place', label: words.meetingForm.place, maxLength: 200, value: meeting.place ?? '' },
      { kind: 'text', id: 'reason', label: words.prepare.reason, maxLength: 500 },
      { kind: 'choice', id: 'leader', label: words.prepare.leader, choices: people, value: meeting.leader ?? '' },
      {
        kind: 'choice',
        id: 'minuteTaker',
        label: words.prepare.minuteTaker,
        choices: people,
        value: meeting.minuteTaker ?? '',
      },
    ],
    buttons: [
      { title: words.prepare.saveMeeting, verb: 'meeting.edit', data, style: 'positive', empties: true },
      { title: words.prepare.deputise, verb: 'meeting.deputise', data },
      { title: words.prepare.cancelMeeting, verb: 'meeting.cancel', data, style: 'destructive' },
      {
        title: words.prepare.back,
        verb: 'meeting.lead',
        data: { ...idsOf(state), show: 'agenda' },
        sendsInputs: false,
      },
    ],
  });
}
