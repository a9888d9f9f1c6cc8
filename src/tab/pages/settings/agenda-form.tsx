import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../tab-api/schema.ts';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { useWords } from '../../words.ts';
import { SavedForm } from './saved-form.tsx';
import { useSaving } from './use-saving.ts';

/** The agenda that the group's meetings begin with, a line an item. */
export function AgendaForm({ settings: { groupId, agenda, revision } }: { readonly settings: Settings }) {
  const words = useWords(settingsTexts);
  const { groupSettings: said } = useWords();
  const [typed, setTyped] = useState<string>();
  const { busy, saved, problem, save, touch } = useSaving();

  async function send(): Promise<void> {
    const sent = { groupId, seen: revision, agenda: typed ?? agenda };
    if (await save('group.template', sent)) setTyped(undefined);
  }

  return (
    <SavedForm heading={said.agenda} save={said.saveAgenda} busy={busy} saved={saved} problem={undefined} onSave={send}>
      <Field label={words.agendaItems} hint={said.agendaText} validationMessage={problem ?? null}>
        <Textarea
          value={typed ?? agenda}
          rows={10}
          resize="vertical"
          onChange={(_event, { value }) => {
            touch();
            setTyped(value);
          }}
        />
      </Field>
    </SavedForm>
  );
}
