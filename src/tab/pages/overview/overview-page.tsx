import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabAddress } from '../../../tab-api/paths.ts';
import type { Overview, OwnGroup } from '../../../tab-api/schema.ts';
import * as overviewTexts from '../../../texts/tab/overview.ts';
import * as shell from '../../../texts/tab/shell.ts';
import { useView } from '../../api/use-view.ts';
import { useGroup } from '../../api/who.tsx';
import { Choice } from '../../parts/choice.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Shown } from '../../parts/shown.tsx';
import { Empty } from '../../parts/states.tsx';
import { useLatest } from '../../parts/use-latest.ts';
import { useWords } from '../../words.ts';
import { AgreementsKept } from './agreements-kept.tsx';
import { AttendanceOverTime } from './attendance-over-time.tsx';
import { DecisionsByOutcome } from './decisions-by-outcome.tsx';
import { MeetingsOfYear } from './meetings-of-year.tsx';
import { TopicsByGroup } from './topics-by-group.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  year: { alignSelf: 'start' },
  pictures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    '@media (min-width: 960px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
});

/** A year of the group in pictures, with a table behind each. */
export default function OverviewPage() {
  const { page, noGroup } = useWords(shell);
  const group = useGroup();
  return (
    <>
      <PageHeading text={page.overview} />
      {group === undefined ? <Empty text={noGroup.text} /> : <YearOfGroup key={group.groupId} group={group} />}
    </>
  );
}

function YearOfGroup({ group: { groupId } }: { readonly group: OwnGroup }) {
  const styles = useStyles();
  const words = useWords(overviewTexts);
  const [year, setYear] = useState('');
  const address = tabAddress('overview', { groupId });
  const overview = useView<Overview>(year === '' ? address : `${address}?${new URLSearchParams({ year })}`);
  const latest = useLatest(overview.view);
  return (
    <Shown of={{ ...overview, view: latest }}>
      {(view) =>
        view.years.length === 0 ? (
          <Empty text={words.none} />
        ) : (
          <div className={styles.page}>
            <Choice
              className={styles.year}
              label={words.year}
              value={view.year}
              options={view.years.map((value) => ({ value, label: value }))}
              onChoose={setYear}
            />
            <div className={styles.pictures}>
              <MeetingsOfYear meetings={view.meetings} />
              <AttendanceOverTime meetings={view.meetings} />
              <DecisionsByOutcome decisions={view.decisions} />
              <AgreementsKept agreements={view.agreements} />
              <TopicsByGroup topics={view.topics} />
            </div>
          </div>
        )
      }
    </Shown>
  );
}
