import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabPaths } from '../../../../tab-api/paths.ts';
import type { HandOffs } from '../../../../tab-api/schema.ts';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useView } from '../../../api/use-view.ts';
import { plainRows } from '../../../parts/looks.ts';
import { Shown } from '../../../parts/shown.tsx';
import { Empty } from '../../../parts/states.tsx';
import { useWords } from '../../../words.ts';
import { HandedOnQuestion } from './handed-on-question.tsx';

const lookEveryMs = 10_000;

const steps = ['waiting', 'taken', 'answered'] as const;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '48rem' },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: plainRows(tokens.spacingVerticalM),
});

/** The questions that were handed on to the consultant, each with what can be done with it now. */
export function InboxPart() {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { step: stepWords } = useWords().consultant;
  const handOffs = useView<HandOffs>(tabPaths.handOffs, { everyMs: lookEveryMs });
  return (
    <div className={styles.part}>
      <Text>{words.inboxHint}</Text>
      <Shown of={handOffs}>
        {({ questions }) => {
          if (questions.length === 0) return <Empty text={words.inboxEmpty} />;
          const counted = steps.map((step) => ({ step, count: questions.filter((one) => one.step === step).length }));
          return (
            <>
              <div className={styles.counts}>
                {counted.map(({ step, count }) => (
                  <Badge
                    key={step}
                    size="large"
                    appearance="tint"
                    color={step === 'waiting' ? 'important' : 'informative'}
                  >
                    {words.stepCount(stepWords[step], count)}
                  </Badge>
                ))}
              </div>
              <ul className={styles.list}>
                {questions.map((question) => (
                  <li key={question.questionId}>
                    <HandedOnQuestion question={question} />
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Shown>
    </div>
  );
}
