import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { da } from '../../../../texts/tab/meeting.ts';
import type { SavedField } from '../saved-field.ts';

const useStyles = makeStyles({
  line: { display: 'block', minHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Whether what stands in a field is saved. Only what has ended is said aloud: saved, or waiting for a connection. */
export function SaveState({ state, words }: { readonly state: SavedField['state']; readonly words: typeof da }) {
  const styles = useStyles();
  const under = { saving: words.saving, typing: words.typing }[state as string] ?? '';
  const ended = { saved: words.saved, offline: words.waitsForConnection }[state as string] ?? '';
  return (
    <Caption1 className={styles.line}>
      {under}
      <span role="status">{ended}</span>
    </Caption1>
  );
}
