import { makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useWords } from '../../../words.ts';
import { AnswerEntry } from '../ask/answer-entry.tsx';
import { useQuestion } from '../ask/use-question.ts';
import type { ShownEntry } from '../use-catalogue.ts';

const useStyles = makeStyles({
  door: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  heading: { margin: 0 },
});

/** The door to an initiative that names no contact of its own: the one the catalogue gives to whoever asks about it. */
export function EntryDoor({ entry: { title, themes } }: Pick<ShownEntry, 'entry'>) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { emptyCatalogue } = useWords().search;
  const { answer, busy, problem, ask } = useQuestion();
  const asked = [title, ...themes].join(' ');
  useEffect(() => void ask(asked), [ask, asked]);
  return (
    <div className={styles.door}>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.door}
      </Subtitle2>
      <div role="status">{busy && <Spinner size="tiny" labelPosition="after" label={words.findingDoor} />}</div>
      {problem !== undefined && <Text>{problem}</Text>}
      {answer?.door === null && <Text>{answer.message ?? emptyCatalogue}</Text>}
      {answer?.door != null && <AnswerEntry entry={answer.door} best />}
    </div>
  );
}
