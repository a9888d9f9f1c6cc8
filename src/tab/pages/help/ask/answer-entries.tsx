import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { AnswerView } from '../../../../tab-api/schema.ts';
import { AnswerEntry } from './answer-entry.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  readonly heading: string;
  readonly entries: AnswerView['initiatives'];
  /** The one to turn to. */
  readonly best?: boolean;
}

/** Entries of one kind in an answer; nothing where there are none. */
export function AnswerEntries({ heading, entries, best = false }: Props) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.heading}>
        {heading}
      </Subtitle2>
      {entries.map((entry) => (
        <AnswerEntry key={entry.id} entry={entry} best={best} />
      ))}
    </div>
  );
}
