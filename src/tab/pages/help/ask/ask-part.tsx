import { Button, Field, makeStyles, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useWords } from '../../../words.ts';
import { Answer } from './answer.tsx';
import { useQuestion } from './use-question.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '48rem' },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalM },
  field: { width: '100%' },
});

/** A question in everyday words, and its answer. */
export function AskPart() {
  const styles = useStyles();
  const words = useWords(helpTexts);
  // Not kept as other drafts are: it may be about a child.
  const [text, setText] = useState('');
  const question = useQuestion();
  const { answer, busy, problem } = question;

  const send = (): void => {
    if (text.trim() !== '' && !busy) void question.ask(text);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  const sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };

  return (
    <div className={styles.part}>
      <form className={styles.form} onSubmit={submit}>
        <Field
          className={styles.field}
          label={words.question}
          hint={words.questionHint}
          validationMessage={problem ?? null}
        >
          <Textarea
            value={text}
            placeholder={words.example}
            maxLength={4000}
            resize="vertical"
            onKeyDown={sendOnEnter}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
        <Button type="submit" appearance="primary" icon={<QuestionCircleRegular />} disabledFocusable={busy}>
          {words.ask}
        </Button>
      </form>
      <div role="status">{busy && <Spinner size="small" labelPosition="after" label={words.asking} />}</div>
      {answer !== undefined && <Answer key={answer.questionId} answer={answer} onAnswer={question.show} />}
    </div>
  );
}
