import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { plainRows } from '../../../parts/looks.ts';
import { Shown } from '../../../parts/shown.tsx';
import { Empty } from '../../../parts/states.tsx';
import { useWords } from '../../../words.ts';
import { useCatalogue } from '../use-catalogue.ts';
import { EntryActions } from './entry-actions.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { EntryRow } from './entry-row.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: plainRows(tokens.spacingVerticalS),
});

/** Entries that nobody has confirmed for half a year, with what to do about each. */
export function StalePart() {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const [opened, setOpened] = useState<string | null>(null);
  const catalogue = useCatalogue();
  return (
    <Shown of={catalogue}>
      {({ entries }) => {
        const stale = entries.filter(({ stale: since, retired }) => since !== null && !retired);
        if (stale.length === 0) return <Empty text={words.staleNone} />;
        return (
          <div className={styles.part}>
            <Text>{words.staleHint}</Text>
            <Text role="status">{words.entries(stale.length)}</Text>
            <ul className={styles.list}>
              {stale.map((shown) => {
                const open = () => setOpened(shown.entry.id);
                return (
                  <EntryRow key={shown.entry.id} shown={shown} onOpen={open}>
                    <EntryActions shown={shown} onEdit={open} onRetired={() => setOpened(null)} />
                  </EntryRow>
                );
              })}
            </ul>
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
