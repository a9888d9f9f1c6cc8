import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnswerView } from '../../../../tab-api/schema.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  back: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly questionId: string;
  readonly back: NonNullable<AnswerView['questionBack']>;
  onAnswer(answer: AnswerView): void;
}

/** The one question that decides the answer, with a button for each reply. */
export function QuestionBack({ questionId, back: { text, about, choices }, onAnswer }: Props) {
  const styles = useStyles();
  const { answerCard } = useWords();
  const [remember, setRemember] = useState(false);
  const { attempt, busy, problem } = useAttempt();

  async function choose(choice: string): Promise<void> {
    const done = await attempt('question.choose', { questionId, choice, about, remember });
    if (done?.answer != null) onAnswer(done.answer);
  }

  return (
    <fieldset className={styles.back}>
      <legend className={styles.legend}>
        <Text weight="semibold">{text}</Text>
      </legend>
      <div className={styles.choices}>
        {choices.map(({ value, label: choice }) => (
          <Button key={value} shape="circular" disabledFocusable={busy} onClick={() => void choose(value)}>
            {choice}
          </Button>
        ))}
      </div>
      {about === 'place' && (
        <Checkbox
          label={answerCard.remember}
          checked={remember}
          onChange={(_event, { checked }) => setRemember(checked === true)}
        />
      )}
      <Problem text={problem} />
    </fieldset>
  );
}
