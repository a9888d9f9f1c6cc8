import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { useWords } from '../../../words.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

interface Props {
  readonly guests: readonly string[];
  /** Of the meeting. */
  readonly revision: number;
  readonly canAdd: boolean;
}

/** Who is there without being in the group. */
export function Guests({ guests, revision, canAdd }: Props) {
  const words = useWords(meetingWords);
  return (
    <div>
      {guests.length > 0 && (
        <p>
          {words.guests}: {guests.join(', ')}
        </p>
      )}
      {canAdd && (
        <Disclosure label={words.addGuest}>{(fold) => <AddGuest revision={revision} onDone={fold} />}</Disclosure>
      )}
    </div>
  );
}

function AddGuest({ revision, onDone }: { readonly revision: number; onDone(): void }) {
  const words = useWords(meetingWords);
  const [name, setName] = useState('');
  const { attempt, busy, problem } = useAttemptHere();
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await attempt('attendance.guest', { seen: revision, name })) !== undefined) onDone();
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <Field label={words.guestName}>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Problem text={problem} />
      <Button type="submit" disabled={busy}>
        {words.add}
      </Button>
    </form>
  );
}
