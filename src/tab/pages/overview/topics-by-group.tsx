import { makeStyles } from '@fluentui/react-components';
import type { Overview } from '../../../tab-api/schema.ts';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import { useWords } from '../../words.ts';
import { HeatMap } from './heat-map.tsx';
import { PictureWithTable } from './picture-with-table.tsx';
import { sum } from './year-figures.ts';

const useStyles = makeStyles({ whole: { gridColumn: '1 / -1' } });

/** How often each topic stands on each group's agendas, the most frequent first. */
export function TopicsByGroup({ topics: { groups, rows } }: Pick<Overview, 'topics'>) {
  const styles = useStyles();
  const words = useWords(overviewTexts);
  const sorted = rows
    .filter(({ counts }) => sum(counts) > 0)
    .toSorted((one, other) => sum(other.counts) - sum(one.counts));
  const first = sorted[0];
  const text =
    first === undefined
      ? words.noTopics
      : words.topicsText(first.label, first.counts.filter((count) => count > 0).length);
  return (
    <PictureWithTable
      className={styles.whole}
      heading={words.topics}
      text={text}
      table={{
        columns: [words.topic, ...groups.map(({ name }) => name), words.total],
        rows: sorted.map(({ label, counts }) => [label, ...counts, sum(counts)]),
      }}
    >
      {first !== undefined && <HeatMap topic={words.topic} groups={groups} rows={sorted} />}
    </PictureWithTable>
  );
}
