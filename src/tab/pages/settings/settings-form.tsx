import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../tab-api/schema.ts';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words.ts';
import { SavedForm } from './saved-form.tsx';
import {
  changesOf,
  fieldOfRefusal,
  type SettingName,
  type TypedSettings,
  typedOf,
  wrongNumbers,
} from './typed-settings.ts';
import { useSaving } from './use-saving.ts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
});

/** How the group numbers, writes, is reminded and decides. */
export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const words = useWords(settingsTexts);
  const { groupSettings: said } = useWords();
  const [typed, setTyped] = useState<Partial<TypedSettings>>({});
  const [wrong, setWrong] = useState<readonly SettingName[]>([]);
  const { busy, saved, problem, refusal, save, touch } = useSaving();
  const fields: TypedSettings = { ...typedOf(settings), ...typed };
  const refused = refusal === undefined ? undefined : fieldOfRefusal[refusal.code];

  const change = (different: Partial<TypedSettings>): void => {
    touch();
    setTyped({ ...typed, ...different });
  };
  const problemOf = (name: SettingName): string | null => {
    if (wrong.includes(name)) return words.notNumber;
    return refused === name && problem !== undefined ? problem : null;
  };

  async function send(): Promise<void> {
    const found = wrongNumbers(fields);
    setWrong(found);
    if (found.length > 0) return;
    const { groupId, revision } = settings;
    if (await save('group.settings', { groupId, seen: revision, ...changesOf(typed) })) setTyped({});
  }

  return (
    <SavedForm
      heading={words.meetings}
      save={said.saveSettings}
      busy={busy}
      saved={saved}
      problem={refused === undefined ? problem : undefined}
      onSave={send}
    >
      <div className={styles.fields}>
        <Choice
          label={said.numbering}
          value={fields.numbering}
          options={(['meeting', 'year', 'term'] as const).map((value) => ({ value, label: said.numberings[value] }))}
          onChoose={(numbering) => change({ numbering })}
        />
        <Choice
          label={said.documentForm}
          value={fields.documentForm}
          options={settings.documentForms.map(({ name, title }) => ({ value: name, label: title }))}
          onChoose={(documentForm) => change({ documentForm })}
        />
        <Field label={words.proposalDays} validationMessage={problemOf('proposalDays')}>
          <Input
            inputMode="numeric"
            value={fields.proposalDays}
            onChange={(_event, { value }) => change({ proposalDays: value })}
          />
        </Field>
        <Field label={words.reminders} hint={words.remindersHint} validationMessage={problemOf('reminders')}>
          <Input value={fields.reminders} onChange={(_event, { value }) => change({ reminders: value })} />
        </Field>
        <Field label={said.quorum} validationMessage={problemOf('quorum')}>
          <Input
            inputMode="numeric"
            value={fields.quorum}
            onChange={(_event, { value }) => change({ quorum: value })}
          />
        </Field>
      </div>
      <Field label={said.sections} validationMessage={problemOf('sections')}>
        <Textarea
          rows={6}
          resize="vertical"
          value={fields.sections}
          onChange={(_event, { value }) => change({ sections: value })}
        />
      </Field>
    </SavedForm>
  );
}
