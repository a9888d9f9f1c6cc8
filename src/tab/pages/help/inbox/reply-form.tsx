import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import type { FormEvent } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { useKeptDraft } from '../../../parts/kept-draft.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  send: { alignSelf: 'start' },
});

/** The consultant's answer: what is typed stays until it is sent. */
export function ReplyForm({ questionId }: { readonly questionId: string }) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { card } = useWords().consultant;
  const [text, change, forget] = useKeptDraft(`${questionId}.reply`);
  const { attempt, busy, problem } = useAttempt();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await attempt('question.reply', { questionId, text })) !== undefined) forget();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <Field label={card.reply} hint={words.replyHint}>
        <Textarea value={text} resize="vertical" onChange={(_event, { value }) => change(value)} />
      </Field>
      <Problem text={problem} />
      <Button type="submit" className={styles.send} icon={<SendRegular />} disabledFocusable={busy}>
        {card.send}
      </Button>
    </form>
  );
}
