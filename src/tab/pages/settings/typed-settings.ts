import type { Settings } from '../../../tab-api/schema.ts';

/** The group's settings as they are typed. */
export interface TypedSettings {
  readonly numbering: Settings['numbering'];
  readonly documentForm: string;
  readonly sections: string;
  readonly proposalDays: string;
  readonly reminders: string;
  readonly quorum: string;
}

export type SettingName = keyof TypedSettings;

export const typedOf = (settings: Settings): TypedSettings => ({
  numbering: settings.numbering,
  documentForm: settings.documentForm,
  sections: settings.sections,
  proposalDays: String(settings.proposalDays),
  reminders: settings.reminders,
  quorum: settings.quorum === null || settings.quorum === 0 ? '' : String(settings.quorum),
});

/** What an emptied field is sent as where one that is left empty stays as it was: no day to remind on. */
const emptied: Readonly<Partial<Record<SettingName, string>>> = { reminders: ',' };

/** What was changed, as `group.settings` takes it. */
export const changesOf = (typed: Partial<TypedSettings>): Readonly<Partial<Record<SettingName, string>>> =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      value.trim() === '' ? (emptied[name as SettingName] ?? value) : value,
    ]),
  );

const wholeNumber = /^\d{1,3}$/;

/** The fields of numbers in which no number from 0 to 999 stands. */
export const wrongNumbers = ({ proposalDays, quorum }: TypedSettings): SettingName[] => [
  ...(wholeNumber.test(proposalDays.trim()) ? [] : (['proposalDays'] as const)),
  ...(quorum.trim() === '' || wholeNumber.test(quorum.trim()) ? [] : (['quorum'] as const)),
];

/** The field that a refusal is about. */
export const fieldOfRefusal: Readonly<Record<string, SettingName>> = {
  'group.reminders-wrong': 'reminders',
  'group.form-unknown': 'documentForm',
};
