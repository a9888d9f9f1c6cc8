import { Button, Caption1, Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import { shortDay } from '../../../../texts/dates.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { useLanguage } from '../../../api/language.ts';
import { useKeptDraft } from '../../../parts/kept-draft.ts';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  send: { justifySelf: 'start' },
});

interface Props {
  /** `YYYY-MM-DD` */
  readonly deadline: string | null;
  onDone(): void;
}

/** A member's own proposal for the agenda. */
export function ProposeForm({ deadline, onDone }: Props) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const { propose, prepare } = useWords();
  const language = useLanguage();
  const { meetingId } = useMeetingFrame();
  const [title, setTitle, forgetTitle] = useKeptDraft(`${meetingId}.proposal.title`);
  const [text, setText, forgetText] = useKeptDraft(`${meetingId}.proposal.text`);
  const [closed, setClosed] = useState(false);
  const { attempt, busy, problem } = useAttemptHere();
  // What is sent twice is one proposal.
  const itemId = useRef(crypto.randomUUID());
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const data = { itemId: itemId.current, title, text, closed: String(closed) };
    if ((await attempt('item.propose', data)) === undefined) return;
    forgetTitle();
    forgetText();
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      {deadline !== null && <Caption1>{propose.deadline(shortDay(deadline, language))}</Caption1>}
      <Field label={prepare.title}>
        <Input value={title} onChange={(_event, { value }) => setTitle(value)} />
      </Field>
      <Field label={words.proposalText}>
        <Textarea resize="vertical" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Checkbox
        label={words.addClosed}
        checked={closed}
        onChange={(_event, { checked }) => setClosed(checked === true)}
      />
      <Problem text={problem} />
      <Button type="submit" className={styles.send} disabled={busy}>
        {words.sendProposal}
      </Button>
    </form>
  );
}
