import { Button, Caption1, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { PeopleChoice } from '../../../parts/people-choice.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useMeetingFrame } from '../meeting-context.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

/** Closes an item for others, or opens a closed one: never by one click alone. */
export function ConcealOrReveal({ item }: { readonly item: ItemView }) {
  const words = useWords(meetingWords);
  return (
    <Disclosure label={item.closed ? words.reveal : words.conceal}>
      {(fold) => (item.closed ? <Reveal item={item} onDone={fold} /> : <Conceal item={item} onDone={fold} />)}
    </Disclosure>
  );
}

interface Props {
  readonly item: ItemView;
  onDone(): void;
}

function Conceal({ item: { itemId, revision }, onDone }: Props) {
  const words = useWords(meetingWords);
  const { prepare } = useWords();
  const { members } = useMeetingFrame();
  const [limitedTo, setLimitedTo] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const { attempt, busy, problem } = useAttemptHere();
  const conceal = async (): Promise<void> => {
    const done = await attempt('item.conceal', { itemId, seen: revision, limitedTo: limitedTo.join(','), reason });
    if (done !== undefined) onDone();
  };
  return (
    <>
      <Caption1>{words.concealHint}</Caption1>
      <PeopleChoice label={words.concealFor} people={members} chosen={limitedTo} onChoose={setLimitedTo} />
      <Field label={prepare.reason}>
        <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Problem text={problem} />
      <Button disabled={busy} onClick={() => void conceal()}>
        {words.conceal}
      </Button>
    </>
  );
}

function Reveal({ item: { itemId, revision }, onDone }: Props) {
  const words = useWords(meetingWords);
  const { prepare } = useWords();
  const [reason, setReason] = useState('');
  const { attempt, busy, problem } = useAttemptHere();
  const reveal = async (): Promise<void> => {
    if ((await attempt('item.reveal', { itemId, seen: revision, reason })) !== undefined) onDone();
  };
  return (
    <>
      <Caption1>{words.revealHint}</Caption1>
      <Field label={prepare.reason}>
        <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Problem text={problem} />
      <Button disabled={busy} onClick={() => void reveal()}>
        {words.revealSure}
      </Button>
    </>
  );
}
