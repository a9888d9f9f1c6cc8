import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Topics } from '../../../../tab-api/schema.ts';
import { monthText } from '../../../../texts/dates.ts';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useAttempt } from '../../../api/use-attempt.ts';
import { useLanguage } from '../../../api/who.tsx';
import { plainList } from '../../../parts/looks.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';

const useStyles = makeStyles({
  list: plainList,
  topic: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { flexGrow: 1 },
});

interface Props {
  readonly month: Topics['months'][number];
  /** Where a topic is put on the agenda; empty: nowhere. */
  readonly groupId: string;
}

/** One month's topics, most asked first, each with a button that proposes it to the chosen group. */
export function TopicsOfMonth({ month: { month, topics }, groupId }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { topics: said, toAgenda } = useWords().consultant;
  const language = useLanguage();
  const [told, setTold] = useState('');
  const { attempt, busy, problem } = useAttempt();

  async function propose(topic: string): Promise<void> {
    const done = await attempt('question.toAgenda', { topic, month, group: groupId });
    setTold(done?.said ?? '');
  }

  return (
    <Panel heading={said.heading(monthText(month, language))}>
      <ul className={styles.list}>
        {topics.map(({ topic, label, count }) => (
          <li key={topic} className={styles.topic}>
            <Text weight="semibold" className={styles.label}>
              {label}
            </Text>
            <Text>{said.times(count)}</Text>
            {groupId !== '' && (
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={words.actionOn(toAgenda.button, label)}
                onClick={() => void propose(topic)}
              >
                {toAgenda.button}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Text role="status">{told}</Text>
      <Problem text={problem} />
    </Panel>
  );
}
