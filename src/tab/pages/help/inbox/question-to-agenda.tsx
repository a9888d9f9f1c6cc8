import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HandOffs } from '../../../../tab-api/schema.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { useMe } from '../../../api/who.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({ propose: { alignSelf: 'start', marginTop: tokens.spacingVerticalXS } });

interface Props {
  readonly question: HandOffs['questions'][number];
}

/** Proposes what a question is about to one of the consultant's groups; nothing is said of who asked. */
export function QuestionToAgenda({ question: { questionId } }: Props) {
  const styles = useStyles();
  const { topics, toAgenda } = useWords().consultant;
  const { groups } = useMe();
  const [group, setGroup] = useState(groups[0]?.groupId ?? '');
  const [told, setTold] = useState('');
  const { attempt, busy, problem } = useAttempt();
  if (groups.length === 0) return null;
  const propose = async (): Promise<void> => {
    const done = await attempt('question.toAgenda', { questionId, group });
    setTold(done?.said ?? '');
  };
  return (
    <Disclosure label={toAgenda.button}>
      {() => (
        <>
          <Choice
            label={topics.group}
            value={group}
            options={groups.map(({ groupId, name }) => ({ value: groupId, label: name }))}
            onChoose={setGroup}
          />
          <Button className={styles.propose} disabledFocusable={busy} onClick={() => void propose()}>
            {toAgenda.button}
          </Button>
          <Text role="status">{told}</Text>
          <Problem text={problem} />
        </>
      )}
    </Disclosure>
  );
}
