import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { Shown } from '../../../parts/shown.tsx';
import { Empty } from '../../../parts/states.tsx';
import { useWords } from '../../../words.ts';
import { EntryDialog } from '../catalogue/entry-dialog.tsx';
import { useCatalogue } from '../use-catalogue.ts';
import { fitting, initiatives, type StaircaseFilters } from './initiatives-on-steps.ts';
import { Staircase } from './staircase.tsx';
import { StaircaseChoices } from './staircase-choices.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** The municipality's initiatives as a staircase; each opens with its door. */
export function StaircasePart() {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const [filters, setFilters] = useState<StaircaseFilters>({ age: null, topic: '' });
  const [opened, setOpened] = useState<string | null>(null);
  const catalogue = useCatalogue();
  return (
    <Shown of={catalogue}>
      {({ entries }) => {
        const all = initiatives(entries);
        if (all.length === 0) return <Empty text={words.noSteps} />;
        const shown = fitting(all, filters);
        return (
          <div className={styles.part}>
            <StaircaseChoices all={all} shown={shown.length} filters={filters} onChange={setFilters} />
            <Staircase initiatives={shown} onOpen={setOpened} />
            <EntryDialog
              opened={opened === null ? null : { id: opened }}
              entries={entries}
              onClose={() => setOpened(null)}
            />
          </div>
        );
      }}
    </Shown>
  );
}
