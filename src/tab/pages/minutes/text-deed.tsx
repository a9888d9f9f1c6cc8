import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import * as minutesTexts from '../../../texts/tab/minutes.ts';
import { useAttempt } from '../../api/use-attempt.ts';
import { useKeptDraft } from '../../parts/kept-draft.ts';
import { useWords } from '../../words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  field: { width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  /** What is said once it is done. */
  readonly doneText: string;
  readonly verb: string;
  /** The rest of what the verb is sent with. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The name under which the text is sent. */
  readonly name: 'text' | 'comment';
  /** What stands there already; what is sent takes its place. */
  readonly saved?: string;
  /** Names the text while it is not sent. */
  readonly draft: string;
  readonly children?: ReactNode;
  onDone?(): void;
}

/** A text that is written and sent. What was typed stays where it stands until it was taken. */
export function TextDeed(props: Props) {
  const { label, hint, button, doneText, verb, data, name, saved = '', draft, children, onDone } = props;
  const styles = useStyles();
  const words = useWords(minutesTexts);
  const [text, change, forget] = useKeptDraft(draft, saved);
  const { attempt, busy, problem } = useAttempt();
  const [done, setDone] = useState(false);
  // Somebody else may have written what stands there: both texts are seen until one is saved.
  const standing = saved !== '' && text !== saved ? words.standsNow(saved) : undefined;

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await attempt(verb, { ...data, [name]: text });
    setDone(answer !== undefined);
    if (answer === undefined) return;
    forget();
    onDone?.();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      <Field
        className={styles.field}
        label={label}
        hint={standing ?? hint ?? null}
        validationState={problem !== undefined ? 'error' : done ? 'success' : 'none'}
        validationMessage={problem ?? (done ? doneText : null)}
      >
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_event, { value }) => {
            setDone(false);
            change(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={busy}>
          {button}
        </Button>
        {children}
      </div>
    </form>
  );
}
