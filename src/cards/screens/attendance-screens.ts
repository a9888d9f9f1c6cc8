import { presences } from '../../meetings/model/attendance.ts';
import { texts } from '../../texts/texts.ts';
import { attendanceRevision } from '../agenda-card.ts';
import type { Card } from '../card.ts';
import { type FormField, formCard } from '../form-card.ts';
import { idsOf, itemChoices, memberChoices, type Screen } from './screen.ts';

export type AttendanceForm = 'presence' | 'substitute' | 'guest' | 'disqualify';

const verbs: Record<AttendanceForm, string> = {
  presence: 'attendance.person',
  substitute: 'attendance.substitute',
  guest: 'attendance.guest',
  disqualify: 'attendance.disqualify',
};

function fieldsOf(form: AttendanceForm, screen: Screen): FormField[] {
  const { state, roster, language, place } = screen;
  const words = texts[language].attendanceForms;
  const people = memberChoices(state, roster);
  const items = itemChoices(state, language, place);
  const name: FormField = { kind: 'text', id: 'name', label: words.name, maxLength: 100 };
  switch (form) {
    case 'presence':
      return [
        { kind: 'choice', id: 'personId', label: words.person, choices: people },
        {
          kind: 'choice',
          id: 'presence',
          label: words.how,
          choices: presences.map((presence) => ({ title: texts[language].presence[presence], value: presence })),
        },
        { kind: 'choices', id: 'item', label: words.items, choices: items },
        { kind: 'time', id: 'time', label: words.time },
      ];
    case 'substitute':
      return [
        { kind: 'choice', id: 'for', label: words.for, choices: people },
        name,
        { kind: 'toggle', id: 'attended', label: words.attended, value: 'true' },
      ];
    case 'guest':
      return [name];
    case 'disqualify':
      return [
        { kind: 'choice', id: 'itemId', label: words.item, choices: items },
        { kind: 'choices', id: 'people', label: words.people, choices: people },
      ];
  }
}

/** One of the forms for what happened to people at a meeting, with the way to the others. */
export function attendanceScreen(form: AttendanceForm, screen: Screen): Card {
  const { state, language } = screen;
  const words = texts[language];
  const others = (['presence', 'substitute', 'guest', 'disqualify'] as const).filter((other) => other !== form);
  const lead = (title: string, show: string) => ({
    title,
    verb: 'meeting.lead',
    data: { ...idsOf(state), show },
    sendsInputs: false,
  });
  return formCard({
    language,
    context: state.meeting.title,
    heading: words.attendanceForms[form],
    notice: screen.notice,
    typed: screen.typed,
    noticeIsGood: screen.good === true,
    fields: fieldsOf(form, screen),
    buttons: [
      {
        title: words.attendanceForms.save,
        verb: verbs[form],
        data: { ...idsOf(state), seen: attendanceRevision(state.attendance) + state.meeting.revision },
        style: 'positive',
      },
      ...others.map((other) => lead(words.attendanceForms[other], other)),
      lead(words.prepare.back, ''),
    ],
  });
}
