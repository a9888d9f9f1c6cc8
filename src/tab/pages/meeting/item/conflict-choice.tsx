import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0 },
  text: { margin: 0 },
  both: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(14rem, 1fr))',
  },
  quote: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** The field's label, where it does not stand right above. */
  readonly field?: string;
  readonly yours: string;
  readonly theirs: string;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Two people have written in the same field: both texts, and which one is to stand. */
export function ConflictChoice({ field, yours, theirs, onKeepMine, onTakeTheirs }: Props) {
  const styles = useStyles();
  const { conflict } = useWords(meetingWords);
  const id = useId();
  const shown = (text: string): string => (text.trim() === '' ? conflict.emptied : text);
  return (
    <section className={styles.choice} aria-labelledby={id}>
      <Subtitle2 as="h4" id={id} className={styles.heading}>
        {field === undefined ? conflict.heading : `${field}: ${conflict.heading}`}
      </Subtitle2>
      <p className={styles.text} role="alert">
        {conflict.text}
      </p>
      <div className={styles.both}>
        <div>
          <strong>{conflict.yours}</strong>
          <p className={styles.quote}>{shown(yours)}</p>
        </div>
        <div>
          <strong>{conflict.theirs}</strong>
          <p className={styles.quote}>{shown(theirs)}</p>
        </div>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onKeepMine}>
          {conflict.keepMine}
        </Button>
        <Button onClick={onTakeTheirs}>{conflict.takeTheirs}</Button>
      </div>
    </section>
  );
}
