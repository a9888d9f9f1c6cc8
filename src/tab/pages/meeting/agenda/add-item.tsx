import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { type FormEvent, useRef, useState } from 'react';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useKeptDraft } from '../../../parts/kept-draft.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, flexBasis: '14rem', minWidth: 0 },
});

/** Puts a new item last on the agenda; what it says is written there afterwards. */
export function AddItem() {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { meetingId } = useMeetingFrame();
  const [title, setTitle, forgetTitle] = useKeptDraft(`${meetingId}.new-item`);
  const [closed, setClosed] = useState(false);
  const { attempt, busy, problem } = useAttemptHere();
  // The same until it is known to be there: what is sent twice is one item.
  const itemId = useRef(crypto.randomUUID());
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const data = { itemId: itemId.current, title, closed: String(closed) };
    if ((await attempt('item.add', data)) === undefined) return;
    itemId.current = crypto.randomUUID();
    forgetTitle();
    setClosed(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)}>
      <div className={styles.line}>
        <Field label={words.addItem} className={styles.title}>
          <Input value={title} placeholder={words.addItemHint} onChange={(_event, { value }) => setTitle(value)} />
        </Field>
        <Checkbox
          label={words.addClosed}
          checked={closed}
          onChange={(_event, { checked }) => setClosed(checked === true)}
        />
        <Button type="submit" icon={<AddRegular />} disabled={busy}>
          {words.add}
        </Button>
      </div>
      <Problem text={problem} />
    </form>
  );
}
