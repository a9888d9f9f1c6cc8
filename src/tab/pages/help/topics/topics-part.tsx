import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabPaths } from '../../../../tab-api/paths.ts';
import type { Topics } from '../../../../tab-api/schema.ts';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useView } from '../../../api/use-view.ts';
import { useMe } from '../../../api/who.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { Shown } from '../../../parts/shown.tsx';
import { Empty } from '../../../parts/states.tsx';
import { useWords } from '../../../words.ts';
import { TopicsOfMonth } from './topics-of-month.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '48rem' },
});

/** Topics that nobody could answer, month by month, for a consultant to put on an agenda. */
export function TopicsPart() {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { topics: said } = useWords().consultant;
  const { groups } = useMe();
  const [groupId, setGroupId] = useState(groups[0]?.groupId ?? '');
  const topics = useView<Topics>(tabPaths.topics);
  return (
    <div className={styles.part}>
      <Text>{words.topicsHint}</Text>
      <Shown of={topics}>
        {({ months }) => {
          const asked = months.filter((month) => month.topics.length > 0);
          if (asked.length === 0) return <Empty text={said.none} />;
          return (
            <>
              {groups.length === 0 ? (
                <Text>{said.noGroups}</Text>
              ) : (
                <Choice
                  label={said.group}
                  value={groupId}
                  options={groups.map((group) => ({ value: group.groupId, label: group.name }))}
                  onChoose={setGroupId}
                />
              )}
              {asked.map((month) => (
                <TopicsOfMonth key={month.month} month={month} groupId={groupId} />
              ))}
            </>
          );
        }}
      </Shown>
    </div>
  );
}
