import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { FormEvent, ReactNode } from 'react';
import * as settingsTexts from '../../../texts/tab/settings.ts';
import { Panel } from '../../parts/panel.tsx';
import { Problem } from '../../parts/problem.tsx';
import { useWords } from '../../words.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  saved: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly heading: string;
  readonly save: string;
  readonly busy: boolean;
  readonly saved: boolean;
  /** What went wrong, where it is about no one field. */
  readonly problem: string | undefined;
  readonly children: ReactNode;
  onSave(): Promise<void>;
}

/** A part of the settings that is saved by itself, and says that it was. */
export function SavedForm({ heading, save, busy, saved, problem, children, onSave }: Props) {
  const styles = useStyles();
  const words = useWords(settingsTexts);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onSave();
  };
  return (
    <Panel heading={heading}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {children}
        <Problem text={problem} />
        <div className={styles.foot}>
          <Button type="submit" appearance="primary" disabledFocusable={busy}>
            {save}
          </Button>
          <Text role="status" className={styles.saved}>
            {saved && (
              <>
                <CheckmarkCircleRegular aria-hidden /> {words.saved}
              </>
            )}
          </Text>
        </div>
      </form>
    </Panel>
  );
}
