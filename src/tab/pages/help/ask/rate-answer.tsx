import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ThumbDislikeRegular, ThumbLikeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Whether the answer helped; it can be said again. */
export function RateAnswer({ questionId }: { readonly questionId: string }) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { answerCard } = useWords();
  const [rated, setRated] = useState<boolean>();
  const { attempt, busy, problem } = useAttempt();

  async function rate(helpful: boolean): Promise<void> {
    if (await attempt('question.rate', { questionId, helpful })) setRated(helpful);
  }

  return (
    <div>
      <div className={styles.row}>
        <Text>{words.rate}</Text>
        <Button
          icon={<ThumbLikeRegular />}
          aria-pressed={rated === true}
          disabledFocusable={busy}
          onClick={() => void rate(true)}
        >
          {answerCard.helped}
        </Button>
        <Button
          icon={<ThumbDislikeRegular />}
          aria-pressed={rated === false}
          disabledFocusable={busy}
          onClick={() => void rate(false)}
        >
          {answerCard.notHelped}
        </Button>
        <Text role="status">{rated === undefined ? '' : answerCard.thanks}</Text>
      </div>
      <Problem text={problem} />
    </div>
  );
}
