import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Panel } from '../../../parts/panel.tsx';
import { SmallForm } from '../../../parts/small-form.tsx';
import { useUndo } from '../../../parts/undo-toast.tsx';
import { useWords } from '../../../words.ts';

interface Props {
  onCancelMeeting(reason: string): void;
  onDone(): void;
}

/** Cancels the meeting: asked again first, and only done once it can no longer be undone, for everybody is told. */
export function CancelMeeting({ onCancelMeeting, onDone }: Props) {
  const words = useWords(meetingWords);
  const { prepare } = useWords();
  const offerUndo = useUndo();
  const [reason, setReason] = useState('');
  const cancel = async (): Promise<void> => {
    offerUndo({ text: words.isBeingCancelled, undo: () => undefined, settle: () => onCancelMeeting(reason) });
    onDone();
  };
  return (
    <Panel heading={prepare.cancelMeeting}>
      <SmallForm save={prepare.cancelMeeting} cancel={words.keepMeeting} busy={false} onSave={cancel} onCancel={onDone}>
        <Field label={words.cancelReason}>
          <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      </SmallForm>
    </Panel>
  );
}
