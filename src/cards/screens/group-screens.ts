import type { Language } from '../../errors/refusal.ts';
import { agendaText } from '../../meetings/agenda-text.ts';
import { type Group, numberings } from '../../meetings/model/group.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { formCard } from '../form-card.ts';

export interface GroupScreen {
  readonly group: Group;
  readonly language: Language;
  /** The document forms to choose between, by name. */
  readonly documentForms: readonly { readonly name: string; readonly title: string }[];
  readonly notice?: string | undefined;
  readonly good?: boolean;
}

/** The chair's settings: how items are numbered, what documents look like, deadlines and the standing agenda. */
export function groupScreen({ group, language, documentForms, notice, good }: GroupScreen): Card {
  const words = texts[language].groupSettings;
  const { settings } = group;
  const data = { groupId: group.groupId, seen: group.revision };
  return formCard({
    language,
    context: group.name,
    heading: words.heading,
    notice,
    noticeIsGood: good === true,
    fields: [
      {
        kind: 'choice',
        id: 'numbering',
        label: words.numbering,
        value: settings.numbering,
        choices: numberings.map((value) => ({ title: words.numberings[value], value })),
      },
      {
        kind: 'choice',
        id: 'documentForm',
        label: words.documentForm,
        value: settings.documentForm,
        choices: documentForms.map(({ name, title }) => ({ title, value: name })),
      },
      {
        kind: 'multiline',
        id: 'sections',
        label: words.sections,
        maxLength: 8000,
        value: settings.sections.join('\n'),
      },
      { kind: 'number', id: 'proposalDays', label: words.proposalDays, value: String(settings.proposalDays) },
      {
        kind: 'text',
        id: 'reminders',
        label: words.reminders,
        maxLength: 100,
        value: settings.reminderDays.join(', '),
      },
      {
        kind: 'number',
        id: 'quorum',
        label: words.quorum,
        value: settings.quorum === null ? '' : String(settings.quorum),
      },
      {
        kind: 'multiline',
        id: 'agenda',
        label: words.agenda,
        maxLength: 20_000,
        placeholder: words.agendaText,
        value: agendaText(group.agenda, texts[language].closedItem),
      },
    ],
    buttons: [
      { title: words.saveSettings, verb: 'group.settings', data, style: 'positive', empties: true },
      { title: words.saveAgenda, verb: 'group.template', data },
    ],
  });
}
