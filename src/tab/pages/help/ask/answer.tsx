import { MessageBar, MessageBarBody, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { answerText } from '../../../../answers/answer-texts.ts';
import type { AnswerView } from '../../../../tab-api/schema.ts';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useWords } from '../../../words.ts';
import { AnswerEntries } from './answer-entries.tsx';
import { HandOff } from './hand-off.tsx';
import { QuestionBack } from './question-back.tsx';
import { RateAnswer } from './rate-answer.tsx';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  first: { fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0 },
});

interface Props {
  readonly answer: AnswerView;
  onAnswer(answer: AnswerView): void;
}

/** An answer in the order in which it is needed: 112, the best door, what fits, what to do now. */
export function Answer({ answer, onAnswer }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const { questionId, language, first, message, questionBack, door, initiatives, guidance, mayHandOff } = answer;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.answer} lang={language}>
      {first.map((text) => (
        <MessageBar key={text} intent="error" layout="multiline" role="alert">
          <MessageBarBody className={styles.first}>{text}</MessageBarBody>
        </MessageBar>
      ))}
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle1>{words.answer}</Subtitle1>
      </h2>
      {message !== null && <Text>{message}</Text>}
      {questionBack !== null && <QuestionBack questionId={questionId} back={questionBack} onAnswer={onAnswer} />}
      {door !== null && <AnswerEntries heading={answerText('door', language)} entries={[door]} best />}
      <AnswerEntries heading={answerText('initiatives', language)} entries={initiatives} />
      <AnswerEntries heading={answerText('todo', language)} entries={guidance} />
      <RateAnswer questionId={questionId} />
      {mayHandOff && <HandOff questionId={questionId} />}
    </section>
  );
}
