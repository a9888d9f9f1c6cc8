import { useState } from 'react';
import type { MeetingView } from '../../../../tab-api/schema.ts';
import * as meetingWords from '../../../../texts/tab/meeting.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Problem } from '../../../parts/problem.tsx';
import { SmallForm } from '../../../parts/small-form.tsx';
import { useWords } from '../../../words.ts';
import { useAttemptHere } from '../use-attempt-here.ts';
import { MeetingFields } from './meeting-fields.tsx';

interface Props {
  readonly meeting: MeetingView['meeting'];
  onDone(): void;
}

/** Changes what the meeting is called, when and where it is. */
export function EditMeeting({ meeting, onDone }: Props) {
  const words = useWords(meetingWords);
  const { attempt, busy, problem } = useAttemptHere();
  const [typed, setTyped] = useState({
    title: meeting.title,
    date: meeting.date,
    time: meeting.time,
    until: meeting.until ?? '',
    place: meeting.place ?? '',
  });
  const save = async (): Promise<void> => {
    if ((await attempt('meeting.edit', { seen: meeting.revision, ...typed })) !== undefined) onDone();
  };
  return (
    <Panel heading={words.editMeeting}>
      <SmallForm save={words.save} cancel={words.cancel} busy={busy} onSave={save} onCancel={onDone}>
        <MeetingFields typed={typed} onType={setTyped} />
      </SmallForm>
      <Problem text={problem} />
    </Panel>
  );
}
