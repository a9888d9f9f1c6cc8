import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { Choice } from '../../../parts/choice.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import type { ShownEntry } from '../use-catalogue.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { EntryField } from './entry-field.tsx';
import { type EntryFields, fieldOfRefusal, fieldsOf, noFields } from './entry-fields.ts';

type Kind = ShownEntry['entry']['kind'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const lines = ['name', 'phone', 'email', 'themes', 'area', 'schools', 'ages', 'audience'] as const;

interface Props {
  /** Undefined: a new entry. */
  readonly shown: ShownEntry | undefined;
  onDone(): void;
  onCancel(): void;
}

/** An entry's form. What somebody else wrote meanwhile is shown beside what is typed, and not written over unseen. */
export function EntryForm({ shown, onDone, onCancel }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { form, kinds } = useWords().catalogue;
  const [begun, setBegun] = useState(shown);
  const [newId] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<Kind>(shown?.entry.kind ?? 'contact');
  const [fields, setFields] = useState<EntryFields>(shown === undefined ? noFields : fieldsOf(shown.entry));
  const { attempt, busy, problem, refusal } = useAttempt();
  const changedMeanwhile = refusal?.code === 'entry.changed-meanwhile' && shown !== undefined;
  const wrongField = refusal === undefined ? undefined : fieldOfRefusal[refusal.code];

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done =
      begun === undefined
        ? await attempt('entry.add', { entryId: newId, kind, ...fields })
        : await attempt('entry.edit', { entryId: begun.entry.id, seen: begun.revision, ...fields });
    if (done !== undefined) onDone();
  }

  const field = (name: keyof EntryFields, several = false) => (
    <EntryField
      key={name}
      label={form[name]}
      value={fields[name]}
      several={several}
      problem={wrongField === name ? problem : undefined}
      onChange={(value) => setFields({ ...fields, [name]: value })}
    />
  );

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      {begun === undefined && (
        <Choice<Kind>
          label={form.kind}
          value={kind}
          options={[
            { value: 'contact', label: kinds.contact },
            { value: 'initiative', label: kinds.initiative },
            { value: 'guidance', label: kinds.guidance },
          ]}
          onChoose={setKind}
        />
      )}
      {field('title')}
      {field('summary', true)}
      {lines.map((name) => field(name))}
      <Choice
        label={form.level}
        value={fields.level}
        options={(['none', '1', '2', '3'] as const).map((value) => ({ value, label: form.levels[value] }))}
        onChoose={(level) => setFields({ ...fields, level })}
      />
      {field('keywords')}
      {field('source')}
      {changedMeanwhile && <ChangedMeanwhile typed={fields} shown={shown} onSeen={() => setBegun(shown)} />}
      <Problem text={wrongField === undefined && !changedMeanwhile ? problem : undefined} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {form.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
