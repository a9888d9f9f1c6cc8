import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decisions } from '../../../tab-api/schema.ts';
import * as shell from '../../../texts/tab/shell.ts';
import { useView } from '../../api/use-view.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { Shown } from '../../parts/shown.tsx';
import { useLatest } from '../../parts/use-latest.ts';
import { useSettled } from '../../parts/use-settled.ts';
import { useWords } from '../../words.ts';
import { decisionsAddress, isNarrowed, noFilters } from './decision-filters.ts';
import { FoundDecisions } from './found-decisions.tsx';
import { SearchBar } from './search-bar.tsx';

const typingPauseMs = 300;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** What one's groups have decided, found by words and narrowed by group, year and outcome. */
export default function DecisionsPage() {
  const styles = useStyles();
  const { page } = useWords(shell);
  const [filters, setFilters] = useState(noFilters);
  const decisions = useView<Decisions>(decisionsAddress(useSettled(filters, typingPauseMs)));
  const view = useLatest(decisions.view);
  return (
    <>
      <PageHeading text={page.decisions} />
      <div className={styles.page}>
        <SearchBar filters={filters} onChange={setFilters} />
        <Shown of={{ ...decisions, view }}>
          {(found) => <FoundDecisions view={found} narrowed={isNarrowed(filters)} />}
        </Shown>
      </div>
    </>
  );
}
