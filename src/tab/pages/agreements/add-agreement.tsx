import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import * as agreementTexts from '../../../texts/tab/agreements.ts';
import { useAttempt } from '../../api/use-attempt.ts';
import { DayField } from '../../parts/day-field.tsx';
import { useKeptDraft } from '../../parts/kept-draft.ts';
import { Panel } from '../../parts/panel.tsx';
import { Problem } from '../../parts/problem.tsx';
import { SmallForm } from '../../parts/small-form.tsx';
import { useWords } from '../../words.ts';
import { PersonField } from './person-field.tsx';

const useStyles = makeStyles({ start: { alignSelf: 'start' }, task: { flexGrow: 1, flexBasis: '16rem' } });

/** Codes of refusals that are about the task itself. */
const aboutTask = ['agreement.task-missing', 'agreement.task-too-long'];

/** The chair notes an agreement that was made outside a meeting. */
export function AddAgreement({ groupId }: { readonly groupId: string }) {
  const styles = useStyles();
  const words = useWords(agreementTexts);
  const { agreements: said } = useWords();
  // Minted with the form: sent twice, it is one agreement.
  const [agreementId, setAgreementId] = useState<string>();
  const [task, setTask, forgetTask] = useKeptDraft(`${groupId}.agreement`);
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const { attempt, busy, problem, refusal } = useAttempt();
  if (agreementId === undefined) {
    return (
      <Button className={styles.start} icon={<AddRegular />} onClick={() => setAgreementId(crypto.randomUUID())}>
        {said.make}
      </Button>
    );
  }

  async function save(): Promise<void> {
    const done = await attempt('agreement.add', { groupId, agreementId, task, owner, due });
    if (done === undefined) return;
    forgetTask();
    setOwner('');
    setDue('');
    setAgreementId(undefined);
  }

  const taskProblem = refusal !== undefined && aboutTask.includes(refusal.code) ? refusal.text : undefined;
  return (
    <Panel heading={said.make}>
      <SmallForm
        save={said.save}
        cancel={words.cancel}
        busy={busy}
        onSave={save}
        onCancel={() => setAgreementId(undefined)}
      >
        <Field className={styles.task} label={said.task} required validationMessage={taskProblem ?? null}>
          <Input value={task} autoFocus onChange={(_event, { value }) => setTask(value)} />
        </Field>
        <PersonField groupId={groupId} label={said.ownerOfNew} value={owner} onChange={setOwner} />
        <DayField label={said.dueOfNew} value={due} onChange={setDue} />
      </SmallForm>
      <Problem text={taskProblem === undefined ? problem : undefined} />
    </Panel>
  );
}
