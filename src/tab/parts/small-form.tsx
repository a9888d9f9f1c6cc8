import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // Level with the fields, which have their label above them.
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: '1.6rem' },
});

interface Props {
  readonly save: string;
  readonly cancel: string;
  readonly busy: boolean;
  readonly children: ReactNode;
  onSave(): Promise<void>;
  onCancel(): void;
}

/** A few fields in a row, with the buttons that save and cancel. */
export function SmallForm({ save, cancel, busy, children, onSave, onCancel }: Props) {
  const styles = useStyles();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSave();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {save}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}
