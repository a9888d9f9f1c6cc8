import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { Shown } from '../../../parts/shown.tsx';
import { Empty } from '../../../parts/states.tsx';
import { useWords } from '../../../words.ts';
import { useCatalogue } from '../use-catalogue.ts';
import { EntryDialog, type Opened } from './entry-dialog.tsx';
import { EntryList } from './entry-list.tsx';
import { EntrySearch } from './entry-search.tsx';
import { type EntryFilters, findEntries } from './find-entries.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  start: { alignSelf: 'start' },
});

/** The whole catalogue, to be searched; a consultant adds to it here. */
export function CataloguePart() {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { catalogue: said, search } = useWords();
  const [filters, setFilters] = useState<EntryFilters>({ text: '', kind: '' });
  const [opened, setOpened] = useState<Opened>(null);
  const catalogue = useCatalogue();
  return (
    <div className={styles.part}>
      <EntrySearch
        filters={filters}
        someRetired={catalogue.view?.entries.some(({ retired }) => retired) ?? false}
        onChange={setFilters}
      />
      <Shown of={catalogue}>
        {({ entries, may }) => {
          const found = findEntries(entries, filters);
          const none = entries.length === 0 ? words.empty : search.noEntries;
          return (
            <>
              {may.includes('entry.add') && (
                <Button className={styles.start} icon={<AddRegular />} onClick={() => setOpened({ add: true })}>
                  {said.list.make}
                </Button>
              )}
              {found.length === 0 ? (
                <Empty text={none} />
              ) : (
                <EntryList key={`${filters.text} ${filters.kind}`} entries={found} onOpen={(id) => setOpened({ id })} />
              )}
              <EntryDialog opened={opened} entries={entries} onClose={() => setOpened(null)} />
            </>
          );
        }}
      </Shown>
    </div>
  );
}
