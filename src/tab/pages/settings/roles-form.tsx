import { MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../tab-api/schema.ts';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { useMe } from '../../api/who.tsx';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../words.ts';
import { asSent, type ChosenRoles, marked, rolesOf } from './chosen-roles.ts';
import { PersonMarks } from './person-marks.tsx';
import { SavedForm } from './saved-form.tsx';
import { useSaving } from './use-saving.ts';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  chair: { maxWidth: '24rem' },
  people: { display: 'flex', flexDirection: 'column' },
});

/** Who is the chair, and what everybody else is. */
export function RolesForm({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const words = useWords(settingsTexts);
  const { roles: said } = useWords();
  const { person: me } = useMe();
  const [changed, setChanged] = useState<ChosenRoles>();
  const { busy, saved, problem, save, touch } = useSaving();
  const roles = changed ?? rolesOf(settings);
  const { groupId, people, revision } = settings;

  const change = (next: ChosenRoles): void => {
    touch();
    setChanged(next);
  };

  async function send(): Promise<void> {
    if (await save('group.roles', { groupId, seen: revision, ...asSent(roles, people) })) setChanged(undefined);
  }

  return (
    <SavedForm heading={words.people} save={words.saveRoles} busy={busy} saved={saved} problem={problem} onSave={send}>
      <Choice
        className={styles.chair}
        label={said.chair}
        value={roles.chair}
        options={people.map(({ personId, name }) => ({ value: personId, label: name }))}
        onChoose={(chair) => change({ ...roles, chair })}
      />
      {settings.people.some(({ personId, roles: has }) => personId === me.personId && has.includes('chair')) &&
        roles.chair !== me.personId && (
          <MessageBar intent="warning" layout="multiline" role="status">
            <MessageBarBody>{words.chairLeaves}</MessageBarBody>
          </MessageBar>
        )}
      <Text className={styles.hint}>{words.peopleHint}</Text>
      <div className={styles.people}>
        {people.map((person) => (
          <PersonMarks
            key={person.personId}
            person={person}
            roles={roles}
            onMark={(mark, on) => change(marked(roles, mark, person.personId, on))}
          />
        ))}
      </div>
    </SavedForm>
  );
}
