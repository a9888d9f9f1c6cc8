import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import * as helpTexts from '../../../../texts/tab/help.ts';
import { useWords } from '../../../words.ts';
import type { ShownEntry } from '../use-catalogue.ts';
import { differing, type EntryFields, fieldsOf } from './entry-fields.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface Props {
  readonly typed: EntryFields;
  /** The entry as it stands now. */
  readonly shown: ShownEntry;
  /** What stands now has been seen: saving again may replace it. */
  onSeen(): void;
}

/** What somebody else has written, in the fields where it is not what is typed here. */
export function ChangedMeanwhile({ typed, shown, onSeen }: Props) {
  const styles = useStyles();
  const words = useWords(helpTexts);
  const { form } = useWords().catalogue;
  const standing = fieldsOf(shown.entry);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is seen once each time that it is another.
  useEffect(onSeen, [shown.revision]);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {words.otherWrote}
        <ul className={styles.list}>
          {differing(standing, typed).map((name) => (
            <li key={name}>{words.standsNow(form[name], standing[name] === '' ? words.nothing : standing[name])}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
