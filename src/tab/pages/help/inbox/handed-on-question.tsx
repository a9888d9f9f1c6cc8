import { Badge, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { HandOffs } from '../../../../tab-api/schema.ts';
import { momentText, shortDay } from '../../../../texts/dates.ts';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { useLanguage, useMe } from '../../../api/who.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { QuestionToAgenda } from './question-to-agenda.tsx';
import { ReplyForm } from './reply-form.tsx';

const useStyles = makeStyles({
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  under: { color: tokens.colorNeutralForeground2 },
  take: { alignSelf: 'start' },
});

interface Props {
  readonly question: HandOffs['questions'][number];
}

/** One handed-on question: who asks what, where it stands, and the next step. */
export function HandedOnQuestion({ question }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { step: stepWords, card } = useWords().consultant;
  const language = useLanguage();
  const { person } = useMe();
  const { attempt, busy, problem } = useAttempt();
  const { questionId, step, takenBy, reply, candidates } = question;
  const isOwn = takenBy?.personId === person.personId;
  return (
    <Panel
      heading={card.heading(question.asker)}
      beside={
        <Badge appearance="tint" color={step === 'waiting' ? 'important' : step === 'taken' ? 'brand' : 'success'}>
          {stepWords[step]}
        </Badge>
      }
    >
      <p className={styles.words}>“{question.words}”</p>
      <Caption1 className={styles.under}>
        {words.askedAt(momentText(question.at, language), shortDay(question.keptUntil.slice(0, 10), language))}
      </Caption1>
      <Text>{candidates.length === 0 ? card.noCandidates : card.candidates(candidates.join(', '))}</Text>
      {question.asDeputy && <Text>{card.deputy}</Text>}
      {step === 'waiting' && (
        <Button
          className={styles.take}
          appearance="primary"
          disabledFocusable={busy}
          aria-label={words.actionOn(card.take, question.words)}
          onClick={() => void attempt('question.take', { questionId })}
        >
          {card.take}
        </Button>
      )}
      {step === 'taken' && <Text>{isOwn ? card.takenByYou : card.takenBy(takenBy?.name ?? '')}</Text>}
      {step === 'taken' && isOwn && <ReplyForm questionId={questionId} />}
      {reply !== null && (
        <div>
          <Text weight="semibold">{card.answered(takenBy?.name ?? '')}</Text>
          <p className={styles.words}>{reply}</p>
        </div>
      )}
      {isOwn && <QuestionToAgenda question={question} />}
      <Problem text={problem} />
    </Panel>
  );
}
