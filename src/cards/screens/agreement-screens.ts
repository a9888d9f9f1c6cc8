import type { Language } from '../../errors/refusal.ts';
import type { Agreement } from '../../meetings/model/agreement.ts';
import type { Group } from '../../meetings/model/group.ts';
import type { ReminderChoice } from '../../meetings/ports.ts';
import { shortDay } from '../../texts/dates.ts';
import { texts } from '../../texts/texts.ts';
import type { Card } from '../card.ts';
import { formCard } from '../form-card.ts';
import { reminderSwitch } from './reminder-screen.ts';

export interface OwnAgreement {
  readonly agreement: Agreement;
  readonly group: Group;
}

const dueText = (agreement: Agreement, language: Language): string =>
  agreement.due === null ? '' : shortDay(agreement.due, language);

/** A group's agreements of one person: what is due, what is late, and what to do with each. */
export function agreementsScreen(
  own: readonly OwnAgreement[],
  language: Language,
  today: string,
  notice?: string,
  choice?: ReminderChoice,
): Card {
  const words = texts[language].agreements;
  const reminders = choice === undefined ? [] : [reminderSwitch(choice, language)];
  const [first] = own;
  if (first === undefined) {
    return formCard({
      language,
      heading: words.heading,
      notice,
      noticeIsGood: true,
      lines: [words.none],
      fields: [],
      buttons: reminders,
    });
  }
  const { group } = first;
  // The list grows with every change of what is on it, so a button on a newer one is a new click.
  const seen = own.reduce((sum, { agreement }) => sum + agreement.revision, 0);
  const data = { groupId: group.groupId, seen };
  const late = (agreement: Agreement) => agreement.due !== null && agreement.due < today;
  return formCard({
    language,
    context: group.name,
    heading: words.heading,
    notice,
    noticeIsGood: true,
    lines: own.map(({ agreement }) => {
      const line = words.line(agreement.task, group.name, dueText(agreement, language));
      return late(agreement) ? `${words.late}: ${line}` : line;
    }),
    fields: [
      {
        kind: 'choice',
        id: 'agreementId',
        label: words.agreement,
        value: first.agreement.agreementId,
        choices: own.map(({ agreement }) => ({ title: agreement.task, value: agreement.agreementId })),
      },
      { kind: 'date', id: 'due', label: words.due },
      { kind: 'text', id: 'owner', label: words.owner, maxLength: 100 },
    ],
    buttons: [
      { title: words.done, verb: 'agreement.done', data, style: 'positive' },
      { title: words.move, verb: 'agreement.move', data },
      { title: words.give, verb: 'agreement.give', data },
      ...reminders,
    ],
  });
}

/** The form of a new agreement; its id was minted for this form. */
export function newAgreementScreen({
  groups,
  agreementId,
  language,
  notice,
  typed,
}: {
  readonly groups: readonly Group[];
  readonly agreementId: string;
  readonly language: Language;
  readonly notice?: string;
  readonly typed?: Readonly<Record<string, unknown>>;
}): Card {
  const words = texts[language].agreements;
  const [first] = groups;
  const only = groups.length === 1 ? first : undefined;
  const choices = groups.map((group) => ({ title: group.name, value: group.groupId }));
  return formCard({
    language,
    ...(only === undefined ? {} : { context: only.name }),
    heading: words.make,
    notice,
    typed,
    fields: [
      ...(only === undefined
        ? [{ kind: 'choice' as const, id: 'groupId', label: words.group, choices, value: first?.groupId }]
        : []),
      { kind: 'text', id: 'task', label: words.task, maxLength: 500 },
      { kind: 'text', id: 'owner', label: words.ownerOfNew, maxLength: 100 },
      { kind: 'date', id: 'due', label: words.dueOfNew },
    ],
    buttons: [
      {
        title: words.save,
        verb: 'agreement.add',
        data: { ...(only === undefined ? {} : { groupId: only.groupId }), agreementId },
        style: 'positive',
      },
    ],
  });
}

/** What became of one agreement, with the way back. */
export function agreementScreen({ agreement, group }: OwnAgreement, language: Language, notice: string): Card {
  const words = texts[language].agreements;
  const data = { groupId: group.groupId, agreementId: agreement.agreementId, seen: agreement.revision };
  return formCard({
    language,
    context: group.name,
    heading: agreement.task,
    notice,
    noticeIsGood: true,
    lines: [...(agreement.owner === null ? [] : [agreement.owner.name]), dueText(agreement, language)].filter(
      (line) => line !== '',
    ),
    fields: [],
    buttons: [
      agreement.state === 'done'
        ? { title: words.undo, verb: 'agreement.reopen', data }
        : { title: words.done, verb: 'agreement.done', data },
    ],
  });
}
