import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { plainRows } from '../../../parts/looks.ts';
import { useWords } from '../../../words.ts';
import type { ShownEntry } from '../use-catalogue.ts';
import { EntryRow } from './entry-row.tsx';

const rowsAtOnce = 20;

const useStyles = makeStyles({
  list: plainRows(tokens.spacingVerticalS),
  start: { alignSelf: 'start' },
});

interface Props {
  readonly entries: readonly ShownEntry[];
  onOpen(entryId: string): void;
}

/** Entries of the catalogue, a screenful at a time. */
export function EntryList({ entries, onOpen }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const [rows, setRows] = useState(rowsAtOnce);
  return (
    <>
      <Text role="status">{words.entries(entries.length)}</Text>
      <ul className={styles.list}>
        {entries.slice(0, rows).map((shown) => (
          <EntryRow key={shown.entry.id} shown={shown} onOpen={() => onOpen(shown.entry.id)} />
        ))}
      </ul>
      {rows < entries.length && (
        <Button className={styles.start} onClick={() => setRows(rows + rowsAtOnce)}>
          {words.more}
        </Button>
      )}
    </>
  );
}
