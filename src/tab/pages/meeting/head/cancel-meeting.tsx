import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { SmallForm } from '../../../parts/small-form.tsx';
import { useWords } from '../../../words.ts';
import { useAttemptHere } from '../use-attempt-here.ts';

/** Cancels the meeting: asked again first, for everybody is told. */
export function CancelMeeting({ revision, onDone }: { readonly revision: number; onDone(): void }) {
  const words = useWords(meetingWords);
  const { prepare } = useWords();
  const { attempt, busy, problem } = useAttemptHere();
  const [reason, setReason] = useState('');
  const cancel = async (): Promise<void> => {
    if ((await attempt('meeting.cancel', { seen: revision, reason })) !== undefined) onDone();
  };
  return (
    <Panel heading={prepare.cancelMeeting}>
      <SmallForm save={prepare.cancelMeeting} cancel={words.keepMeeting} busy={busy} onSave={cancel} onCancel={onDone}>
        <Field label={words.cancelReason}>
          <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      </SmallForm>
      <Problem text={problem} />
    </Panel>
  );
}
