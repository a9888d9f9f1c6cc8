import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

/** Attaches a link to an item. */
export function AttachLink({ item }: { readonly item: ItemView }) {
  const words = useWords(meetingWords);
  return <Disclosure label={words.attach}>{(fold) => <Form item={item} onDone={fold} />}</Disclosure>;
}

function Form({ item: { itemId, revision }, onDone }: { readonly item: ItemView; onDone(): void }) {
  const words = useWords(meetingWords);
  const { prepare } = useWords();
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const { attempt, busy, problem } = useAttemptHere();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await attempt('item.attach', { itemId, seen: revision, title, url })) !== undefined) onDone();
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Field label={prepare.linkTitle}>
        <Input value={title} onChange={(_event, { value }) => setTitle(value)} />
      </Field>
      <Field label={prepare.link} hint={words.linkHint}>
        <Input type="url" value={url} onChange={(_event, { value }) => setUrl(value)} />
      </Field>
      <Problem text={problem} />
      <Button type="submit" disabled={busy}>
        {prepare.attach}
      </Button>
    </form>
  );
}
